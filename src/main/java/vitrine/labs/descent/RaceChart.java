package vitrine.labs.descent;

import vitrine.view.LinearScale;
import vitrine.view.LogScale;
import vitrine.view.Scale;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/** Draws the losses of all racers over the epochs: equal factors are equally high. */
final class RaceChart {
  private static final double LEFT = 48;
  private static final double RIGHT = 14;
  private static final double TOP = 10;
  private static final double BOTTOM = 30;
  private static final double TOO_LARGE = 1e6;
  private static final TextStyle DOWN_LABEL = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle ACROSS_LABEL = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle AXIS_NAME = TextStyle.text(12, Across.RIGHT, Down.BOTTOM);

  private RaceChart() {}

  /**
   * Draws over all of a surface.
   *
   * @param isShown which racers are drawn
   * @param epochSize training examples in one epoch
   */
  static void draw(
      Surface surface,
      Trails trails,
      int stretch,
      boolean[] isShown,
      int epochSize,
      Theme theme,
      String epochs) {
    surface.clear();
    int count = trails.count(stretch);
    double last = count == 0 ? 0 : trails.examples(stretch, count - 1) / epochSize;
    var across = new LinearScale(0, Math.max(10, last), LEFT, surface.width() - RIGHT);
    Scale down = down(surface, trails, stretch, isShown);
    double bottom = surface.height() - BOTTOM;
    var hairline = Stroke.solid(theme.line(), 1);
    var text = down.tickText(4);
    for (double tick : down.ticks(4)) {
      surface.line(LEFT, down.of(tick), surface.width() - RIGHT, down.of(tick), hairline);
      surface.text(text.write(tick), LEFT - 6, down.of(tick), DOWN_LABEL, theme.soft());
    }
    var epochText = across.tickText(4);
    for (double tick : across.ticks(4)) {
      surface.text(epochText.write(tick), across.of(tick), bottom + 4, ACROSS_LABEL, theme.soft());
    }
    surface.line(LEFT, bottom, surface.width() - RIGHT, bottom, Stroke.solid(theme.edge(), 1));
    surface.text(epochs, surface.width() - 2, surface.height(), AXIS_NAME, theme.soft());
    for (int racer = 0; racer < isShown.length; racer++) {
      if (isShown[racer]) {
        drawLine(surface, trails, stretch, racer, epochSize, across, down, theme);
      }
    }
  }

  private static Scale down(Surface surface, Trails trails, int stretch, boolean[] isShown) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < trails.count(stretch); i++) {
      for (int racer = 0; racer < isShown.length; racer++) {
        double loss = trails.loss(stretch, i, racer);
        if (isShown[racer] && loss > 0 && loss < TOO_LARGE) {
          least = Math.min(least, loss);
          most = Math.max(most, loss);
        }
      }
    }
    double bottom = surface.height() - BOTTOM;
    return least < most
        ? new LogScale(least / 1.2, most * 1.2, bottom, TOP)
        : new LinearScale(0, most > 0 ? most * 1.2 : 1, bottom, TOP);
  }

  private static void drawLine(
      Surface surface,
      Trails trails,
      int stretch,
      int racer,
      int epochSize,
      Scale across,
      Scale down,
      Theme theme) {
    int count = trails.count(stretch);
    var x = new double[count];
    var y = new double[count];
    int drawn = 0;
    for (int i = 0; i < count; i++) {
      double loss = trails.loss(stretch, i, racer);
      double at = loss > 0 && loss < TOO_LARGE ? down.of(loss) : Double.NaN;
      if (!Double.isNaN(at)) {
        x[drawn] = across.of(trails.examples(stretch, i) / epochSize);
        y[drawn] = at;
        drawn++;
      }
    }
    if (drawn > 0) {
      int colour = TravelPicture.colour(racer, theme);
      surface.polyline(x, y, drawn, TravelPicture.path(racer, theme));
      var shape = TravelPicture.shape(racer);
      surface.point(shape, x[drawn - 1], y[drawn - 1], 4, colour, theme.paper(), 1);
    }
  }
}
