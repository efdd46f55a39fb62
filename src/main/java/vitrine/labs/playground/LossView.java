package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** How well the network does: both losses, both accuracies. */
final class LossView {
  private final PageSession session;
  private final List<Readout> readouts = new ArrayList<>();
  private final Tag panel = Tag.of("div", "readouts");

  LossView(PageSession session, Stage stage) {
    this.session = session;
    add(stage, "loss.train", Probe.train(SquaredLoss.LOSS), NumberText.fixed(3));
    add(stage, "loss.test", Probe.test(SquaredLoss.LOSS), NumberText.fixed(3));
    add(stage, "accuracy.train", Probe.train(TrainingGraph.ACCURACY), NumberText.percent(1));
    add(stage, "accuracy.test", Probe.test(TrainingGraph.ACCURACY), NumberText.percent(1));
    refresh();
  }

  /** One number with its name. */
  private record Readout(Probe probe, NumberText format, NumberCell cell, Tag place) {}

  Tag tag() {
    return panel;
  }

  /** Shows the readouts that this network has. */
  void refresh() {
    for (var readout : readouts) {
      readout.place().shown(session.graph().find(readout.probe().node()) != null);
    }
  }

  /** What the readouts need to see. */
  List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    for (var readout : readouts) {
      if (session.graph().find(readout.probe().node()) != null) {
        probes.add(readout.probe());
      }
    }
    return probes;
  }

  void draw(Snapshot snapshot) {
    for (var readout : readouts) {
      double @Nullable [] values = snapshot.find(readout.probe());
      if (values != null) {
        readout.cell().show(values[0]);
      }
    }
  }

  private void add(Stage stage, String key, Probe probe, NumberText format) {
    var cell = NumberCell.of(probe.toString(), format);
    var place = Tag.of("p", "readout").add(Tag.of("span", "readout-label").text(stage.texts().of(key)), cell.tag());
    panel.add(place);
    readouts.add(new Readout(probe, format, cell, place));
  }
}
