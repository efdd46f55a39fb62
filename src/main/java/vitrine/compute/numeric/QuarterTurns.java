package vitrine.compute.numeric;

/**
 * Takes whole quarter turns off an angle, so that at most an eighth of a turn is left on either
 * side of 0 (W. J. Cody and W. Waite, "Software manual for the elementary functions", 1980: π/2 in
 * parts whose products with the number of turns are exact).
 */
final class QuarterTurns {
  /** The largest |x| that {@link #count} takes. */
  static final double REACH = 0x1p20;

  private static final double PER_RADIAN = 0.6366197723675814;
  // π/2: 33 bits, 33 bits, and the rest
  private static final double FIRST = 1.5707963267341256;
  private static final double SECOND = 6.077100506303966e-11;
  private static final double THIRD = 2.0222662487959506e-21;

  private QuarterTurns() {}

  /** The number of quarter turns nearest to x, for |x| ≤ {@link #REACH}. */
  static double count(double x) {
    return ((x * PER_RADIAN) + Exponential.ROUNDER) - Exponential.ROUNDER;
  }

  /** x less that many quarter turns, to the nearest double. */
  static double high(double x, double count) {
    double near = x - (count * FIRST);
    double second = count * SECOND;
    double nearer = near - second;
    return rest(near, second, nearer, count) + nearer;
  }

  /** What {@link #high}, the third argument, leaves out. */
  static double low(double x, double count, double high) {
    double near = x - (count * FIRST);
    double second = count * SECOND;
    double nearer = near - second;
    return (nearer - high) - (rest(near, second, nearer, count) * -1);
  }

  /** What rounding took from near − second, less the third part. */
  private static double rest(double near, double second, double nearer, double count) {
    double lost =
        Math.abs(near) < Math.abs(second)
            ? ((second * -1) - nearer) + near
            : (near - nearer) - second;
    return lost - (count * THIRD);
  }

  /**
   * An angle within {@link #REACH} that differs from x by whole turns, with an error of at most
   * |x|·2^−62; from |x| = 2^62 on, where nothing would be left of it, 0. NaN for ±Infinity and NaN.
   */
  static double withinReach(double x) {
    if (!(Math.abs(x) < 0x1p62)) {
      return x * 0;
    }
    double angle = x;
    double unit = 1;
    while (Math.abs(angle) >= unit * REACH) {
      unit *= 1024;
    }
    while (unit > 1) {
      // four quarter turns times the unit
      double turns = count((angle / unit) * 0.25) * 4;
      angle =
          ((angle - ((turns * FIRST) * unit)) - ((turns * SECOND) * unit))
              - ((turns * THIRD) * unit);
      unit *= 0x1p-10;
    }
    return angle;
  }
}
