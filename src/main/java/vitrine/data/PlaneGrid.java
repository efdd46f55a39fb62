package vitrine.data;

/** Points spread evenly over a square of the plane: where a network's maps are taken. */
public final class PlaneGrid {
  /** The lowest x and y of the plane as it is shown. */
  public static final double LOW = -6;

  /** The highest x and y of the plane as it is shown. */
  public static final double HIGH = 6;

  private PlaneGrid() {}

  /**
   * A grid of {@code side} × {@code side} points over [low, high]², ends included, row by row from
   * the lowest y up; labels 0.
   *
   * @param side at least 1; one point lies in the middle
   */
  public static Examples of(int side, double low, double high) {
    var points = new double[2 * side * side];
    int at = 0;
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        points[at++] = place(column, side, low, high);
        points[at++] = place(row, side, low, high);
      }
    }
    return Examples.of(2, points, new double[side * side]);
  }

  private static double place(int index, int side, double low, double high) {
    return side == 1 ? (low + high) / 2 : (((high - low) * index) / (side - 1)) + low;
  }
}
