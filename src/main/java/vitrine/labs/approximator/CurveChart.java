package vitrine.labs.approximator;

import vitrine.view.LinearScale;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * Curves over x from −1 to 1 on any surface, at equal steps from the left end to the right: axes
 * first, then one curve after the other, each named at its end.
 */
final class CurveChart {
  private static final double LEFT = 36;
  private static final double RIGHT = 66;
  private static final double TOP = 8;
  private static final double BOTTOM = 22;
  private static final int MOST = 400;
  private static final TextStyle ACROSS_LABEL = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle DOWN_LABEL = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle NAME = TextStyle.text(12, Across.LEFT, Down.MIDDLE);

  private final double[] x = new double[MOST];
  private final double[] y = new double[MOST];
  private final Surface surface;
  private final Theme theme;
  private final LinearScale across;
  private final LinearScale down;

  /** A chart of heights from {@code −reach} to {@code reach}. */
  CurveChart(Surface surface, Theme theme, double reach) {
    this.surface = surface;
    this.theme = theme;
    across = new LinearScale(-1, 1, LEFT, surface.width() - RIGHT);
    down = new LinearScale(-reach, reach, surface.height() - BOTTOM, TOP);
  }

  /** Clears all and draws the axes. */
  void axes() {
    surface.clear();
    for (double tick : across.ticks(4)) {
      double at = across.of(tick);
      surface.line(at, TOP, at, surface.height() - BOTTOM, Stroke.solid(theme.line(), 1));
      var label = across.tickText(4).write(tick);
      surface.text(label, at, surface.height() - BOTTOM + 5, ACROSS_LABEL, theme.soft());
    }
    for (double tick : down.ticks(4)) {
      double at = down.of(tick);
      int colour = tick == 0 ? theme.edge() : theme.line();
      surface.line(LEFT, at, surface.width() - RIGHT, at, Stroke.solid(colour, 1));
      surface.text(down.tickText(4).write(tick), LEFT - 5, at, DOWN_LABEL, theme.soft());
    }
    surface.text("x", across.of(1) + 16, surface.height() - BOTTOM + 5, NAME, theme.ink());
  }

  /** Fills the strip that is no further than {@code far} from a curve. */
  void band(double[] heights, double far, int colour) {
    int count = heights.length;
    var stripX = new double[2 * count];
    var stripY = new double[2 * count];
    for (int i = 0; i < count; i++) {
      stripX[i] = place(i, count);
      stripY[i] = down(heights[i] + far);
      stripX[(2 * count) - 1 - i] = stripX[i];
      stripY[(2 * count) - 1 - i] = down(heights[i] - far);
    }
    surface.polygon(stripX, stripY, 2 * count, colour);
  }

  /** Draws a curve. */
  void curve(double[] heights, Stroke stroke) {
    int count = Math.min(MOST, heights.length);
    for (int i = 0; i < count; i++) {
      if (Double.isNaN(heights[i])) {
        return;
      }
      x[i] = place(i, count);
      y[i] = down(heights[i]);
    }
    surface.polyline(x, y, count, stroke);
  }

  /** Names a curve at its right end, {@code below} that height by so many pixels. */
  void name(String name, double height, double below, int colour) {
    double at = Math.max(TOP + 6, Math.min(surface.height() - BOTTOM - 6, down(height)));
    surface.text(name, surface.width() - RIGHT + 6, at + below, NAME, colour);
  }

  /** Marks a place. */
  void mark(double at, double height, int colour) {
    surface.strokeRect(across.of(at) - 5, down(height) - 5, 10, 10, Stroke.solid(colour, 2));
  }

  /** Draws an upright line. */
  void upright(double at, int colour) {
    double place = across.of(at);
    surface.line(place, TOP, place, surface.height() - BOTTOM, Stroke.dashed(colour, 1));
  }

  /** The x of the curve at a place of the surface. */
  double xAt(double place) {
    return Math.max(-1, Math.min(1, across.invert(place)));
  }

  /** The height at a place of the surface. */
  double heightAt(double place) {
    return down.invert(place);
  }

  private double place(int i, int count) {
    return across.of(((2.0 * i) / (count - 1)) - 1);
  }

  /** Not so far outside that a canvas loses count. */
  private double down(double height) {
    return Math.max(-1e4, Math.min(1e4, down.of(height)));
  }
}
