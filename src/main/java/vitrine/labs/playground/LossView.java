package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.NumberText;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossChart;
import vitrine.view.chart.LossCurve;
import vitrine.view.chart.LossCurves;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** How well the network does: both losses, both accuracies, and the losses over time. */
final class LossView {
  static final Probe TRAIN_LOSS = Probe.train(SquaredLoss.LOSS);
  static final Probe TEST_LOSS = Probe.test(SquaredLoss.LOSS);
  static final Probe TRAIN_ACCURACY = Probe.train(TrainingGraph.ACCURACY);
  static final Probe TEST_ACCURACY = Probe.test(TrainingGraph.ACCURACY);

  private static final double CHART_HEIGHT = 130;

  private final PageSession session;
  private final Stage stage;
  private final List<Readout> readouts = new ArrayList<>();
  private final LossCurves curves = new LossCurves();
  private final LossChart chart = new LossChart();
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption", "visually-hidden");
  private final Tag readoutsTag = Tag.of("div", "readouts");
  private final Tag figure = Tag.of("figure", "loss-chart").add(surface.tag(), caption);
  private final Tag panel = Tag.of("div", "loss").add(readoutsTag, figure);

  private boolean isTestHidden;

  LossView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    add("loss.train", TRAIN_LOSS, NumberText.fixed(3));
    add("loss.test", TEST_LOSS, NumberText.fixed(3));
    add("accuracy.train", TRAIN_ACCURACY, NumberText.percent(1));
    add("accuracy.test", TEST_ACCURACY, NumberText.percent(1));
    refresh();
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
  }

  /** One number with its name. */
  private record Readout(Probe probe, NumberCell cell, Tag place) {}

  Tag tag() {
    return panel;
  }

  /** The losses since the last start. */
  LossCurve curve() {
    return curves.of(session.stretch());
  }

  /** Leaves the test loss out with the share of training points, as TensorFlow Playground does. */
  void hide(String part) {
    if (part.equals("percTrainData")) {
      isTestHidden = true;
      refresh();
    }
  }

  /** Shows the readouts that this network has. */
  void refresh() {
    for (var readout : readouts) {
      boolean isLeftOut = isTestHidden && readout.probe().equals(TEST_LOSS);
      readout.place().shown(!isLeftOut && session.graph().find(readout.probe().node()) != null);
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

  /** What to note between two snapshots: both losses. */
  static List<Probe> traced() {
    return List.of(TRAIN_LOSS, TEST_LOSS);
  }

  /** Both losses as they were on the way. */
  void passed(double examples, double[] losses) {
    if (session.epochSize() > 0) {
      curve().add(examples / session.epochSize(), losses[0], losses[1]);
    }
  }

  /** The losses as they are now; what the curve knew beyond belongs to another future. */
  void seen(Snapshot snapshot) {
    double @Nullable [] train = snapshot.find(TRAIN_LOSS);
    double @Nullable [] test = snapshot.find(TEST_LOSS);
    if (train != null && test != null && snapshot.epochSize() > 0) {
      curve().add(snapshot.examples() / snapshot.epochSize(), train[0], test[0]);
    }
  }

  void draw(Snapshot snapshot) {
    for (var readout : readouts) {
      double @Nullable [] values = snapshot.find(readout.probe());
      if (values != null) {
        readout.cell().show(values[0]);
      }
    }
    drawChart();
  }

  /** Says in words what the chart shows. */
  void describe(String words) {
    caption.text(words);
  }

  void drawChart() {
    if (surface.width() > 0) {
      var texts = stage.texts();
      chart.draw(
          surface,
          curve(),
          stage.theme().now(),
          texts.of("loss.line.train"),
          texts.of("loss.line.test"),
          texts.of("loss.axis"));
    }
  }

  private void resized(double wide) {
    if (wide > 0 && wide != surface.width()) {
      surface.resize(wide, CHART_HEIGHT);
      drawChart();
    }
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
