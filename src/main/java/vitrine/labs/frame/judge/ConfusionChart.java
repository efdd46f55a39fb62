package vitrine.labs.frame.judge;

import java.util.List;
import vitrine.view.NumberText;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;
import vitrine.view.Tint;

/** Draws which class was taken for which: a square for each pair with its number. */
public final class ConfusionChart {
  private static final double CELL = 64;
  private static final double LEFT = 150;
  private static final double TOP = 56;
  private static final double MARGIN = 12;

  /** The number stays readable because the ground goes half way only. */
  private static final double STRONGEST = 0.5;

  private static final TextStyle ROW = TextStyle.text(13, Across.RIGHT, Down.MIDDLE);
  private static final TextStyle COLUMN = TextStyle.text(13, Across.MIDDLE, Down.BOTTOM);
  private static final TextStyle NUMBER = TextStyle.numbers(15, Across.MIDDLE, Down.MIDDLE);
  private static final TextStyle AXIS = TextStyle.text(12, Across.LEFT, Down.TOP);

  private ConfusionChart() {}

  /** How wide so many classes are drawn. */
  public static double widthOf(int classes) {
    return LEFT + (classes * columnOf(classes)) + MARGIN;
  }

  /** How high so many classes are drawn. */
  public static double heightOf(int classes) {
    return TOP + (classes * CELL) + MARGIN;
  }

  /**
   * Draws the table over all of a surface.
   *
   * @param names what the classes are called
   * @param note what stands above it: what a row is, and what a column
   */
  public static void draw(
      Surface surface, Confusion confusion, List<String> names, String note, Theme theme) {
    surface.clear();
    double wide = columnOf(names.size());
    surface.text(note, MARGIN, MARGIN, AXIS, theme.soft());
    for (int truth = 0; truth < names.size(); truth++) {
      double top = TOP + (truth * CELL);
      double middle = LEFT + ((truth + 0.5) * wide);
      surface.text(names.get(truth), middle, TOP - 4, COLUMN, theme.ink());
      surface.text(names.get(truth), LEFT - 8, top + (CELL / 2), ROW, theme.ink());
      for (int answer = 0; answer < names.size(); answer++) {
        cell(surface, confusion, truth, answer, LEFT + (answer * wide), top, wide, theme);
      }
    }
  }

  private static void cell(
      Surface surface,
      Confusion confusion,
      int truth,
      int answer,
      double x,
      double y,
      double wide,
      Theme theme) {
    int count = confusion.count(truth, answer);
    int all = confusion.of(truth);
    // a mistake made once in a hundred is to be seen: the ground grows with the root
    double share = all == 0 ? 0 : Math.sqrt((double) count / all);
    int colour = truth == answer ? theme.edge() : theme.negative();
    int ground = Tint.of(theme.surface(), colour, STRONGEST * share);
    surface.fillRect(x, y, wide, CELL, ground);
    surface.strokeRect(x, y, wide, CELL, Stroke.solid(theme.line(), 1));
    surface.text(
        NumberText.count().write(count),
        x + (wide / 2),
        y + (CELL / 2),
        NUMBER,
        count == 0 ? theme.soft() : theme.ink());
  }

  /** Few classes have room for long names. */
  private static double columnOf(int classes) {
    return classes > 5 ? CELL : 96;
  }
}
