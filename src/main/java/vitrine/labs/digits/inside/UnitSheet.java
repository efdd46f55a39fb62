package vitrine.labs.digits.inside;

/**
 * Where the neurons of a layer stand when they are drawn as square tiles in lines of equal length.
 *
 * @param count how many tiles there are
 * @param columns tiles in a line
 * @param cell a tile's side, in CSS pixels
 */
record UnitSheet(int count, int columns, double cell) {
  /** The room between two tiles. */
  static final double GAP = 4;

  /** As many tiles in a line as fit into {@code width}, at least one. */
  static UnitSheet of(int count, double width, double cell) {
    int fits = (int) ((width + GAP) / (cell + GAP));
    return new UnitSheet(count, Math.max(1, Math.min(count, fits)), cell);
  }

  int lines() {
    return (count + columns - 1) / columns;
  }

  double x(int tile) {
    return (tile % columns) * (cell + GAP);
  }

  double y(int tile) {
    return (tile / columns) * (cell + GAP);
  }

  double width() {
    return (columns * (cell + GAP)) - GAP;
  }

  double height() {
    return (lines() * (cell + GAP)) - GAP;
  }
}
