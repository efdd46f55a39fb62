package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;
import vitrine.view.LinearScale;
import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;

/** Draws a surface from above: the stronger the higher, lines of equal loss with their numbers. */
final class MapPicture {
  private static final double LEFT = 40;
  private static final double RIGHT = 12;
  private static final double TOP = 12;
  private static final double BOTTOM = 40;
  private static final double APART = 30;
  private static final NumberText LEVEL = NumberText.significant(1);
  private static final NumberText EVEN_LEVEL = NumberText.significant(2);
  private static final TextStyle DOWN_LABEL = TextStyle.numbers(12, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle ACROSS_LABEL = TextStyle.numbers(12, Across.MIDDLE, Down.TOP);
  private static final TextStyle LEVEL_LABEL = TextStyle.numbers(11, Across.MIDDLE, Down.MIDDLE);

  private final LinearScale across;
  private final LinearScale down;

  /** A picture of a surface's plane into one of that size. */
  MapPicture(Terrain terrain, double width, double height) {
    across = new LinearScale(terrain.low(), terrain.high(), LEFT, width - RIGHT);
    down = new LinearScale(terrain.low(), terrain.high(), height - BOTTOM, TOP);
  }

  /** Where a first weight stands, from the left edge. */
  LinearScale across() {
    return across;
  }

  /** Where a second weight stands, from the upper edge. */
  LinearScale down() {
    return down;
  }

  /** Draws nothing but the frame and its numbers: what one knows in fog. */
  void drawFog(Surface surface, Theme theme, String first, String second) {
    surface.clear();
    surface.fillRect(left(), top(), right() - left(), bottom() - top(), theme.neutral());
    drawFrame(surface, theme, first, second);
  }

  /** Draws everything. */
  void draw(Surface surface, Ground ground, Theme theme, String first, String second) {
    surface.clear();
    double[] heights = ground.heights();
    var levels = Levels.between(heights[ground.lowest()], heights[ground.highest()]);
    drawTint(surface, ground, levels, theme);
    var taken = new ArrayList<double[]>();
    for (int i = levels.length - 1; i >= 0; i--) {
      drawLevel(surface, ground, levels, i, taken, theme);
    }
    drawFrame(surface, theme, first, second);
  }

  private void drawTint(Surface surface, Ground ground, double[] levels, Theme theme) {
    int side = ground.side();
    var pixels = Pixels.of(side, side);
    var colours = SignColours.smooth(theme);
    for (int i = 0; i < side * side; i++) {
      double height = ground.heights()[i];
      int row = side - 1 - (i / side);
      double share = Levels.share(levels, height);
      pixels.values()[(row * side) + (i % side)] = colours.pixel(share * 0.85);
    }
    double cell = (right() - left()) / (side - 1);
    double half = cell / 2;
    surface.image(pixels, left() - half, top() - half, cell * side, cell * side, true);
    int ground0 = theme.surface();
    surface.fillRect(0, 0, left(), bottom() + BOTTOM, ground0);
    surface.fillRect(0, 0, right() + RIGHT, top(), ground0);
    surface.fillRect(right(), 0, RIGHT + half, bottom() + BOTTOM, ground0);
    surface.fillRect(0, bottom(), right() + RIGHT, BOTTOM, ground0);
  }

  private void drawLevel(
      Surface surface,
      Ground ground,
      double[] levels,
      int which,
      List<double[]> taken,
      Theme theme) {
    double cells = ground.side() - 1;
    var column = new LinearScale(0, cells, left(), right());
    var row = new LinearScale(0, cells, bottom(), top());
    var stroke = Stroke.solid(theme.edge(), 1);
    double bestX = 0;
    double bestY = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double[] piece : Contours.of(ground.heights(), ground.side(), levels[which])) {
      double x1 = column.of(piece[0]);
      double y1 = row.of(piece[1]);
      double x2 = column.of(piece[2]);
      double y2 = row.of(piece[3]);
      surface.line(x1, y1, x2, y2, stroke);
      double x = (x1 + x2) / 2;
      double y = (y1 + y2) / 2;
      // numbers stand along a line from the lower left to the upper right where they can
      double far = Math.abs((x - left()) - (bottom() - y)) + edge(x, y);
      if (far < least && isFree(taken, x, y)) {
        least = far;
        bestX = x;
        bestY = y;
      }
    }
    if (least < Double.POSITIVE_INFINITY) {
      taken.add(new double[] {bestX, bestY});
      boolean isRound = levels.length > 1 && levels[1] / levels[0] > 1.5;
      var text = (isRound ? LEVEL : EVEN_LEVEL).write(levels[which]);
      double width = surface.textWidth(text, LEVEL_LABEL) + 4;
      surface.fillRect(bestX - (width / 2), bestY - 7, width, 14, theme.surface());
      surface.text(text, bestX, bestY, LEVEL_LABEL, theme.soft());
    }
  }

  /** Numbers keep off the frame. */
  private double edge(double x, double y) {
    double room = Math.min(Math.min(x - left(), right() - x), Math.min(y - top(), bottom() - y));
    return room < APART / 2 ? 1e6 : 0;
  }

  private static boolean isFree(List<double[]> taken, double x, double y) {
    for (double[] other : taken) {
      if (Math.abs(other[0] - x) < APART && Math.abs(other[1] - y) < APART / 2) {
        return false;
      }
    }
    return true;
  }

  private void drawFrame(Surface surface, Theme theme, String first, String second) {
    surface.strokeRect(
        left(), top(), right() - left(), bottom() - top(), Stroke.solid(theme.edge(), 1));
    var text = across.tickText(6);
    for (double tick : across.ticks(6)) {
      surface.text(text.write(tick), across.of(tick), bottom() + 5, ACROSS_LABEL, theme.soft());
      surface.text(text.write(tick), left() - 6, down.of(tick), DOWN_LABEL, theme.soft());
    }
    var name = TextStyle.text(13, Across.MIDDLE, Down.BOTTOM);
    surface.text(first, (left() + right()) / 2, bottom() + BOTTOM - 4, name, theme.ink());
    var side = TextStyle.text(13, Across.LEFT, Down.TOP);
    surface.text(second, 2, top(), side, theme.ink());
  }

  private double left() {
    return across.from();
  }

  private double right() {
    return across.to();
  }

  private double bottom() {
    return down.from();
  }

  private double top() {
    return down.to();
  }
}
