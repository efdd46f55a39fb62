package vitrine.labs.playground.compare;

import vitrine.browser.ElementSize;
import vitrine.data.PlaneGrid;
import vitrine.labs.playground.AnswerPlot;
import vitrine.network.Network;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.Tag;
import vitrine.view.speech.MapSentence;

/** What one of two runs answers over the plane, with the training points in front. */
final class MapView {
  static final int SIDE = 50;
  private static final double WIDEST = 320;

  private final LabSession session;
  private final Stage stage;
  private final String name;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag frame = Tag.of("div", "side-map").attribute("role", "img");
  private double[] points = new double[0];
  private double[] labels = new double[0];
  private double[] values = new double[0];

  /** An empty map of a run of that name. */
  MapView(LabSession session, Stage stage, String name) {
    this.session = session;
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
    new AnswerPlot(SIDE)
        .draw(surface, session.graph(), values, points, labels, stage.theme().now());
  }

  private void describe() {
    var texts = stage.texts();
    if (values.length > SIDE * SIDE) {
      return;
    }
    var sentence = MapSentence.of(values, SIDE, PlaneGrid.LOW, PlaneGrid.HIGH);
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
