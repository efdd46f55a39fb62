package vitrine.labs.approximator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.labs.small.Drag;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Settings;
import vitrine.view.NumberText;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The curve, its copy, and the pencil: one draws with mouse, finger or pen, or chooses a point with
 * the arrows left and right and moves it with those up and down.
 */
final class DrawPadView {
  static final double REACH = 1.3;

  private static final double HEIGHT = 300;
  private static final NumberText TEXT = NumberText.fixed(2);

  private final PageSession session;
  private final Stage stage;
  private final Drag drag;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag pad =
      Tag.of("div", "approximator-pad")
          .attribute("tabindex", "0")
          .attribute("role", "slider")
          .attribute("data-part", "drawn");
  private int[] steps = new int[Target.POINTS];
  private double[] copy = new double[0];
  private int point = Target.POINTS / 2;
  private int pointer = -1;
  private int last = -1;
  private boolean isLocked;

  DrawPadView(PageSession session, Stage stage, Tag hint) {
    this.session = session;
    this.stage = stage;
    drag = new Drag(session, stage.explaining());
    pad.attribute("aria-label", stage.texts().of("lab.pad"))
        .attribute("aria-orientation", "vertical")
        .attribute("aria-valuemin", "-1")
        .attribute("aria-valuemax", "1")
        .attribute("aria-describedby", hint.id())
        .add(surface.tag())
        .on("pointerdown", this::down)
        .on("pointermove", this::move)
        .on("pointerup", this::up)
        .on("pointercancel", this::up)
        .on("focus", event -> draw())
        .on("blur", event -> draw())
        .on("keydown", this::key);
    ElementSize.watch(pad.node(), (width, height) -> resized(width));
  }

  Tag tag() {
    return pad;
  }

  /** It can be looked at only. */
  void lock() {
    isLocked = true;
    pad.attribute("aria-disabled", "true");
  }

  /** The settings have changed. */
  void changed() {
    if (!drag.isUnderWay()) {
      steps = ApproximatorLab.target(session.settings()).steps();
    }
    speak();
    draw();
  }

  /** The network answers these heights along the line. */
  void show(double[] heights) {
    copy = heights;
    draw();
  }

  void draw() {
    if (surface.width() <= 0) {
      return;
    }
    var theme = stage.theme().now();
    var texts = stage.texts();
    var chart = new CurveChart(surface, theme, REACH);
    var wanted = wanted();
    double band = session.settings().number(ApproximatorLab.BAND);
    chart.axes();
    chart.band(wanted, band, theme.neutral());
    chart.curve(wanted, Stroke.solid(theme.soft(), 3));
    chart.upright(session.settings().number(ApproximatorLab.X), theme.soft());
    double end = wanted[wanted.length - 1];
    boolean isLower = copy.length == 0 || copy[copy.length - 1] > end;
    chart.name(texts.of("lab.line.wanted"), end, isLower ? 9 : -9, theme.soft());
    if (copy.length > 0) {
      chart.curve(copy, Stroke.solid(theme.accent(), 2.5));
      double below = isLower ? -9 : 9;
      chart.name(texts.of("lab.line.copy"), copy[copy.length - 1], below, theme.accent());
    }
    if (pad.hasFocus()) {
      chart.mark(Target.place(point), (double) steps[point] / Target.STEPS, theme.ink());
    }
  }

  /** The curve to be copied at as many places as the copy has: as it is drawn at this moment. */
  private double[] wanted() {
    Settings settings = session.settings();
    var target =
        drag.isUnderWay()
            ? new Target(Target.DRAWN, list(steps))
            : ApproximatorLab.target(settings);
    var heights = new double[129];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = target.at((2.0 * i) / (heights.length - 1) - 1);
    }
    return heights;
  }

  private void resized(double width) {
    if (width > 0 && width != surface.width()) {
      surface.resize(width, HEIGHT);
      draw();
    }
  }

  private void down(PageEvent event) {
    if (isLocked || pointer >= 0) {
      return;
    }
    pointer = event.getPointerId();
    PointerWay.capture(pad.node(), pointer);
    steps = ApproximatorLab.target(session.settings()).steps();
    last = -1;
    drag.hold();
    stroke(event.getClientX(), event.getClientY());
  }

  private void move(PageEvent event) {
    if (pointer >= 0 && event.getPointerId() == pointer) {
      PointerWay.places(event, this::stroke);
    }
  }

  private void up(PageEvent event) {
    if (pointer >= 0 && event.getPointerId() == pointer) {
      pointer = -1;
      drag.release();
      speak();
      draw();
    }
  }

  /** The pencil is there; between its last place and this one the line is straight. */
  private void stroke(double clientX, double clientY) {
    var box = pad.box();
    var chart = new CurveChart(surface, stage.theme().now(), REACH);
    int at = Target.nearest(chart.xAt(clientX - box.left()));
    int height = step(chart.heightAt(clientY - box.top()));
    int from = last < 0 ? at : last;
    int start = last < 0 ? height : steps[last];
    int way = Math.abs(at - from);
    for (int i = 0; i <= way; i++) {
      int place = at < from ? from - i : from + i;
      double share = way == 0 ? 1 : (double) i / way;
      steps[place] = (int) Math.floor(((height - start) * share) + start + 0.5);
    }
    last = at;
    point = at;
    use();
  }

  private void key(PageEvent event) {
    if (isLocked || event.isCtrlKey() || event.isAltKey() || event.isMetaKey()) {
      return;
    }
    int next = point;
    int by = 0;
    switch (event.getKey()) {
      case "ArrowLeft" -> next--;
      case "ArrowRight" -> next++;
      case "Home" -> next = 0;
      case "End" -> next = Target.POINTS - 1;
      case "ArrowUp" -> by = 1;
      case "ArrowDown" -> by = -1;
      case "PageUp" -> by = 10;
      case "PageDown" -> by = -10;
      default -> {
        return;
      }
    }
    event.preventDefault();
    point = Math.max(0, Math.min(Target.POINTS - 1, next));
    if (by != 0) {
      int height = steps[point] + by;
      steps[point] = Math.max(-Target.STEPS, Math.min(Target.STEPS, height));
      use();
    }
    speak();
    draw();
  }

  private void use() {
    drag.want(
        new Command.Change(
            Map.of(ApproximatorLab.SHAPE, Target.DRAWN, ApproximatorLab.DRAWN, text(steps))));
    draw();
  }

  private void speak() {
    double height = (double) steps[point] / Target.STEPS;
    pad.attribute("aria-valuenow", TEXT.write(height).replace('−', '-'))
        .attribute(
            "aria-valuetext",
            stage
                .texts()
                .of(
                    "lab.pad.point",
                    Integer.toString(point + 1),
                    Integer.toString(Target.POINTS),
                    TEXT.write(Target.place(point)),
                    TEXT.write(height)));
  }

  private static int step(double height) {
    double bounded = Math.max(-1, Math.min(1, height));
    return (int) Math.floor((bounded * Target.STEPS) + 0.5);
  }

  private static String text(int[] steps) {
    var text = new StringBuilder();
    for (int step : steps) {
      text.append(text.length() == 0 ? "" : ",").append(step);
    }
    return text.toString();
  }

  private static List<Integer> list(int[] steps) {
    var list = new ArrayList<Integer>();
    for (int step : steps) {
      list.add(step);
    }
    return list;
  }
}
