package vitrine.data;

/**
 * How measurements in their own unit become places of the plane, or values: the least lies at one
 * end of a stretch, the greatest at the other, and all between in proportion.
 *
 * @param least the least measurement
 * @param greatest the greatest
 * @param end where the greatest comes to lie; the least lies at minus that
 */
public record Stretch(double least, double greatest, double end) {
  /** Where the greatest measurement lies in the plane: a sixth of it is margin. */
  public static final double PLANE = 5;

  /** What the greatest label becomes. */
  public static final double VALUE = 1;

  /** The stretch of some measurements. */
  public static Stretch of(double[] measurements, double end) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double each : measurements) {
      least = Math.min(least, each);
      greatest = Math.max(greatest, each);
    }
    return new Stretch(least, greatest, end);
  }

  /** Where a measurement lies; 0 if all are the same. */
  public double scaled(double measurement) {
    double span = greatest - least;
    return span > 0 ? (((measurement - least) * (2 * end)) / span) - end : 0;
  }

  /** The measurement that lies there. */
  public double measured(double scaled) {
    return (((scaled + end) * (greatest - least)) / (2 * end)) + least;
  }
}
