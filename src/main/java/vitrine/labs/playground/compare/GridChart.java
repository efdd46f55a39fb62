package vitrine.labs.playground.compare;

import java.util.List;
import vitrine.view.NumberText;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;
import vitrine.view.Tint;

/** Draws results over two settings: a cell for each run, the warmer the better, the best framed. */
final class GridChart {
  private static final double HIGH = 40;
  private static final double WIDE = 96;
  private static final double TOP = 58;
  private static final double MARGIN = 12;

  /** The number stays readable because the ground goes half way only. */
  private static final double WARMEST = 0.45;

  private static final TextStyle CORNER = TextStyle.text(12, Across.LEFT, Down.TOP);
  private static final TextStyle ROW = TextStyle.text(13, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle COLUMN = TextStyle.text(13, Across.MIDDLE, Down.BOTTOM);
  private static final TextStyle NUMBER = TextStyle.numbers(14, Across.MIDDLE, Down.MIDDLE);

  private GridChart() {}

  /**
   * One run's place.
   *
   * @param warmth 0 for the worst, 1 for the best
   */
  record Cell(double value, double warmth, boolean isBest) {}

  /** How wide a grid is drawn that has these names before its rows. */
  static double widthOf(int columns, List<String> rows) {
    return leftOf(rows) + (columns * WIDE) + MARGIN;
  }

  private static double leftOf(List<String> rows) {
    int longest = 0;
    for (var row : rows) {
      longest = Math.max(longest, row.length());
    }
    return Math.max(96, (longest * 7.5) + (2 * MARGIN));
  }

  /** How high so many rows are drawn. */
  static double heightOf(int rows) {
    return TOP + (rows * HIGH) + MARGIN;
  }

  /**
   * Draws over all of a surface.
   *
   * @param corner what stands above: what the rows and the columns are
   * @param columns what stands over each column
   * @param rows what stands before each row
   * @param cells row by row, as many as there are yet
   */
  static void draw(
      Surface surface,
      String corner,
      List<String> columns,
      List<String> rows,
      List<Cell> cells,
      NumberText format,
      Theme theme) {
    surface.clear();
    double left = leftOf(rows);
    surface.text(corner, MARGIN, MARGIN, CORNER, theme.soft());
    for (int i = 0; i < columns.size(); i++) {
      surface.text(columns.get(i), left + ((i + 0.5) * WIDE), TOP - 4, COLUMN, theme.ink());
    }
    for (int i = 0; i < rows.size(); i++) {
      surface.text(rows.get(i), left - 8, TOP + ((i + 0.5) * HIGH), ROW, theme.ink());
    }
    for (int i = 0; i < cells.size(); i++) {
      double x = left + ((i % columns.size()) * WIDE);
      double y = TOP + ((i / columns.size()) * HIGH);
      var cell = cells.get(i);
      int ground = Tint.of(theme.surface(), theme.accent(), WARMEST * cell.warmth());
      surface.fillRect(x + 1, y + 1, WIDE - 2, HIGH - 2, ground);
      if (cell.isBest()) {
        surface.strokeRect(x + 2, y + 2, WIDE - 4, HIGH - 4, Stroke.solid(theme.ink(), 2));
      }
      var number = format.write(cell.value());
      surface.text(number, x + (WIDE / 2), y + (HIGH / 2), NUMBER, theme.ink());
    }
  }
}
