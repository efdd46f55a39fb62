package vitrine.app.playground;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabAnswers;
import vitrine.labs.playground.PlaygroundParts;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.PlaygroundSpeech;
import vitrine.session.PageSession;
import vitrine.session.Reply;
import vitrine.view.chart.LossCurve;

/** What the Playground answers the API: beyond what every lab does, files of its own. */
final class PlaygroundApi extends LabAnswers {
  private final PlaygroundFormats own;

  /**
   * What a lab adds.
   *
   * @param history the losses since the last start
   */
  PlaygroundApi(PageSession session, PlaygroundSpeech speech, Supplier<LossCurve> history) {
    super(PlaygroundSettings.LAB, session, speech::summary);
    own = new PlaygroundFormats(session, history);
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
  public Map<String, String> formats() {
    var formats = super.formats();
    formats.putAll(PlaygroundFormats.all());
    return formats;
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (PlaygroundFormats.all().containsKey(format)) {
      own.export(format, taker, reply);
    } else {
      super.export(format, taker, reply);
    }
  }
}
