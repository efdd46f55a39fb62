package vitrine.labs.neuron;

import org.jspecify.annotations.Nullable;
import vitrine.network.Network;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.CurvePlot;
import vitrine.view.dom.Tag;

/** The activation as a curve, and the point on it where the neuron is. */
final class BendView {
  private static final double[] PLACES = NeuronGraph.places();
  private static final double HEIGHT = 130;
  private static final double WIDEST = 220;
  private static final double BORDERS = 10;

  private final Stage stage;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag name = Tag.of("p", "neuron-curve-name");
  private final Tag tag =
      Tag.of("div", "neuron-curve").attribute("data-part", "curve").add(surface.tag(), name);

  BendView(Stage stage) {
    this.stage = stage;
  }

  Tag tag() {
    return tag;
  }

  void name(String activation) {
    name.text(activation);
  }

  /** Takes the width that it has now. */
  void resized() {
    double width = Math.min(WIDEST, tag.box().width() - BORDERS);
    if (width > 0) {
      surface.resize(width, HEIGHT);
    }
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] curve = snapshot.find(Probe.own(NeuronGraph.CURVE));
    double @Nullable [] sum = snapshot.find(Probe.own(NeuronGraph.SUM));
    double @Nullable [] output = snapshot.find(Probe.own(Network.OUTPUT));
    if (surface.width() == 0) {
      resized();
    }
    if (curve == null || sum == null || output == null || surface.width() == 0) {
      return;
    }
    double least = curve[0];
    double most = curve[0];
    for (double value : curve) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    boolean isBounded = most - least < 3;
    var theme = stage.theme().now();
    var plot =
        CurvePlot.begin(
            surface,
            theme,
            NeuronGraph.CURVE_LOW,
            NeuronGraph.CURVE_HIGH,
            isBounded ? Math.min(-0.1, least - 0.1) : -3,
            isBounded ? most + 0.1 : 6);
    plot.curve(PLACES, curve, Stroke.solid(theme.accent(), 2.5));
    plot.mark(sum[0], output[0], theme.ofSign(sum[0]));
  }
}
