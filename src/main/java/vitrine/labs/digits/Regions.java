package vitrine.labs.digits;

import vitrine.view.Texts;

/** Where in an image something lies, in words: its upper left, its middle, and so on. */
final class Regions {
  private static final int ACROSS = 3;
  private static final int MOST = 3;

  /** Where the middle begins and ends: ink lies in the inner 20 pixels of 28. */
  private static final int FIRST = 11;

  private static final int LAST = 17;

  private Regions() {}

  /**
   * The regions that hold most of something, the fullest first: as many, up to three, as together
   * hold over half of it; nothing if there is none.
   *
   * @param pixels 28×28; only what has the sign counts
   * @param sign 1 or −1
   */
  static String where(double[] pixels, int sign, Texts texts) {
    var amounts = new double[ACROSS * ACROSS];
    double all = 0;
    for (int i = 0; i < pixels.length; i++) {
      double amount = Math.max(0, sign * pixels[i]);
      int row = i / Normaliser.SIDE;
      int column = i % Normaliser.SIDE;
      amounts[(ACROSS * third(row)) + third(column)] += amount;
      all += amount;
    }
    var words = new StringBuilder();
    double held = 0;
    for (int i = 0; i < MOST && held < all / 2; i++) {
      int fullest = 0;
      for (int region = 1; region < amounts.length; region++) {
        fullest = amounts[region] > amounts[fullest] ? region : fullest;
      }
      held += amounts[fullest];
      amounts[fullest] = 0;
      words.append(words.length() == 0 ? "" : ", ").append(texts.of("drawing.region." + fullest));
    }
    return words.toString();
  }

  private static int third(int place) {
    return place < FIRST ? 0 : place < LAST ? 1 : 2;
  }
}
