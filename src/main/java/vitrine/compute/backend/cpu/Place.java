package vitrine.compute.backend.cpu;

/** Whole numbers that come as doubles: the rows of a table, the classes of a label. */
final class Place {
  /** What {@link #of} gives for a number that names no place. */
  static final int NONE = -1;

  private Place() {}

  /**
   * The place from 0 to {@code count} − 1 that {@code value} names, or {@link #NONE}: a fraction, a
   * number too small or too large and NaN name none.
   */
  static int of(double value, int count) {
    // Compared before it is cast: what a cast makes of a number too large differs from engine to
    // engine.
    return value >= 0 && value < count && Math.floor(value) == value ? (int) value : NONE;
  }
}
