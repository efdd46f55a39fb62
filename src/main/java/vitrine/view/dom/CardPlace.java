package vitrine.view.dom;

/**
 * Where a card goes that belongs to something on the page: beside it, never over it if there is
 * room, always in the window.
 */
final class CardPlace {
  /** Room left between card and anchor, and between card and the window's edges. */
  static final double GAP = 8;

  private CardPlace() {}

  /**
   * The place of a card of {@code width} × {@code height}: below the anchor, else above it, else to
   * its right, else to its left, else where it covers least.
   */
  static Box beside(
      Box anchor, double width, double height, double windowWidth, double windowHeight) {
    double across = clamp(anchor.left() + ((anchor.width() - width) / 2), width, windowWidth);
    double down = clamp(anchor.top() + ((anchor.height() - height) / 2), height, windowHeight);
    double below = anchor.bottom() + GAP;
    double above = anchor.top() - GAP - height;
    double right = anchor.right() + GAP;
    double left = anchor.left() - GAP - width;
    if (fits(below, height, windowHeight)) {
      return new Box(across, below, width, height);
    } else if (fits(above, height, windowHeight)) {
      return new Box(across, above, width, height);
    } else if (fits(right, width, windowWidth)) {
      return new Box(right, down, width, height);
    } else if (fits(left, width, windowWidth)) {
      return new Box(left, down, width, height);
    }
    boolean moreBelow = windowHeight - anchor.bottom() >= anchor.top();
    return new Box(across, clamp(moreBelow ? below : above, height, windowHeight), width, height);
  }

  private static boolean fits(double from, double size, double window) {
    return from >= GAP && from + size <= window - GAP;
  }

  private static double clamp(double from, double size, double window) {
    double most = window - GAP - size;
    double at = from > most ? most : from;
    return at < GAP ? GAP : at;
  }
}
