package vitrine.view;

/** Paints the map of one neuron: its answers over a grid of the plane, as colours. */
public final class GridPixels {
  private GridPixels() {}

  /**
   * Paints one number of every grid point.
   *
   * @param pixels side × side, its top row the grid's highest y
   * @param values the grid row by row from the lowest y up, {@code stride} numbers a point
   * @param place which of the numbers of a point is painted
   * @return whether any pixel changed, so that what looks the same need not be drawn again
   */
  public static boolean paint(
      Pixels pixels, double[] values, int stride, int place, SignColours colours) {
    int side = pixels.width();
    int from = place;
    boolean changed = false;
    int[] shown = pixels.values();
    for (int row = side - 1; row >= 0; row--) {
      int to = row * side;
      for (int column = 0; column < side; column++) {
        int pixel = colours.pixel(values[from]);
        changed |= pixel != shown[to];
        shown[to++] = pixel;
        from += stride;
      }
    }
    return changed;
  }

  /**
   * Paints the most probable class of every grid point.
   *
   * @param values the probabilities of all classes, point by point, from the lowest y up
   * @param count how many classes there are
   * @return whether any pixel changed
   */
  public static boolean paintClasses(
      Pixels pixels, double[] values, int count, ClassColours colours) {
    int side = pixels.width();
    int from = 0;
    boolean changed = false;
    int[] shown = pixels.values();
    for (int row = side - 1; row >= 0; row--) {
      int to = row * side;
      for (int column = 0; column < side; column++) {
        int pixel = colours.pixel(values, from, count);
        changed |= pixel != shown[to];
        shown[to++] = pixel;
        from += count;
      }
    }
    return changed;
  }
}
