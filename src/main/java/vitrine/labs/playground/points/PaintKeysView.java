package vitrine.labs.playground.points;

import vitrine.browser.PageEvent;
import vitrine.data.OwnPoints;
import vitrine.view.NumberText;

/**
 * The keyboard's way to draw points: arrow keys move a mark over the plane, Space puts a point
 * there, Delete takes away what is near, and each step is told.
 */
final class PaintKeysView {
  private static final NumberText PLACE = NumberText.fixed(2);
  private static final double STEP = 0.25;
  private static final double LEAP = 1;

  private final PaintPadView pad;
  private double x;
  private double y;

  PaintKeysView(PaintPadView pad) {
    this.pad = pad;
  }

  /** Where the mark is, from left to right. */
  double x() {
    return x;
  }

  /** Where the mark is, from bottom to top. */
  double y() {
    return y;
  }

  /** A key was pressed. */
  void pressed(PageEvent event) {
    if (event.isAltKey() || event.isCtrlKey() || event.isMetaKey()) {
      return;
    }
    double step = event.isShiftKey() ? LEAP : STEP;
    boolean heard =
        switch (event.getKey()) {
          case "ArrowLeft" -> go(-step, 0);
          case "ArrowRight" -> go(step, 0);
          case "ArrowUp" -> go(0, step);
          case "ArrowDown" -> go(0, -step);
          case " ", "Enter" -> touch(pad.pen().tool() == Pen.Tool.ERASE);
          case "Delete", "Backspace" -> touch(true);
          default -> false;
        };
    if (heard) {
      event.preventDefault();
    }
  }

  private boolean go(double across, double up) {
    x = within(x + across);
    y = within(y + up);
    pad.place();
    tell("points.at", pad.points());
    return true;
  }

  private boolean touch(boolean erases) {
    int before = pad.points().size();
    pad.touch(x, y, erases);
    var now = pad.points();
    boolean isDone = now.size() != before;
    tell(!isDone ? "points.at" : erases ? "points.erased" : "points.added", now);
    return true;
  }

  private void tell(String key, OwnPoints points) {
    var texts = pad.stage().texts();
    pad.stage()
        .live()
        .say(
            texts.of(
                key,
                PLACE.write(x),
                PLACE.write(y),
                near(points),
                Integer.toString(points.size())));
  }

  /** What lies within the eraser's reach. */
  private String near(OwnPoints points) {
    var texts = pad.stage().texts();
    int count = 0;
    double last = 0;
    for (int i = 0; i < points.size(); i++) {
      double across = points.x(i) - x;
      double up = points.y(i) - y;
      if ((across * across) + (up * up) <= Painting.REACH * Painting.REACH) {
        count++;
        last = points.label(i);
      }
    }
    if (count != 1) {
      return count == 0
          ? texts.of("points.near.none")
          : texts.of("points.near.many", Integer.toString(count));
    }
    return pad.hasValues()
        ? texts.of("points.near.value", PLACE.write(last))
        : texts.of("points.near.class", pad.className((int) last));
  }

  private static double within(double place) {
    return Math.max(-OwnPoints.EDGE, Math.min(OwnPoints.EDGE, place));
  }
}
