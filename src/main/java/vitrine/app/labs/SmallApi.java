package vitrine.app.labs;

import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.app.api.LabAnswers;
import vitrine.labs.small.ExamplesTable;
import vitrine.labs.small.SmallLab;
import vitrine.labs.small.SmallSpeech;
import vitrine.network.layer.Features;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.training.TrainingGraph;

/** What a small lab answers the API: beyond what every lab does, its examples as a table. */
final class SmallApi extends LabAnswers {
  SmallApi(SmallLab lab, PageSession session, SmallSpeech speech) {
    super(lab.id(), session, speech::summary);
  }

  @Override
  public int inputs() {
    return session.graph().node(Features.INPUT).shape().size();
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (!format.equals("csv")) {
      super.export(format, taker, reply);
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
