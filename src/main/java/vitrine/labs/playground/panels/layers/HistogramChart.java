package vitrine.labs.playground.panels.layers;

import vitrine.view.LinearScale;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/** Draws a histogram: a bar for each bin in the colour of its sign, and 0 as a line. */
final class HistogramChart {
  private static final double BELOW = 20;
  private static final double SIDE = 22;
  private static final double TOP = 6;
  private static final TextStyle LABEL = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);

  private HistogramChart() {}

  static void draw(Surface surface, Histogram histogram, Theme theme) {
    surface.clear();
    double reach = histogram.reach();
    var x = new LinearScale(-reach, reach, SIDE, surface.width() - SIDE);
    var y = new LinearScale(0, Math.max(1, histogram.most()), surface.height() - BELOW, TOP);
    int bins = 2 * Histogram.HALF;
    for (int bin = 0; bin < bins; bin++) {
      double low = (((2.0 * bin) / bins) - 1) * reach;
      double high = (((2.0 * (bin + 1)) / bins) - 1) * reach;
      if (histogram.count(bin) > 0) {
        double top = Math.min(y.of(histogram.count(bin)), y.of(0) - 1);
        surface.fillRect(
            x.of(low) + 0.5, top, x.of(high) - x.of(low) - 1, y.of(0) - top, theme.ofSign(low));
      }
    }
    surface.line(x.of(-reach), y.of(0), x.of(reach), y.of(0), Stroke.solid(theme.edge(), 1));
    surface.line(x.of(0), TOP, x.of(0), y.of(0), Stroke.solid(theme.edge(), 1));
    var text = x.tickText(4);
    for (double tick : x.ticks(4)) {
      surface.text(text.write(tick), x.of(tick), y.of(0) + 5, LABEL, theme.soft());
    }
  }
}
