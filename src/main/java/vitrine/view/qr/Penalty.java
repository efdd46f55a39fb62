package vitrine.view.qr;

/** How hard a code is to read, by ISO/IEC 18004, 7.8.3: the mask with the least is chosen. */
final class Penalty {
  /** Dark, light, three dark, light, dark, with four light modules before or after. */
  private static final int FINDER_AFTER = 0b00001011101;

  private static final int FINDER_BEFORE = 0b10111010000;
  private static final int ELEVEN = (1 << 11) - 1;

  private final Symbol symbol;
  private final int size;

  private Penalty(Symbol symbol) {
    this.symbol = symbol;
    size = symbol.size();
  }

  /** The points of that square. */
  static int of(Symbol symbol) {
    var penalty = new Penalty(symbol);
    int points = penalty.blocks() + penalty.balance();
    for (int i = 0; i < penalty.size; i++) {
      points += penalty.line(i, false) + penalty.line(i, true);
    }
    return points;
  }

  /** Long runs of one colour, and what looks like a large square, in a row or a column. */
  private int line(int place, boolean isColumn) {
    int points = 0;
    int run = 0;
    int window = 0;
    boolean last = false;
    for (int i = 0; i < size; i++) {
      boolean isDark = isColumn ? symbol.isDark(place, i) : symbol.isDark(i, place);
      run = i > 0 && isDark == last ? run + 1 : 1;
      points += run == 5 ? 3 : run > 5 ? 1 : 0;
      window = ((window << 1) | (isDark ? 1 : 0)) & ELEVEN;
      if (i >= 10 && (window == FINDER_AFTER || window == FINDER_BEFORE)) {
        points += 40;
      }
      last = isDark;
    }
    return points;
  }

  /** Squares of two by two in one colour. */
  private int blocks() {
    int points = 0;
    for (int y = 1; y < size; y++) {
      for (int x = 1; x < size; x++) {
        boolean isDark = symbol.isDark(x, y);
        if (isDark == symbol.isDark(x - 1, y)
            && isDark == symbol.isDark(x, y - 1)
            && isDark == symbol.isDark(x - 1, y - 1)) {
          points += 3;
        }
      }
    }
    return points;
  }

  /** How far the share of dark modules is from a half. */
  private int balance() {
    int dark = 0;
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        dark += symbol.isDark(x, y) ? 1 : 0;
      }
    }
    int all = size * size;
    return 10 * (Math.abs((dark * 20) - (all * 10)) / all);
  }
}
