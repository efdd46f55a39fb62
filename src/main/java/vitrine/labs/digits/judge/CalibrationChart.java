package vitrine.labs.digits.judge;

import vitrine.view.LinearScale;
import vitrine.view.NumberText;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/**
 * Draws claims against truth: a bar for each bin that holds any, as high as the share that was
 * right, and the line on which both are equal.
 */
final class CalibrationChart {
  private static final double LEFT = 44;
  private static final double BELOW = 34;
  private static final double ABOVE = 8;
  private static final double SIZE = 12;
  private static final double MARK = 3;

  private CalibrationChart() {}

  static void draw(
      Surface surface, Calibration calibration, String claimed, String right, Theme theme) {
    surface.clear();
    var x = new LinearScale(0, 1, LEFT, surface.width() - 8);
    var y = new LinearScale(0, 1, surface.height() - BELOW, ABOVE);
    axes(surface, x, y, theme);
    for (int bin = 0; bin < Calibration.BINS; bin++) {
      if (calibration.count(bin) > 0) {
        double from = x.of((double) bin / Calibration.BINS) + 2;
        double to = x.of((bin + 1.0) / Calibration.BINS) - 2;
        double top = y.of(calibration.right(bin));
        surface.fillRect(from, top, to - from, y.of(0) - top, theme.edge());
        double claim = y.of(calibration.claimed(bin));
        surface.line(from, claim, to, claim, Stroke.solid(theme.accent(), MARK));
      }
    }
    surface.line(x.of(0), y.of(0), x.of(1), y.of(1), Stroke.dashed(theme.ink(), 1));
    double bottom = surface.height() - 2;
    surface.text(
        claimed, x.of(1), bottom, TextStyle.text(SIZE, Across.RIGHT, Down.BOTTOM), theme.soft());
    surface.text(
        right, x.of(0) + 6, ABOVE, TextStyle.text(SIZE, Across.LEFT, Down.TOP), theme.soft());
  }

  private static void axes(Surface surface, LinearScale x, LinearScale y, Theme theme) {
    var format = NumberText.percent(0);
    for (double tick : y.ticks(4)) {
      surface.line(x.of(0), y.of(tick), x.of(1), y.of(tick), Stroke.solid(theme.line(), 1));
      surface.text(
          format.write(tick),
          x.of(0) - 6,
          y.of(tick),
          TextStyle.numbers(SIZE, Across.RIGHT, Down.MIDDLE),
          theme.soft());
      surface.text(
          format.write(tick),
          x.of(tick),
          y.of(0) + 4,
          TextStyle.numbers(SIZE, tick > 0.9 ? Across.RIGHT : Across.MIDDLE, Down.TOP),
          theme.soft());
    }
  }
}
