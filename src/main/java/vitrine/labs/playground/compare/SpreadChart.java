package vitrine.labs.playground.compare;

import vitrine.view.LinearScale;
import vitrine.view.NumberText;
import vitrine.view.PointShape;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * How one number spreads over many runs: a dot for each run, a box from the lower to the upper
 * quartile, a line at the median with its number.
 */
final class SpreadChart {
  private static final double SIDE = 22;
  private static final double BOTTOM = 30;
  private static final double MIDDLE = 44;
  private static final TextStyle TICK = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle NAME = TextStyle.text(12, Across.MIDDLE, Down.BOTTOM);

  private SpreadChart() {}

  /**
   * Draws it over all of a surface.
   *
   * @param values of each run, in the order in which they came; those that diverged stand at the
   *     right end as crosses
   * @param median what stands over the median line, before its number
   * @param isShare whether the axis goes from 0 to 100 %
   */
  static void draw(
      Surface surface,
      double[] values,
      String median,
      NumberText format,
      boolean isShare,
      Theme theme) {
    surface.clear();
    double most = 0;
    for (double value : values) {
      most = value < 1e9 && value > most ? value : most;
    }
    double high = isShare ? 1 : most > 0 ? most * 1.08 : 1;
    var across = new LinearScale(0, high, SIDE, surface.width() - SIDE);
    double bottom = surface.height() - BOTTOM;
    var ticks = isShare ? NumberText.percent(0) : across.tickText(5);
    for (double tick : across.ticks(surface.width() < 300 ? 3 : 5)) {
      double at = across.of(tick);
      surface.line(at, 20, at, bottom, Stroke.solid(theme.line(), 1));
      surface.text(ticks.write(tick), at, bottom + 5, TICK, theme.soft());
    }
    surface.line(SIDE, bottom, surface.width() - SIDE, bottom, Stroke.solid(theme.edge(), 1));
    if (values.length > 0) {
      box(surface, Quartiles.of(values), across, median, format, theme);
    }
    for (int i = 0; i < values.length; i++) {
      boolean isThere = values[i] < 1e9;
      double at = isThere ? across.of(values[i]) : surface.width() - 8;
      // rows of five one below the other, so that equal ones are told apart
      double down = MIDDLE - 12 + (6.0 * (i % 5));
      var shape = isThere ? PointShape.CIRCLE : PointShape.CROSS;
      surface.point(shape, at, down, 3.2, theme.accent(), theme.surface(), 1);
    }
  }

  private static void box(
      Surface surface,
      Quartiles quartiles,
      LinearScale across,
      String median,
      NumberText format,
      Theme theme) {
    double lower = place(quartiles.lower(), across);
    double upper = place(quartiles.upper(), across);
    double middle = place(quartiles.median(), across);
    surface.strokeRect(
        lower, MIDDLE - 18, Math.max(1, upper - lower), 36, Stroke.solid(theme.edge(), 1.5));
    surface.line(middle, MIDDLE - 22, middle, MIDDLE + 22, Stroke.solid(theme.ink(), 2));
    var words = median + " " + format.write(quartiles.median());
    double half = surface.textWidth(words, NAME) / 2;
    double at = Math.max(half + 2, Math.min(surface.width() - half - 2, middle));
    surface.text(words, at, MIDDLE - 24, NAME, theme.ink());
  }

  private static double place(double value, LinearScale across) {
    return value < 1e9 ? across.of(value) : across.to() + 8;
  }
}
