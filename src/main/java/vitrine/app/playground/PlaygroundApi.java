package vitrine.app.playground;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabFacts;
import vitrine.app.api.LabFiles;
import vitrine.labs.frame.Measures;
import vitrine.labs.playground.PlaygroundParts;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.PlaygroundSpeech;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.view.chart.LossCurve;

/** What the Playground adds to the API: its metrics, its words, its links and its files. */
final class PlaygroundApi implements LabFacts {
  private final PageSession session;
  private final PlaygroundSpeech speech;
  private final LabFiles files;
  private final PlaygroundFormats own;

  /**
   * What a lab adds.
   *
   * @param history the losses since the last start
   */
  PlaygroundApi(PageSession session, PlaygroundSpeech speech, Supplier<LossCurve> history) {
    this.session = session;
    this.speech = speech;
    files = new LabFiles(PlaygroundSettings.LAB, session);
    own = new PlaygroundFormats(session, history);
  }

  @Override
  public String describeState() {
    return speech.summary();
  }

  @Override
  public Map<String, Probe> metrics() {
    return Measures.metrics(session.graph());
  }

  @Override
  public List<String> parts() {
    return PlaygroundParts.NAMES;
  }

  @Override
  public int inputs() {
    return 2;
  }

  @Override
  public void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    files.link(withWeights, taker, reply);
  }

  @Override
  public Map<String, String> formats() {
    var formats = LabFiles.formats();
    formats.putAll(PlaygroundFormats.all());
    return formats;
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (PlaygroundFormats.all().containsKey(format)) {
      own.export(format, taker, reply);
    } else {
      files.export(format, taker, reply);
    }
  }
}
