package vitrine.labs.playground.compare;

import vitrine.browser.ElementSize;
import vitrine.network.Network;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.Tag;
import vitrine.view.speech.MapSentence;

/** What one of two runs answers over the plane, with the training points in front. */
final class MapView {
  static final int SIDE = 50;
  private static final double LOW = -6;
  private static final double HIGH = 6;
  private static final double WIDEST = 320;

  private final Stage stage;
  private final String name;
  private final OutputPlot plot = new OutputPlot(LOW, HIGH);
  private final Pixels pixels = Pixels.of(SIDE, SIDE);
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag frame = Tag.of("div", "side-map").attribute("role", "img");
  private double[] points = new double[0];
  private double[] labels = new double[0];
  private double[] values = new double[0];

  /** An empty map of a run of that name. */
  MapView(Stage stage, String name) {
    this.stage = stage;
    this.name = name;
    frame.attribute("aria-label", name).add(surface.tag());
    ElementSize.watch(frame.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return frame;
  }

  static Probe probe() {
    return Probe.grid(Network.OUTPUT, SIDE);
  }

  void points(double[] places, double[] targets) {
    points = places;
    labels = targets;
    draw();
  }

  void show(Snapshot snapshot) {
    var found = snapshot.find(probe());
    if (found != null) {
      values = found;
      draw();
      if (!snapshot.running()) {
        describe();
      }
    }
  }

  void draw() {
    if (surface.width() == 0 || values.length == 0) {
      return;
    }
    var theme = stage.theme().now();
    var colours = SignColours.smooth(theme);
    GridPixels.paint(pixels, values, values.length / (SIDE * SIDE), 0, colours);
    plot.drawMap(surface, pixels, colours, theme);
    if (points.length == 2 * labels.length) {
      plot.drawPoints(surface, points, labels, colours, theme, theme.paper());
    }
  }

  private void describe() {
    var texts = stage.texts();
    var sentence = MapSentence.of(values, SIDE, LOW, HIGH);
    frame.attribute("aria-label", texts.of("study.runs.map", name, texts.of(sentence)));
  }

  private void resized(double wide) {
    double width = Math.min(WIDEST, wide);
    if (width > 0 && width != surface.width()) {
      surface.resize(width, OutputPlot.heightFor(width));
      draw();
    }
  }
}
