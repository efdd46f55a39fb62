package vitrine.app.messages;

/**
 * When a page's height is worth a message to its host, which will make the frame that high. Without
 * a browser.
 *
 * <p>Browsers round heights, so less than {@link #SMALL} is no news. And a page whose layout asks
 * how high its window is might never come to rest: high in the window made for the low form, low in
 * the window made for the high one. It stays at the higher of the two.
 */
final class HeightLine {
  /** The least difference that is told, in pixels. */
  static final double SMALL = 2;

  /** A page that goes back to a height within that time was sent there by its host. */
  private static final double A_MOMENT = 1000;

  private double told = -SMALL;
  private double before = -SMALL;
  private double when;

  /** Whether to tell this height, at that time in milliseconds; it then counts as told. */
  boolean isNews(double height, double millis) {
    boolean isSame = Math.abs(height - told) < SMALL;
    boolean swings = height < told && Math.abs(height - before) < SMALL && millis - when < A_MOMENT;
    when = isSame ? when : millis;
    if (isSame || swings) {
      return false;
    }
    before = told;
    told = height;
    return true;
  }

  /** Whoever has come late has been told nothing yet. */
  void forget() {
    told = -SMALL;
    before = -SMALL;
  }
}
