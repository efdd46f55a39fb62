package vitrine.labs.playground.panels.layers;

import java.util.List;
import vitrine.compute.numeric.Logarithm;
import vitrine.labs.playground.trouble.GradientSizes;
import vitrine.view.NumberText;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/** Draws the size of each layer's gradient: a bar for each, a sixth shorter for ten times less. */
final class GradientChart {
  private static final double LN_10 = 2.302585092994046;

  /** A bar reaches over that many powers of ten. */
  private static final int DECADES = 6;

  private static final double ROW = 30;
  private static final double MARGIN = 14;
  private static final double LEFT = 150;
  private static final double NUMBERS = 90;
  private static final double BAR = 14;
  private static final TextStyle NAME = TextStyle.text(13, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle NUMBER = TextStyle.numbers(13, Across.LEFT, Down.MIDDLE);

  private GradientChart() {}

  /** How much of the full length the bar of a layer has, 0 to 1. */
  static double share(GradientSizes sizes, int layer) {
    double below = Logarithm.log(sizes.times(layer)) / LN_10;
    return sizes.of(layer) == 0 ? 0 : Math.max(0, 1 - (below / DECADES));
  }

  /** How high so many layers are drawn. */
  static double heightOf(int layers) {
    return (2 * MARGIN) + (layers * ROW);
  }

  /**
   * Draws over all of a surface.
   *
   * @param names what the layers are called
   */
  static void draw(
      Surface surface, GradientSizes sizes, List<String> names, NumberText format, Theme theme) {
    surface.clear();
    double longest = surface.width() - LEFT - NUMBERS - MARGIN;
    for (int i = 0; i < names.size(); i++) {
      double middle = MARGIN + ((i + 0.5) * ROW);
      double length = Math.max(1, share(sizes, i) * longest);
      surface.text(names.get(i), LEFT - 8, middle, NAME, theme.ink());
      surface.fillRect(LEFT, middle - (BAR / 2), length, BAR, theme.accent());
      surface.text(format.write(sizes.of(i)), LEFT + length + 8, middle, NUMBER, theme.soft());
    }
  }
}
