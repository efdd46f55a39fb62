package vitrine.labs.playground.panels.judge;

import vitrine.view.LinearScale;
import vitrine.view.PointShape;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/** Draws answers against targets: a point for each example, on the line where both are equal. */
final class FitChart {
  private static final double LEFT = 44;
  private static final double BELOW = 38;
  private static final double MARGIN = 10;
  private static final double SIZE = 12;
  private static final double RADIUS = 2.6;
  private static final TextStyle ACROSS = TextStyle.numbers(SIZE, Across.MIDDLE, Down.TOP);
  private static final TextStyle UP = TextStyle.numbers(SIZE, Across.RIGHT, Down.MIDDLE);

  private FitChart() {}

  /**
   * Draws over all of a surface.
   *
   * @param answers one for each target
   * @param target what stands along the axis to the right
   * @param answer what stands at the top of the axis upwards
   */
  static void draw(
      Surface surface,
      double[] answers,
      double[] targets,
      Theme theme,
      String target,
      String answer) {
    surface.clear();
    double least = -1;
    double most = 1;
    for (double[] values : new double[][] {answers, targets}) {
      for (double value : values) {
        least = value < least ? value : least;
        most = value > most ? value : most;
      }
    }
    var x = new LinearScale(least, most, LEFT, surface.width() - MARGIN);
    var y = new LinearScale(least, most, surface.height() - BELOW, MARGIN);
    var text = x.tickText(5);
    for (double tick : x.ticks(5)) {
      var hairline = Stroke.solid(theme.line(), 1);
      surface.line(x.of(tick), y.of(least), x.of(tick), y.of(most), hairline);
      surface.line(x.of(least), y.of(tick), x.of(most), y.of(tick), hairline);
      surface.text(text.write(tick), x.of(tick), y.of(least) + 5, ACROSS, theme.soft());
      surface.text(text.write(tick), x.of(least) - 6, y.of(tick), UP, theme.soft());
    }
    surface.line(
        x.of(least), y.of(least), x.of(most), y.of(most), Stroke.dashed(theme.edge(), 1.5));
    for (int i = 0; i < targets.length; i++) {
      surface.point(
          PointShape.CIRCLE,
          x.of(targets[i]),
          y.of(answers[i]),
          RADIUS,
          theme.accent(),
          theme.surface(),
          1);
    }
    var along = TextStyle.text(SIZE, Across.RIGHT, Down.BOTTOM);
    surface.text(target, surface.width() - MARGIN, surface.height() - 2, along, theme.ink());
    surface.text(
        answer, LEFT + 6, MARGIN, TextStyle.text(SIZE, Across.LEFT, Down.TOP), theme.ink());
  }
}
