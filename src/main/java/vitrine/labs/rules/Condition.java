package vitrine.labs.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule: the mean ink in some cells of an 8 × 8 image is at least, or at most, so
 * many hundredths.
 *
 * @param isAtLeast whether there must be as much, rather than no more
 * @param percent the limit in hundredths of full ink, 0 to 100
 * @param cells which of the 64 cells are looked at, row by row from the top left
 */
record Condition(boolean isAtLeast, int percent, boolean[] cells) {
  /** Cells of an image. */
  static final int CELLS = 64;

  private static final String LEAST = "least";
  private static final String MOST = "most";
  private static final String DIGITS = "0123456789abcdef";

  /** A condition on no cells yet. */
  static Condition empty() {
    return new Condition(true, 50, new boolean[CELLS]);
  }

  /** How many cells it looks at. */
  int count() {
    int count = 0;
    for (boolean cell : cells) {
      count += cell ? 1 : 0;
    }
    return count;
  }

  /** This with one more cell, or one less. */
  Condition toggled(int cell) {
    var changed = cells.clone();
    changed[cell] = !changed[cell];
    return new Condition(isAtLeast, percent, changed);
  }

  /** This with another direction and another limit. */
  Condition with(boolean atLeast, int limit) {
    return new Condition(atLeast, limit, cells);
  }

  /**
   * Its text: {@code least} or {@code most}, the limit, a dot, and 16 hexadecimal digits, four
   * cells each: {@code least40.7e00000000000000}.
   */
  String text() {
    var text = new StringBuilder(isAtLeast ? LEAST : MOST).append(percent).append('.');
    for (int from = 0; from < CELLS; from += 4) {
      int four = 0;
      for (int i = 0; i < 4; i++) {
        four = (four * 2) + (cells[from + i] ? 1 : 0);
      }
      text.append(DIGITS.charAt(four));
    }
    return text.toString();
  }

  /** The condition that a text writes; null if it writes none. */
  static @Nullable Condition parse(String text) {
    boolean isAtLeast = text.startsWith(LEAST);
    if (!isAtLeast && !text.startsWith(MOST)) {
      return null;
    }
    int dot = text.indexOf('.');
    int percent = percent(text, (isAtLeast ? LEAST : MOST).length(), dot);
    var cells = new boolean[CELLS];
    boolean isWhole = percent >= 0 && text.length() == dot + 1 + (CELLS / 4);
    for (int i = 0; i < CELLS / 4 && isWhole; i++) {
      int four = DIGITS.indexOf(text.charAt(dot + 1 + i));
      isWhole = four >= 0;
      for (int bit = 0; bit < 4 && isWhole; bit++) {
        cells[(i * 4) + bit] = (four & (8 >> bit)) != 0;
      }
    }
    return isWhole ? new Condition(isAtLeast, percent, cells) : null;
  }

  /** The whole number from 0 to 100 between two places of a text; −1 if there is none. */
  private static int percent(String text, int from, int to) {
    if (to <= from || to > from + 3) {
      return -1;
    }
    int percent = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      percent = (percent * 10) + digit;
    }
    return percent <= 100 ? percent : -1;
  }

  /** What each cell counts: one over their number if it is looked at, else 0. */
  double[] shares() {
    var shares = new double[CELLS];
    int count = count();
    for (int i = 0; i < CELLS; i++) {
      shares[i] = cells[i] ? 1.0 / count : 0;
    }
    return shares;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Condition condition
        && isAtLeast == condition.isAtLeast
        && percent == condition.percent
        && Arrays.equals(cells, condition.cells);
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }
}
