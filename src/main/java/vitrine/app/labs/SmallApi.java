package vitrine.app.labs;

import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabFacts;
import vitrine.app.api.LabFiles;
import vitrine.labs.frame.Measures;
import vitrine.labs.small.ExamplesTable;
import vitrine.labs.small.SmallLab;
import vitrine.labs.small.SmallSpeech;
import vitrine.network.layer.Features;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.training.TrainingGraph;

/** What a small lab adds to the API: its metrics, its words, its links and its files. */
final class SmallApi implements LabFacts {
  private final PageSession session;
  private final SmallSpeech speech;
  private final LabFiles files;

  SmallApi(SmallLab lab, PageSession session, SmallSpeech speech) {
    this.session = session;
    this.speech = speech;
    files = new LabFiles(lab.id(), session);
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
  public int inputs() {
    return session.graph().node(Features.INPUT).shape().size();
  }

  @Override
  public void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    files.link(withWeights, taker, reply);
  }

  @Override
  public Map<String, String> formats() {
    return LabFiles.formats();
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (!format.equals("csv")) {
      files.export(format, taker, reply);
      return;
    }
    var label = TrainingGraph.label(session.graph()).name();
    session.read(
        Probe.train(Features.INPUT),
        inputs ->
            session.read(
                Probe.train(label),
                labels -> taker.accept(files.table(ExamplesTable.of(inputs, labels), "examples")),
                reply),
        reply);
  }
}
