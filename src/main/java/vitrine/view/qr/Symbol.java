package vitrine.view.qr;

/** The square of a code: fixed patterns at their places, and the way of the bytes between them. */
final class Symbol {
  private static final int FORMAT_GENERATOR = 0x537;
  private static final int FORMAT_MASK = 0x5412;
  private static final int VERSION_GENERATOR = 0x1f25;

  private final int version;
  private final int size;
  private final boolean[] dark;
  private final boolean[] fixed;

  /** The empty square of a version, 1 to 25: the patterns that every code of that size has. */
  Symbol(int version) {
    this.version = version;
    size = 17 + (4 * version);
    dark = new boolean[size * size];
    fixed = new boolean[size * size];
    for (int i = 0; i < size; i++) {
      fix(6, i, i % 2 == 0);
      fix(i, 6, i % 2 == 0);
    }
    finder(3, 3);
    finder(size - 4, 3);
    finder(3, size - 4);
    alignments();
    format(Level.LOW, 0);
    version();
  }

  /** Modules on each side. */
  int size() {
    return size;
  }

  /** How many bytes find room between the patterns. */
  int room() {
    int free = 0;
    for (boolean each : fixed) {
      free += each ? 0 : 1;
    }
    return free / 8;
  }

  /** Whether the module there is dark. */
  boolean isDark(int x, int y) {
    return dark[(y * size) + x];
  }

  /** Writes bytes along their way: columns of two from the right, up and down in turn. */
  void write(int[] bytes) {
    int bit = 0;
    for (int right = size - 1; right > 0; right -= 2) {
      right = right == 6 ? 5 : right;
      boolean isUpward = ((right + 1) & 2) == 0;
      for (int i = 0; i < size; i++) {
        int y = isUpward ? size - 1 - i : i;
        for (int x = right; x > right - 2; x--) {
          int at = (y * size) + x;
          if (!fixed[at]) {
            dark[at] = bit < bytes.length * 8 && ((bytes[bit / 8] >> (7 - (bit % 8))) & 1) == 1;
            bit++;
          }
        }
      }
    }
  }

  /** Turns round the modules of a mask, 0 to 7, and names it; twice is as if never. */
  void mask(Level level, int mask) {
    format(level, mask);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int at = (y * size) + x;
        dark[at] = !fixed[at] && isMasked(mask, x, y) != dark[at] || (fixed[at] && dark[at]);
      }
    }
  }

  private static boolean isMasked(int mask, int x, int y) {
    int both = x * y;
    return switch (mask) {
      case 0 -> (x + y) % 2 == 0;
      case 1 -> y % 2 == 0;
      case 2 -> x % 3 == 0;
      case 3 -> (x + y) % 3 == 0;
      case 4 -> ((x / 3) + (y / 2)) % 2 == 0;
      case 5 -> (both % 2) + (both % 3) == 0;
      case 6 -> ((both % 2) + (both % 3)) % 2 == 0;
      default -> (((x + y) % 2) + (both % 3)) % 2 == 0;
    };
  }

  private void fix(int x, int y, boolean isDark) {
    dark[(y * size) + x] = isDark;
    fixed[(y * size) + x] = true;
  }

  /** One of the three large squares in the corners, with the light line around it. */
  private void finder(int centreX, int centreY) {
    for (int down = -4; down <= 4; down++) {
      for (int across = -4; across <= 4; across++) {
        int x = centreX + across;
        int y = centreY + down;
        if (x >= 0 && x < size && y >= 0 && y < size) {
          int ring = Math.max(Math.abs(across), Math.abs(down));
          fix(x, y, ring != 2 && ring != 4);
        }
      }
    }
  }

  /** The small squares: evenly spread from the far edge on, the first ones on line 6. */
  private void alignments() {
    if (version == 1) {
      return;
    }
    int last = size - 7;
    int gaps = (version / 7) + 1;
    int step = 2 * (((last - 6) + (2 * gaps) - 1) / (2 * gaps));
    for (int row = 0; row <= gaps; row++) {
      for (int column = 0; column <= gaps; column++) {
        boolean isAtFinder =
            row == 0 && (column == 0 || column == gaps) || row == gaps && column == 0;
        if (!isAtFinder) {
          alignment(centre(column, gaps, last, step), centre(row, gaps, last, step));
        }
      }
    }
  }

  private static int centre(int place, int gaps, int last, int step) {
    return place == 0 ? 6 : last - ((gaps - place) * step);
  }

  private void alignment(int centreX, int centreY) {
    for (int down = -2; down <= 2; down++) {
      for (int across = -2; across <= 2; across++) {
        int ring = Math.max(Math.abs(across), Math.abs(down));
        fix(centreX + across, centreY + down, ring != 1);
      }
    }
  }

  /** Level and mask, twice, beside the large squares. */
  private void format(Level level, int mask) {
    int value = (level.bits() << 3) | mask;
    int all = ((value << 10) | remainder(value, FORMAT_GENERATOR, 10)) ^ FORMAT_MASK;
    for (int i = 0; i < 15; i++) {
      boolean isDark = ((all >> i) & 1) == 1;
      int upper = i < 6 ? i : i + 1;
      int left = i < 9 ? 15 - i : 14 - i;
      if (i < 8) {
        fix(8, upper, isDark);
        fix(size - 1 - i, 8, isDark);
      } else {
        fix(left, 8, isDark);
        fix(8, size - 15 + i, isDark);
      }
    }
    fix(8, size - 8, true);
  }

  /** The version, twice, in codes that are large enough to need it. */
  private void version() {
    if (version < 7) {
      return;
    }
    int all = (version << 12) | remainder(version, VERSION_GENERATOR, 12);
    for (int i = 0; i < 18; i++) {
      boolean isDark = ((all >> i) & 1) == 1;
      fix(size - 11 + (i % 3), i / 3, isDark);
      fix(i / 3, size - 11 + (i % 3), isDark);
    }
  }

  /** What is left of {@code value} followed by {@code bits} zeros, divided without carrying. */
  private static int remainder(int value, int generator, int bits) {
    int rest = value;
    for (int i = 0; i < bits; i++) {
      rest = (rest << 1) ^ (((rest >> (bits - 1)) & 1) * generator);
    }
    return rest & ((1 << bits) - 1);
  }
}
