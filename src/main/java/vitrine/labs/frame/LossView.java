package vitrine.labs.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossChart;
import vitrine.view.chart.LossCurve;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * How well the network does: both losses, both accuracies, and how they went over time. What no
 * snapshot holds is shown as it was last noted on the way.
 */
public final class LossView {
  private final PageSession session;
  private final Stage stage;
  private final List<Readout> readouts = new ArrayList<>();
  private final RunCurves curves;
  private final CurveView losses;
  private final CurveView accuracies;
  private final Tag readoutsTag = Tag.of("div", "readouts");
  private final Tag panel = Tag.of("div", "loss").attribute("data-part", "loss").add(readoutsTag);
  private boolean isTestHidden;

  private LossView(PageSession session, Stage stage, boolean showsAccuracies) {
    this.session = session;
    this.stage = stage;
    panel.attribute("role", "group").attribute("aria-label", stage.texts().of("part.loss"));
    curves = new RunCurves(session);
    losses = new CurveView(stage, new LossChart(), curves::losses, CurveView.SMALL);
    accuracies = new CurveView(stage, LossChart.ofShares(), curves::accuracies, CurveView.SMALL);
    add("loss.train", Measures.TRAIN_LOSS, NumberText.fixed(3));
    add("loss.test", Measures.TEST_LOSS, NumberText.fixed(3));
    add("accuracy.train", Measures.TRAIN_ACCURACY, NumberText.percent(1));
    add("accuracy.test", Measures.TEST_ACCURACY, NumberText.percent(1));
    NamedPartsView.named("lossNumbers", readoutsTag);
    panel.add(NamedPartsView.named("lossChart", losses.tag()));
    if (showsAccuracies) {
      panel.add(NamedPartsView.named("lossChart", accuracies.tag()));
    }
    refresh();
  }

  /** The readouts, and the losses over time. */
  public static LossView ofLosses(PageSession session, Stage stage) {
    return new LossView(session, stage, false);
  }

  /** The same with the accuracies over time. */
  public static LossView withAccuracies(PageSession session, Stage stage) {
    return new LossView(session, stage, true);
  }

  /** One number with its name. */
  private static final class Readout {
    final Probe probe;
    final NumberCell cell;
    final Tag place;
    double latest = Double.NaN;

    Readout(Probe probe, NumberCell cell, Tag place) {
      this.probe = probe;
      this.cell = cell;
      this.place = place;
    }
  }

  /** Where it stands. */
  public Tag tag() {
    return panel;
  }

  /** The losses since the last start. */
  public LossCurve curve() {
    return losses.curve();
  }

  /** The accuracies since the last start. */
  public LossCurve accuracyCurve() {
    return accuracies.curve();
  }

  /** The losses and accuracies since the last start, for whoever comes later. */
  public double[] past() {
    return curves.past();
  }

  /** Leaves the test loss out with the share of training points, as TensorFlow Playground does. */
  public void hide(String part) {
    if (part.equals("percTrainData")) {
      leaveTestOut();
    }
  }

  /** Leaves the test loss out: there is none that says something of its own. */
  public void leaveTestOut() {
    isTestHidden = true;
    refresh();
  }

  /** Shows the readouts that this network has. */
  public void refresh() {
    for (var readout : readouts) {
      boolean isLeftOut = isTestHidden && readout.probe.equals(Measures.TEST_LOSS);
      readout.place.shown(!isLeftOut && session.graph().find(readout.probe.node()) != null);
    }
  }

  /** What the readouts need to see. */
  public List<Probe> probes() {
    return Measures.probes(session.graph());
  }

  /** What to note between two snapshots: what the curves show. */
  public List<Probe> traced() {
    return RunCurves.traced();
  }

  /** What was noted on the way, in the order of {@link #traced}. */
  public void passed(double examples, double[] values) {
    curves.passed(examples, values);
    for (int i = 0; i < values.length; i++) {
      readouts.get(i).latest = values[i];
    }
  }

  /** The measures as they are now; what the curves knew beyond belongs to another future. */
  public void seen(Snapshot snapshot) {
    curves.seen(snapshot);
  }

  /** Shows what a snapshot holds. */
  public void draw(Snapshot snapshot) {
    for (var readout : readouts) {
      double @Nullable [] values = snapshot.find(readout.probe);
      if (values != null) {
        readout.latest = values[0];
      }
      if (!Double.isNaN(readout.latest) || values != null) {
        readout.cell.show(readout.latest);
      }
    }
    drawCharts();
  }

  /** Says in words what the losses went through. */
  public void describe(String words) {
    losses.describe(words);
  }

  /** Says in words what the accuracies went through. */
  public void describeAccuracies(String words) {
    accuracies.describe(words);
  }

  /** Draws the curves again, as when the page's colours have changed. */
  public void drawCharts() {
    losses.draw();
    accuracies.draw();
  }

  private void add(String key, Probe probe, NumberText format) {
    var cell = NumberCell.of(probe.toString(), format);
    var place =
        Tag.of("p", "readout")
            .add(Tag.of("span", "readout-label").text(stage.texts().of(key)), cell.tag());
    readoutsTag.add(place);
    readouts.add(new Readout(probe, cell, place));
  }
}
