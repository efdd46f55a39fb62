package vitrine.view.chart;

import vitrine.view.LinearScale;
import vitrine.view.PointShape;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * Curves over a line of numbers: axes through 0 with their numbers, the curves, points on them, and
 * their slope at a place. What lies above or below the picture is cut off at its edge.
 */
public final class CurvePlot {
  private static final double LEFT = 30;
  private static final double RIGHT = 8;
  private static final double TOP = 8;
  private static final double BOTTOM = 20;
  private static final TextStyle BELOW = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle BESIDE = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);

  private final Surface surface;
  private final Theme theme;
  private final LinearScale across;
  private final LinearScale up;

  private CurvePlot(Surface surface, Theme theme, LinearScale across, LinearScale up) {
    this.surface = surface;
    this.theme = theme;
    this.across = across;
    this.up = up;
  }

  /**
   * Begins a picture: clears the surface and draws the axes.
   *
   * @param low the number at the left edge
   * @param high the number at the right edge
   * @param bottom the number at the lower edge
   * @param top the number at the upper edge
   */
  public static CurvePlot begin(
      Surface surface, Theme theme, double low, double high, double bottom, double top) {
    var plot =
        new CurvePlot(
            surface,
            theme,
            new LinearScale(low, high, LEFT, surface.width() - RIGHT),
            new LinearScale(bottom, top, surface.height() - BOTTOM, TOP));
    surface.clear();
    plot.axes();
    return plot;
  }

  private void axes() {
    int columns = surface.width() < 180 ? 2 : 4;
    var hair = Stroke.solid(theme.line(), 1);
    double[] ticks = across.ticks(columns);
    var text = across.tickText(columns);
    for (double tick : ticks) {
      surface.line(across.of(tick), up.to(), across.of(tick), up.from(), hair);
      surface.text(text.write(tick), across.of(tick), up.from() + 4, BELOW, theme.soft());
    }
    int rows = surface.height() < 120 ? 2 : 4;
    text = up.tickText(rows);
    for (double tick : up.ticks(rows)) {
      surface.line(across.from(), up.of(tick), across.to(), up.of(tick), hair);
      surface.text(text.write(tick), across.from() - 4, up.of(tick), BESIDE, theme.soft());
    }
    var axis = Stroke.solid(theme.edge(), 1);
    surface.line(place(across, 0), up.to(), place(across, 0), up.from(), axis);
    surface.line(across.from(), place(up, 0), across.to(), place(up, 0), axis);
  }

  /**
   * Draws a curve through points.
   *
   * @param x from left to right
   * @param y one number for each
   */
  public void curve(double[] x, double[] y, Stroke stroke) {
    curve(x, y, 0, 1, stroke);
  }

  /**
   * Draws a curve through one of several numbers at each place.
   *
   * @param first which of the numbers
   * @param stride how many numbers there are at each place
   */
  public void curve(double[] x, double[] y, int first, int stride, Stroke stroke) {
    var px = new double[x.length];
    var py = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      px[i] = place(across, x[i]);
      py[i] = place(up, y[first + (i * stride)]);
    }
    surface.polyline(px, py, x.length, stroke);
  }

  /** Draws a straight piece through a point, as steep as a slope says. */
  public void slope(double x, double y, double slope, Stroke stroke) {
    double dx = across.of(1) - across.of(0);
    double dy = slope * (up.of(1) - up.of(0));
    double share = Math.min(44, surface.width() / 5) / Math.sqrt((dx * dx) + (dy * dy));
    double px = place(across, x);
    double py = place(up, y);
    surface.line(
        px - (share * dx), py - (share * dy), px + (share * dx), py + (share * dy), stroke);
  }

  /** Marks a point, and its places on both axes. */
  public void mark(double x, double y, int colour) {
    double px = place(across, x);
    double py = place(up, y);
    var thread = Stroke.dashed(theme.soft(), 1);
    surface.line(px, place(up, 0), px, py, thread);
    surface.line(place(across, 0), py, px, py, thread);
    surface.point(PointShape.CIRCLE, px, py, 5, colour, theme.paper(), 2);
  }

  /** Draws an example: a triangle below 0, else a circle. */
  public void example(double x, double y, boolean negative, int colour) {
    surface.point(
        negative ? PointShape.TRIANGLE : PointShape.CIRCLE,
        place(across, x),
        place(up, y),
        3.4,
        colour,
        theme.paper(),
        1);
  }

  /** Draws an upright line. */
  public void upright(double x, Stroke stroke) {
    surface.line(place(across, x), up.to(), place(across, x), up.from(), stroke);
  }

  /** The number at a place of the surface, from its left edge; within the picture. */
  public static double numberAt(Surface surface, double at, double low, double high) {
    var scale = new LinearScale(low, high, LEFT, surface.width() - RIGHT);
    return Math.max(low, Math.min(high, scale.invert(at)));
  }

  /** Where a number lies on the surface, from its left edge. */
  public static double placeOf(Surface surface, double number, double low, double high) {
    return place(new LinearScale(low, high, LEFT, surface.width() - RIGHT), number);
  }

  /** How far down a number lies, as a share of the height of a picture. */
  public static double shareOf(double number, double bottom, double top, double height) {
    return place(new LinearScale(bottom, top, height - BOTTOM, TOP), number) / height;
  }

  private static double place(LinearScale scale, double number) {
    double least = Math.min(scale.low(), scale.high());
    double most = Math.max(scale.low(), scale.high());
    return scale.of(Math.max(least, Math.min(most, number)));
  }
}
