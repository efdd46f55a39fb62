package vitrine.compute.numeric;

/**
 * Sine and cosine, for circles, spirals and the inputs sin X₁ and sin X₂.
 *
 * <p>{@link QuarterTurns} leaves an angle r with |r| ≤ π/4 and a low part; there the Taylor sums to
 * r¹⁷ and r¹⁶ are accurate to 2^−57.
 */
public final class Trigonometric {
  private Trigonometric() {}

  /**
   * sin x, x in radians. Error at most 0.8 ulp for |x| ≤ 2^20. Beyond, up to |x|·2^−62 is added, so
   * that nine digits hold at 10^9 and none at 2^62, from where on x counts as 0. NaN for ±Infinity.
   */
  public static double sin(double x) {
    if (Math.abs(x) < 0x1p-27) {
      return x;
    }
    return Math.abs(x) <= QuarterTurns.REACH
        ? shifted(x, 0)
        : shifted(QuarterTurns.withinReach(x), 0);
  }

  /** cos x, x in radians. Errors as for {@link #sin}. */
  public static double cos(double x) {
    return Math.abs(x) <= QuarterTurns.REACH
        ? shifted(x, 1)
        : shifted(QuarterTurns.withinReach(x), 1);
  }

  /** sin(x + a number of quarter turns). */
  private static double shifted(double x, int quarterTurns) {
    double count = QuarterTurns.count(x);
    double r = QuarterTurns.high(x, count);
    double low = QuarterTurns.low(x, count, r);
    int quadrant = ((int) count + quarterTurns) & 3;
    double size = (quadrant & 1) == 0 ? nearSin(r, low) : nearCos(r, low);
    return quadrant < 2 ? size : -size;
  }

  private static double nearSin(double r, double low) {
    double r2 = r * r;
    double sum = ((1.0 / 355687428096000.0) * r2) - (1.0 / 1307674368000.0);
    sum = (sum * r2) + (1.0 / 6227020800.0);
    sum = (sum * r2) - (1.0 / 39916800);
    sum = (sum * r2) + (1.0 / 362880);
    sum = (sum * r2) - (1.0 / 5040);
    sum = (sum * r2) + (1.0 / 120);
    sum = (sum * r2) - (1.0 / 6);
    return (((sum * r2) * r) + ((1 - (r2 * 0.5)) * low)) + r;
  }

  private static double nearCos(double r, double low) {
    double r2 = r * r;
    double sum = ((1.0 / 20922789888000.0) * r2) - (1.0 / 87178291200.0);
    sum = (sum * r2) + (1.0 / 479001600);
    sum = (sum * r2) - (1.0 / 3628800);
    sum = (sum * r2) + (1.0 / 40320);
    sum = (sum * r2) - (1.0 / 720);
    sum = (sum * r2) + (1.0 / 24);
    double half = r2 * 0.5;
    double most = 1 - half;
    double rest = (((1 - most) - half) - (r * low)) + ((sum * r2) * r2);
    return rest + most;
  }
}
