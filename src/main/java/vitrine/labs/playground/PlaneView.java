package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.labs.playground.points.PaintView;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Snapshot;
import vitrine.training.TrainingGraph;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.Tag;
import vitrine.view.network.CrowdPicture;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.TileColours;

/**
 * The plane: what the network, or one neuron of it, answers everywhere, with the points in front
 * and whatever is marked among them.
 */
final class PlaneView {
  /** Points a side of the map. */
  static final int SIDE = 100;

  /** The same while a large network trains, which leaves time for more pictures. */
  private static final int COARSE = 50;

  private static final double WIDEST = 400;

  private final PageSession session;
  private final Stage stage;
  private final Marks marks;
  private final OutputPlot plot = new OutputPlot(PlaygroundRun.LOW, PlaygroundRun.HIGH);
  private final Pixels fine = Pixels.of(SIDE, SIDE);
  private final Pixels coarse = Pixels.of(COARSE, COARSE);
  private final Supplier<NetworkPlan> plan;
  private Pixels pixels = fine;
  private final CanvasSurface map = new CanvasSurface();
  private final CanvasSurface points = new CanvasSurface();
  private final Tag stack = Tag.of("div", "map-stack").add(map.tag(), points.tag());
  private double[] trainPoints = new double[0];
  private double[] trainLabels = new double[0];
  private double[] testPoints = new double[0];
  private double[] testLabels = new double[0];
  private int readRevision = -1;
  private @Nullable Tile tile;
  private @Nullable TileColours colours;
  private boolean isStale;
  private @Nullable Measured measured;
  private @Nullable PaintView sheet;

  /**
   * A plane without a network yet.
   *
   * @param frame the element whose width it takes, up to its own
   * @param plan the network's plan in force
   */
  PlaneView(PageSession session, Stage stage, Tag frame, Supplier<NetworkPlan> plan, Marks marks) {
    this.session = session;
    this.plan = plan;
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

  /** Shows the map of a tile, or of the whole output. */
  void lookAt(@Nullable Tile other) {
    tile = other;
    isStale = true;
  }

  /** What the map needs to see. */
  Probe probe() {
    var looked = tile;
    boolean isCoarse = session.isMoving() && CrowdPicture.suits(plan.get());
    var node = looked == null ? Network.OUTPUT : looked.node().name();
    return Probe.grid(node, isCoarse ? COARSE : SIDE);
  }

  /** Whether it shows which of several classes is the most probable one. */
  boolean showsClasses() {
    return tile == null && plan.get().hasClasses();
  }

  /** How many classes the network tells apart; 1 if it answers with one number. */
  int classes() {
    return session.graph().node(Network.OUTPUT).shape().size();
  }

  /** Whether it shows a probability. */
  boolean showsProbability() {
    var looked = tile;
    var shown = plan.get();
    boolean isOutput = looked == null || looked.column() == shown.columns().size() - 1;
    return isOutput && (shown.hasClasses() || TileColours.isProbability(shown));
  }

  /** What the colours of the output were measured as; null if they are bare numbers. */
  @Nullable String measuredValue() {
    var known = measured;
    return tile != null || known == null || known.tellsClasses() ? null : known.valueName();
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
    measure();
    if (session.dataRevision() != readRevision) {
      readRevision = session.dataRevision();
      session.read(Probe.train("point"), values -> trainPoints = values, Reply.NONE);
      var label = TrainingGraph.label(session.graph()).name();
      session.read(Probe.train(label), values -> trainLabels = values, Reply.NONE);
      session.read(Probe.test("point"), values -> testPoints = values, Reply.NONE);
      session.read(
          Probe.test(label),
          values -> {
            testLabels = values;
            drawPoints();
          },
          Reply.NONE);
    } else {
      drawPoints();
    }
  }

  /** The sides of the plane say what was measured, if anything was. */
  private void measure() {
    var now = Measured.of(session, stage.texts());
    if (!Objects.equals(now, measured)) {
      measured = now;
      if (now == null) {
        plot.measure(null, null, null);
      } else {
        plot.measure(now.across(), now.up(), now.value());
      }
      if (map.width() > 0) {
        resize(map.width());
      }
    }
  }

  void draw(Snapshot snapshot, TileColours inForce) {
    if (colours != inForce) {
      colours = inForce;
      isStale = true;
      drawPoints();
    }
    double @Nullable [] values = snapshot.find(probe());
    if (values != null && paint(values, inForce)) {
      isStale = false;
      drawMap(inForce);
    }
  }

  /** Whether the map looks different, or must be drawn in any case. */
  private boolean paint(double[] values, TileColours inForce) {
    int count = session.graph().node(probe().node()).shape().size();
    var room = values.length == count * SIDE * SIDE ? fine : coarse;
    boolean changed = isStale || room != pixels;
    pixels = room;
    if (showsClasses()) {
      return GridPixels.paintClasses(pixels, values, count, inForce.classes()) || changed;
    }
    var looked = tile;
    int place = looked == null ? 0 : looked.place();
    return GridPixels.paint(pixels, values, count, place, ramp(inForce)) || changed;
  }

  private SignColours ramp(TileColours inForce) {
    var looked = tile;
    if (looked != null) {
      return inForce.of(plan.get(), looked);
    }
    return TileColours.isProbability(plan.get()) ? inForce.halves() : inForce.signs();
  }

  private void drawMap(TileColours inForce) {
    var theme = stage.theme().now();
    if (showsClasses()) {
      var names = new ArrayList<String>();
      for (int i = 0; i < classes(); i++) {
        names.add(FigureNames.letter(i));
      }
      plot.drawClassMap(map, pixels, inForce.classes(), names, theme);
    } else {
      int least = showsProbability() ? 0 : -1;
      if (tile == null) {
        plot.drawAnswerMap(map, pixels, ramp(inForce), least, theme);
      } else {
        plot.drawMap(map, pixels, ramp(inForce), least, theme);
      }
    }
  }

  /** Draws the points and the marks again. */
  void drawPoints() {
    var known = colours;
    if (known == null || points.width() == 0) {
      return;
    }
    points.clear();
    boolean isOwn = ChosenData.isOwn(session.settings());
    if (isOwn && ChosenData.ownPoints(session.settings()).size() == 0) {
      return;
    }
    drawPoints(trainPoints, trainLabels, known, known.theme().paper());
    marks.draw(points, plot);
    // Whoever has drawn a point wants to see it, for testing or not.
    if (isOwn || session.settings().flag("showTestData")) {
      drawPoints(testPoints, testLabels, known, known.theme().ink());
    }
  }

  private void drawPoints(double[] places, double[] labels, TileColours known, int outline) {
    if (plan.get().hasClasses()) {
      plot.drawClassPoints(points, places, labels, known.classes(), outline);
    } else {
      plot.drawPoints(points, places, labels, known.signs(), known.theme(), outline);
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
      resize(width);
    }
  }

  private void resize(double width) {
    double height = plot.heightFor(width);
    map.resize(width, height);
    points.resize(width, height);
    if (sheet != null) {
      sheet.resize(width, height);
    }
    stack.style("height", NetworkView.pixels(height));
    var known = colours;
    if (known != null) {
      drawMap(known);
      drawPoints();
    }
  }
}
