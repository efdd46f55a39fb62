package vitrine.labs.playground.compare;

import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.data.PlaneGrid;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.playground.AnswerPlot;
import vitrine.labs.playground.PictureNames;
import vitrine.network.Network;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Picture;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.speech.MapSentence;

/** What one of two runs answers over the plane, with the training points in front. */
final class MapView {
  static final int SIDE = 50;
  private static final double WIDEST = 320;

  /** How wide a saved picture is. */
  private static final double WIDE = 480;

  private final LabSession session;
  private final Stage stage;
  private final String name;
  private final String file;
  private final AnswerPlot plot = new AnswerPlot(SIDE);
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag frame = Tag.of("div", "side-map").attribute("role", "img");
  private double[] points = new double[0];
  private double[] labels = new double[0];
  private double[] values = new double[0];

  /**
   * An empty map of a run of that name.
   *
   * @param file what its picture is called
   */
  MapView(LabSession session, Stage stage, String name, String file) {
    this.file = file;
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
    if (surface.width() > 0 && values.length > 0) {
      draw(surface, stage.theme().now());
    }
  }

  private void draw(Surface on, Theme theme) {
    plot.draw(on, session.graph(), values, points, labels, theme);
  }

  /** Saves it as a picture. */
  Tag saver() {
    return new PictureSaveView(stage, name, this::picture).tag();
  }

  private @Nullable Picture picture() {
    return values.length == 0
        ? null
        : PictureNames.now(
            session, stage.texts(), file, name, words(), WIDE, plot.heightFor(WIDE), this::draw);
  }

  private void describe() {
    frame.attribute("aria-label", words());
  }

  /** What is seen on it; its name alone where there are classes. */
  private String words() {
    var texts = stage.texts();
    return values.length > SIDE * SIDE
        ? name
        : texts.of(
            "study.runs.map",
            name,
            texts.of(MapSentence.of(values, SIDE, PlaneGrid.LOW, PlaneGrid.HIGH)));
  }

  private void resized(double wide) {
    double width = Math.min(WIDEST, wide);
    if (width > 0 && width != surface.width()) {
      surface.resize(width, plot.heightFor(width));
      draw();
    }
  }
}
