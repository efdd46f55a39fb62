package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.labs.playground.points.PaintView;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Snapshot;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.Tag;

/**
 * The plane: what the network, or one neuron of it, answers everywhere, with the points in front
 * and whatever is marked among them.
 */
final class PlaneView {
  /** Points a side of the map. */
  static final int SIDE = 100;

  private static final double WIDEST = 400;

  private final PageSession session;
  private final Stage stage;
  private final Marks marks;
  private final OutputPlot plot = new OutputPlot(PlaygroundRun.LOW, PlaygroundRun.HIGH);
  private final Pixels pixels = Pixels.of(SIDE, SIDE);
  private final CanvasSurface map = new CanvasSurface();
  private final CanvasSurface points = new CanvasSurface();
  private final Tag stack = Tag.of("div", "map-stack").add(map.tag(), points.tag());
  private double[] trainPoints = new double[0];
  private double[] trainLabels = new double[0];
  private double[] testPoints = new double[0];
  private double[] testLabels = new double[0];
  private int readRevision = -1;
  private String node = Network.OUTPUT;
  private int place;
  private @Nullable SignColours colours;
  private boolean isStale;
  private @Nullable PaintView sheet;

  /**
   * A plane without a network yet.
   *
   * @param frame the element whose width it takes, up to its own
   */
  PlaneView(PageSession session, Stage stage, Tag frame, Marks marks) {
    this.session = session;
    this.stage = stage;
    this.marks = marks;
    stack.on("click", this::pressed);
    ElementSize.watch(frame.node(), (wide, high) -> resized(wide));
  }

  /** What is marked among the points, and what a press on the plane does. */
  interface Marks {
    /** Somebody pressed at this place of the plane. */
    void pressed(double x, double y);

    /** Draws over the training points. */
    void draw(CanvasSurface surface, OutputPlot plot);
  }

  /** Lays a clear sheet over the plane. */
  void cover(PaintView paint) {
    sheet = paint;
    stack.add(paint.sheet());
  }

  /** Where places of the plane lie on it. */
  OutputPlot plot() {
    return plot;
  }

  /** Its element. */
  Tag tag() {
    return stack;
  }

  /** Shows the map of another number. */
  void lookAt(String otherNode, int otherPlace) {
    node = otherNode;
    place = otherPlace;
  }

  /** What the map needs to see. */
  Probe probe() {
    return Probe.grid(node, SIDE);
  }

  /** Says in words what the map shows. */
  void describe(String words) {
    stack.attribute("role", "img").attribute("aria-label", words);
  }

  /** The training point closest to a place; −1 if there is none. */
  int nearest(double x, double y) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < trainLabels.length; i++) {
      double across = trainPoints[2 * i] - x;
      double down = trainPoints[(2 * i) + 1] - y;
      double distance = (across * across) + (down * down);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  /** Where a training point lies from left to right; a number of none is refused by the caller. */
  double pointX(int trainingPoint) {
    return trainPoints[2 * trainingPoint];
  }

  /** Where it lies from bottom to top. */
  double pointY(int trainingPoint) {
    return trainPoints[(2 * trainingPoint) + 1];
  }

  /** How many training points there are; 0 before they have been read. */
  int count() {
    return trainLabels.length;
  }

  /** Reads the points again if they have been drawn anew. */
  void refresh() {
    if (session.dataRevision() != readRevision) {
      readRevision = session.dataRevision();
      session.read(Probe.train("point"), values -> trainPoints = values, Reply.NONE);
      session.read(Probe.train("target"), values -> trainLabels = values, Reply.NONE);
      session.read(Probe.test("point"), values -> testPoints = values, Reply.NONE);
      session.read(
          Probe.test("target"),
          values -> {
            testLabels = values;
            drawPoints();
          },
          Reply.NONE);
    } else {
      drawPoints();
    }
  }

  void draw(Snapshot snapshot, SignColours inForce) {
    if (colours != inForce) {
      colours = inForce;
      isStale = true;
      drawPoints();
    }
    var values = snapshot.find(probe());
    if (values != null) {
      int stride = values.length / (SIDE * SIDE);
      boolean changed = GridPixels.paint(pixels, values, stride, place, inForce);
      if (changed || isStale) {
        isStale = false;
        plot.drawMap(map, pixels, inForce, stage.theme().now());
      }
    }
  }

  /** Draws the points and the marks again. */
  void drawPoints() {
    var known = colours;
    if (known == null || points.width() == 0) {
      return;
    }
    var theme = stage.theme().now();
    points.clear();
    boolean isOwn = ChosenData.isOwn(session.settings());
    if (isOwn && ChosenData.ownPoints(session.settings()).size() == 0) {
      return;
    }
    plot.drawPoints(points, trainPoints, trainLabels, known, theme, theme.paper());
    marks.draw(points, plot);
    // Whoever has drawn a point wants to see it, for testing or not.
    if (isOwn || session.settings().flag("showTestData")) {
      plot.drawPoints(points, testPoints, testLabels, known, theme, theme.ink());
    }
  }

  private void pressed(PageEvent event) {
    var box = stack.box();
    marks.pressed(
        plot.planeX(map, event.getClientX() - box.left()),
        plot.planeY(map, event.getClientY() - box.top()));
  }

  private void resized(double wide) {
    double width = Math.min(WIDEST, wide);
    if (width > 0 && width != map.width()) {
      map.resize(width, OutputPlot.heightFor(width));
      points.resize(width, OutputPlot.heightFor(width));
      if (sheet != null) {
        sheet.resize(width, OutputPlot.heightFor(width));
      }
      stack.style("height", NetworkView.pixels(OutputPlot.heightFor(width)));
      var known = colours;
      if (known != null) {
        plot.drawMap(map, pixels, known, stage.theme().now());
        drawPoints();
      }
    }
  }
}
