package vitrine.view.qr;

import org.jspecify.annotations.Nullable;

/**
 * The square of dark and light modules that a camera reads as a text.
 *
 * <p>Texts of up to 1,273 bytes: a larger square is hard to read off a screen.
 */
public final class QrCode {
  private static final int LARGEST = 25;
  private static final int MASKS = 8;

  private final Symbol symbol;

  private QrCode(Symbol symbol) {
    this.symbol = symbol;
  }

  /** The code of {@code text} in UTF-8, the smallest there is; null if the text is too long. */
  public static @Nullable QrCode of(String text) {
    var bytes = Utf8.of(text);
    for (int version = 1; version <= LARGEST; version++) {
      var symbol = new Symbol(version);
      int room = symbol.room();
      if (bytes.length <= Codewords.capacity(version, Level.LOW, room)) {
        boolean hasMore = bytes.length <= Codewords.capacity(version, Level.MEDIUM, room);
        var level = hasMore ? Level.MEDIUM : Level.LOW;
        symbol.write(Codewords.of(bytes, version, level, room));
        symbol.mask(level, bestMask(symbol, level));
        return new QrCode(symbol);
      }
    }
    return null;
  }

  private static int bestMask(Symbol symbol, Level level) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int mask = 0; mask < MASKS; mask++) {
      symbol.mask(level, mask);
      int points = Penalty.of(symbol);
      symbol.mask(level, mask);
      if (points < least) {
        least = points;
        best = mask;
      }
    }
    return best;
  }

  /** Modules on each side, without the light margin around it. */
  public int size() {
    return symbol.size();
  }

  /** Whether the module in that column and row is dark. */
  public boolean isDark(int x, int y) {
    return symbol.isDark(x, y);
  }
}
