package vitrine.labs.loss;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.compute.graph.Graph;
import vitrine.session.Settings;
import vitrine.view.Scale;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * The loss as a curve, the examples as points on it, and at the one looked at the tangent, whose
 * steepness is the slope. The point can be dragged.
 */
final class PlotView {
  private static final double RADIUS = 9;
  private static final double OTHERS = 6;

  private final Texts texts;
  private final Dragged dragged;
  private final Tag ticks = Tag.svg("g");
  private final Tag truth = Tag.svg("path").attribute("class", "plot-truth");
  private final Tag curves = Tag.svg("g");
  private final Tag curve = Tag.svg("path").attribute("class", "plot-curve");
  private final Tag tangent = Tag.svg("path").attribute("class", "plot-tangent");
  private final Tag others = Tag.svg("g");
  private final Tag point = Tag.svg("circle").attribute("class", "plot-point");
  private final Tag reach = Tag.svg("circle").attribute("class", "plot-reach");
  private final Tag picture = Tag.svg("svg").attribute("class", "plot");
  private final Tag element = Tag.of("div", "plot-place").attribute("data-part", "curve");
  private double width;
  private @Nullable Runnable again;
  private @Nullable PlotFrame frame;

  /** Hears of the hand on the point. */
  interface Dragged {
    /** It has been taken hold of. */
    void held();

    /** It is to lie there on the axis. */
    void to(double x);

    /** It has been let go. */
    void released();
  }

  PlotView(Texts texts, Dragged dragged) {
    this.texts = texts;
    this.dragged = dragged;
    picture.attribute("aria-hidden", "true");
    tangent.attribute("data-part", "tangent");
    picture.add(ticks, curves, truth, curve, tangent, others, point, reach);
    element.add(picture);
    reach.on("pointerdown", this::hold);
    reach.on("pointermove", this::move);
    reach.on("pointerup", event -> dragged.released());
    reach.on("pointercancel", event -> dragged.released());
    ElementSize.watch(
        element.node(),
        (wide, high) -> {
          if (wide > 0 && Math.abs(wide - width) >= 1) {
            width = wide;
            var draw = again;
            if (draw != null) {
              draw.run();
            }
          }
        });
  }

  Tag tag() {
    return element;
  }

  /** Draws one moment, now and whenever the place gets another size. */
  void draw(Answers answers, Graph graph, Settings settings) {
    again = () -> paint(answers, graph, settings);
    if (width > 0) {
      paint(answers, graph, settings);
    }
  }

  private void paint(Answers answers, Graph graph, Settings settings) {
    var axis = Axis.of(settings);
    int example = settings.whole("example") - 1;
    int place =
        answers.dragged(axis, example, Math.min(answers.width(), settings.whole("class")) - 1);
    var shape = Curves.of(answers, graph, axis, example, place);
    boolean compares = settings.flag("compare") && answers.kind().isOfNumbers();
    var shapes = compares ? Curves.all() : List.of(shape);
    double most = 0;
    for (var each : shapes) {
      most = Math.max(most, Math.max(each.of(axis.from()), each.of(axis.to())));
    }
    var now = PlotFrame.of(axis, width, most);
    frame = now;
    picture.attribute("width", whole(width)).attribute("height", whole(PlotFrame.height(width)));
    axes(now, answers);
    curve.attribute("d", now.path(shape));
    compare(now, compares, answers.kind());
    double x = answers.along(axis, example, place);
    double loss = answers.losses()[example];
    put(point, now, x, loss, RADIUS);
    put(reach, now, x, loss, 22);
    boolean hasTangent = axis.what() != Axis.What.CHANCE && loss <= now.up().high();
    double slope = answers.slopes()[(example * answers.width()) + place];
    tangent.attribute("d", hasTangent ? now.tangent(x, loss, slope) : "");
    others.clear();
    for (int i = 0; i < LossData.COUNT; i++) {
      boolean isOnCurve = axis.isCommon() || isSame(answers, axis, i, example);
      if (i != example && isOnCurve) {
        var dot = Tag.svg("circle").attribute("class", "plot-other");
        int own = answers.dragged(axis, i, place);
        put(dot, now, answers.along(axis, i, own), answers.losses()[i], OTHERS);
        others.add(dot);
      }
    }
  }

  /** Two probabilities of the same class lie on the same curve. */
  private static boolean isSame(Answers answers, Axis axis, int some, int other) {
    return axis.what() == Axis.What.PROBABILITY
        && answers.labels()[some] == answers.labels()[other];
  }

  private static void put(Tag dot, PlotFrame frame, double x, double loss, double radius) {
    double along = Math.max(frame.axis().low(), Math.min(frame.axis().high(), x));
    dot.attribute("cx", whole(frame.across().of(along)))
        .attribute("cy", whole(frame.y(loss)))
        .attribute("r", whole(radius));
  }

  private void compare(PlotFrame now, boolean compares, LossKind kind) {
    curves.clear();
    if (!compares) {
      return;
    }
    for (var other : Curves.NAMED) {
      if (!other.key().equals(kind.key())) {
        curves.add(
            Tag.svg("path").attribute("class", "plot-compared").attribute("d", now.path(other)));
      }
      double at = other.labelAt();
      double loss = other.of(at);
      if (loss < now.up().high()) {
        curves.add(label(other.key(), now.across().of(at) - 6, now.up().of(loss), "end"));
      }
    }
  }

  private Tag label(String key, double x, double y, String anchor) {
    return Tag.svg("text")
        .attribute("class", "plot-text")
        .attribute("x", whole(x))
        .attribute("y", whole(y))
        .attribute("text-anchor", anchor)
        .text(texts.of("setting.loss." + key));
  }

  private void axes(PlotFrame now, Answers answers) {
    ticks.clear();
    double floor = now.floor();
    var lines = new ArrayList<Tag>();
    boolean isChance = now.axis().what() == Axis.What.CHANCE;
    int about = width < 400 ? 3 : 6;
    for (double tick : marks(now.across(), isChance ? 4 : about)) {
      double x = now.across().of(tick);
      lines.add(line(x, now.up().to(), x, floor));
      var text = isChance ? Curves.chance(tick) : now.across().tickText(about).write(tick);
      lines.add(text(text, x, floor + 18, "middle"));
    }
    for (double tick : marks(now.up(), 4)) {
      double y = now.up().of(tick);
      lines.add(line(now.across().from(), y, now.across().to(), y));
      lines.add(text(now.up().tickText(4).write(tick), now.across().from() - 6, y + 4, "end"));
    }
    var name = texts.of("lab.axis." + now.axis().what().name());
    double middle = (now.across().from() + now.across().to()) / 2;
    lines.add(text(name, middle, floor + 38, "middle"));
    lines.add(
        text(texts.of("lab.axis.loss"), now.across().from() + 4, now.up().to() + 10, "start"));
    ticks.add(lines.toArray(new Tag[0]));
    double zero = answers.kind().isOfNumbers() ? now.across().of(0) : -1;
    truth.attribute(
        "d", zero < 0 ? "" : "M" + whole(zero) + "," + whole(now.up().to()) + "V" + whole(floor));
  }

  private static double[] marks(Scale scale, int about) {
    return scale.ticks(about);
  }

  private static Tag line(double x1, double y1, double x2, double y2) {
    return Tag.svg("line")
        .attribute("class", "plot-grid")
        .attribute("x1", whole(x1))
        .attribute("y1", whole(y1))
        .attribute("x2", whole(x2))
        .attribute("y2", whole(y2));
  }

  private static Tag text(String words, double x, double y, String anchor) {
    return Tag.svg("text")
        .attribute("class", "plot-text")
        .attribute("x", whole(x))
        .attribute("y", whole(y))
        .attribute("text-anchor", anchor)
        .text(words);
  }

  private void hold(PageEvent event) {
    event.preventDefault();
    PointerWay.capture(reach.node(), event.getPointerId());
    dragged.held();
  }

  private void move(PageEvent event) {
    var now = frame;
    if (event.getButtons() != 0 && now != null) {
      dragged.to(now.under(event.getClientX() - picture.box().left()));
    }
  }

  private static String whole(double length) {
    return Integer.toString((int) Math.floor(length + 0.5));
  }
}
