package vitrine.labs.playground;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
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
import vitrine.view.network.Tile;

/**
 * The large map: what the network, or the neuron looked at, answers over the plane, with the points
 * in front.
 */
final class OutputView {
  /** Points a side of the large map. */
  static final int SIDE = 100;

  private static final double WIDEST = 400;

  private final PageSession session;
  private final Stage stage;
  private final FigureNames names;
  private final OutputPlot plot = new OutputPlot(PlaygroundRun.LOW, PlaygroundRun.HIGH);
  private final Pixels pixels = Pixels.of(SIDE, SIDE);
  private final CanvasSurface map = new CanvasSurface();
  private final CanvasSurface points = new CanvasSurface();
  private final Tag title = Tag.of("p", "map-title");
  private final Tag stack = Tag.of("div", "map-stack");
  private final Tag figure = Tag.of("div", "map").add(title, stack.add(map.tag(), points.tag()));
  private double[] trainPoints = new double[0];
  private double[] trainLabels = new double[0];
  private double[] testPoints = new double[0];
  private double[] testLabels = new double[0];
  private int readRevision = -1;
  private String shownNow = "";
  private String node = Network.OUTPUT;
  private int place;
  private @Nullable SignColours colours;
  private boolean isStale;
  private int looked = -1;

  OutputView(PageSession session, Stage stage, IntConsumer pick) {
    this.session = session;
    stack.on("click", event -> pick(event, pick));
    this.stage = stage;
    this.names = new FigureNames(stage.texts());
    lookAt(null);
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return figure;
  }

  /** Shows another tile's map; the output's if there is none. */
  void lookAt(@Nullable Tile tile) {
    node = tile == null ? Network.OUTPUT : tile.node().name();
    place = tile == null ? 0 : tile.place();
    shownNow =
        tile == null
            ? stage.texts().of("output.title")
            : stage.texts().of("output.looking", names.name(tile));
    title.text(shownNow);
  }

  List<Probe> probes() {
    return session.graph().find(node) == null ? List.of() : List.of(Probe.grid(node, SIDE));
  }

  /** Says in words what the map shows. */
  void describe(String words) {
    stack.attribute("role", "img").attribute("aria-label", words);
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
    var values = snapshot.find(Probe.grid(node, SIDE));
    if (values != null) {
      int stride = values.length / (SIDE * SIDE);
      boolean changed = GridPixels.paint(pixels, values, stride, place, inForce);
      if (changed || isStale) {
        isStale = false;
        plot.drawMap(map, pixels, inForce, stage.theme().now());
      }
    }
  }

  private void resized(double wide) {
    double width = Math.min(WIDEST, wide);
    if (width > 0 && width != map.width()) {
      map.resize(width, OutputPlot.heightFor(width));
      points.resize(width, OutputPlot.heightFor(width));
      stack.style("height", NetworkView.pixels(OutputPlot.heightFor(width)));
      var known = colours;
      if (known != null) {
        plot.drawMap(map, pixels, known, stage.theme().now());
        drawPoints();
      }
    }
  }

  /** The training point closest to a press is the one looked at from now on. */
  private void pick(PageEvent event, IntConsumer picked) {
    var box = stack.box();
    double x = plot.planeX(map, event.getClientX() - box.left());
    double y = plot.planeY(map, event.getClientY() - box.top());
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
    if (nearest >= 0) {
      looked = nearest;
      drawPoints();
      picked.accept(nearest);
    }
  }

  private void drawPoints() {
    var known = colours;
    if (known == null || points.width() == 0) {
      return;
    }
    var theme = stage.theme().now();
    points.clear();
    plot.drawPoints(points, trainPoints, trainLabels, known, theme, theme.paper());
    if (looked >= 0 && looked < trainLabels.length) {
      plot.drawMark(points, trainPoints[2 * looked], trainPoints[(2 * looked) + 1], theme);
    }
    if (session.settings().flag("showTestData")) {
      plot.drawPoints(points, testPoints, testLabels, known, theme, theme.ink());
    }
  }
}
