package vitrine.labs.neuron;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.labs.small.Drag;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Snapshot;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.CurvePlot;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.Tag;

/**
 * What the neuron answers everywhere: a plane for two inputs or more (the others are as they are
 * set), a curve for one. In it the line on which it cannot decide, the examples, and the visitor's
 * own, which can be dragged.
 */
final class PlaneView {
  /** Points a side of the map, and along the line. */
  static final int SIDE = 49;

  private static final double WIDEST = 360;
  private static final double STEP = 0.1;

  private final PageSession session;
  private final Stage stage;
  private final OutputPlot plot = new OutputPlot(NeuronLab.LOW, NeuronLab.HIGH);
  private final Pixels pixels = Pixels.of(SIDE, SIDE);
  private final CanvasSurface map = new CanvasSurface();
  private final CanvasSurface marks = new CanvasSurface();
  private final Tag handle = Tag.button("plane-handle");
  private final Tag picture =
      Tag.of("div", "plane-picture").attribute("role", "img").add(map.tag(), marks.tag());
  private final Tag stack = Tag.of("div", "plane-stack").add(picture, handle);
  private final Tag caption = Tag.of("p", "map-scale");
  private final Tag panel =
      Tag.of("div", "plane").attribute("data-part", "line").add(stack, caption);
  private final Drag drag;
  private double[] inputs = new double[0];
  private double[] labels = new double[0];
  private int readRevision = -1;
  private boolean isLocked;

  PlaneView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    drag = new Drag(session, stage.explaining());
    handle.attribute("aria-label", stage.texts().of("lab.plane.handle"));
    handle.on("pointerdown", this::grab);
    handle.on("pointermove", this::move);
    handle.on("pointerup", event -> drag.release());
    handle.on("pointercancel", event -> drag.release());
    handle.on("keydown", this::key);
    picture.on("click", this::pressed);
    ElementSize.watch(panel.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return panel;
  }

  List<Probe> probes() {
    return List.of(Probe.grid(Network.OUTPUT, SIDE));
  }

  double[] inputs() {
    return inputs;
  }

  double[] labels() {
    return labels;
  }

  void lock(List<String> keys) {
    isLocked = keys.contains(NeuronSettings.input(0)) || keys.contains(NeuronSettings.input(1));
  }

  /** Reads the examples again if there are others; calls {@code read} when they are there. */
  void changed(Runnable read) {
    int count = NeuronSettings.inputs(session.settings());
    var names = NeuronNames.of(session.settings(), stage.texts());
    caption.text(
        count == 1
            ? stage.texts().of("lab.plane.one", names.input(0))
            : stage
                .texts()
                .of(
                    count == 2 ? "lab.plane.two" : "lab.plane.more",
                    names.input(0),
                    names.input(1)));
    if (session.dataRevision() != readRevision) {
      readRevision = session.dataRevision();
      session.read(Probe.train(Features.INPUT), values -> inputs = values, Reply.NONE);
      session.read(
          Probe.train(SquaredLoss.TARGET),
          values -> {
            labels = values;
            read.run();
          },
          Reply.NONE);
    }
  }

  /** Says in words what is to be seen. */
  void describe(String words) {
    picture.attribute("aria-label", words);
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(Probe.grid(Network.OUTPUT, SIDE));
    double @Nullable [] own = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] weight = snapshot.find(Probe.parameters(NeuronGraph.WEIGHT));
    double @Nullable [] sum = snapshot.find(Probe.own(NeuronGraph.SUM));
    if (map.width() == 0) {
      resized(panel.box().width());
    }
    if (values == null || own == null || weight == null || sum == null || map.width() == 0) {
      return;
    }
    marks.clear();
    if (own.length == 1) {
      drawLine(values, own, snapshot, weight[0], sum[0]);
    } else if (values.length == SIDE * SIDE) {
      drawPlane(values, own, weight, sum[0]);
    }
  }

  private void drawPlane(double[] values, double[] own, double[] weight, double sum) {
    var theme = stage.theme().now();
    boolean isProbability = NeuronWords.isProbability(session.settings());
    var signs = SignColours.smooth(theme);
    var ramp = isProbability ? signs.aroundHalf() : signs;
    GridPixels.paint(pixels, values, 1, 0, ramp);
    plot.drawMap(map, pixels, ramp, isProbability ? 0 : -1, theme);
    var line = line(own, weight, sum);
    if (line.isCrossing()) {
      double x1 = plot.placeX(marks, line.x1());
      double y1 = plot.placeY(marks, line.y1());
      double x2 = plot.placeX(marks, line.x2());
      double y2 = plot.placeY(marks, line.y2());
      marks.line(x1, y1, x2, y2, Stroke.solid(theme.paper(), 5));
      marks.line(x1, y1, x2, y2, Stroke.solid(theme.ink(), 2));
    }
    var axis = Stroke.dashed(theme.soft(), 1);
    double low = NeuronLab.LOW;
    double high = NeuronLab.HIGH;
    marks.line(
        plot.placeX(marks, 0),
        plot.placeY(marks, low),
        plot.placeX(marks, 0),
        plot.placeY(marks, high),
        axis);
    marks.line(
        plot.placeX(marks, low),
        plot.placeY(marks, 0),
        plot.placeX(marks, high),
        plot.placeY(marks, 0),
        axis);
    if (own.length == 2 && inputs.length == 2 * labels.length) {
      plot.drawPoints(marks, inputs, labels, signs, theme, theme.paper());
    }
    plot.drawMark(marks, own[0], own[1], theme);
    handle
        .shown(true)
        .pixels("left", plot.placeX(marks, held(own[0])))
        .pixels("top", plot.placeY(marks, held(own[1])));
  }

  /** The line on which the sum is 0, as the first two inputs change and the others stay. */
  static DecisionLine line(double[] own, double[] weight, double sum) {
    double rest = sum - (weight[0] * own[0]) - (weight[1] * own[1]);
    return DecisionLine.of(weight[0], weight[1], rest, NeuronLab.LOW, NeuronLab.HIGH);
  }

  private void drawLine(
      double[] values, double[] own, Snapshot snapshot, double weight, double sum) {
    if (values.length != SIDE) {
      return;
    }
    var theme = stage.theme().now();
    boolean isProbability = NeuronWords.isProbability(session.settings());
    double least = isProbability ? -0.1 : -1.1;
    double most = 1.1;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    var places = new double[SIDE];
    for (int i = 0; i < SIDE; i++) {
      places[i] = (((NeuronLab.HIGH - NeuronLab.LOW) * i) / (SIDE - 1)) + NeuronLab.LOW;
    }
    var drawn = CurvePlot.begin(map, theme, NeuronLab.LOW, NeuronLab.HIGH, least, most);
    drawn.curve(places, values, Stroke.solid(theme.accent(), 2.5));
    double border = own[0] - (sum / weight);
    if (weight != 0 && Math.abs(border) < NeuronLab.HIGH) {
      drawn.upright(border, Stroke.solid(theme.ink(), 2));
    }
    for (int i = 0; i < labels.length && inputs.length == labels.length; i++) {
      double wanted = isProbability ? (labels[i] + 1) / 2 : labels[i];
      drawn.example(inputs[i], wanted, labels[i] < 0, theme.ofSign(labels[i]));
    }
    double @Nullable [] output = snapshot.find(Probe.own(Network.OUTPUT));
    if (output != null) {
      drawn.mark(own[0], output[0], theme.ofSign(sum));
    }
    handle.shown(false);
  }

  private static double held(double value) {
    return Math.max(NeuronLab.LOW, Math.min(NeuronLab.HIGH, value));
  }

  private void grab(PageEvent event) {
    PointerWay.capture(handle.node(), event.getPointerId());
    drag.hold();
  }

  private void move(PageEvent event) {
    if (event.getButtons() == 1) {
      wantAt(event);
    }
  }

  private void pressed(PageEvent event) {
    wantAt(event);
  }

  private void wantAt(PageEvent event) {
    var box = stack.box();
    if (NeuronSettings.inputs(session.settings()) == 1) {
      want(
          CurvePlot.numberAt(map, event.getClientX() - box.left(), NeuronLab.LOW, NeuronLab.HIGH),
          0,
          1);
    } else {
      want(
          plot.planeX(map, event.getClientX() - box.left()),
          plot.planeY(map, event.getClientY() - box.top()),
          2);
    }
  }

  private void key(PageEvent event) {
    double dx = 0;
    double dy = 0;
    switch (event.getKey()) {
      case "ArrowLeft" -> dx = -STEP;
      case "ArrowRight" -> dx = STEP;
      case "ArrowUp" -> dy = STEP;
      case "ArrowDown" -> dy = -STEP;
      default -> {
        return;
      }
    }
    event.preventDefault();
    var settings = session.settings();
    want(
        held(settings.number(NeuronSettings.input(0)) + dx),
        held(settings.number(NeuronSettings.input(1)) + dy),
        2);
  }

  private void want(double x, double y, int count) {
    if (isLocked) {
      stage.toast().say(stage.texts().of("lock.by.link"));
      return;
    }
    var first = hundredths(x);
    drag.want(
        new Command.Change(
            count == 1
                ? Map.of(NeuronSettings.input(0), first)
                : Map.of(NeuronSettings.input(0), first, NeuronSettings.input(1), hundredths(y))));
  }

  private static String hundredths(double value) {
    return Numerals.write(Math.floor((value * 100) + 0.5) / 100);
  }

  private void resized(double wide) {
    double width = Math.min(WIDEST, wide);
    if (width > 0 && width != map.width()) {
      double height = plot.heightFor(width);
      map.resize(width, height);
      marks.resize(width, height);
      picture.pixels("height", height);
      var seen = session.snapshot();
      if (seen != null) {
        draw(seen);
      }
    }
  }
}
