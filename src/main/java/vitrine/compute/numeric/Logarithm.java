package vitrine.compute.numeric;

/**
 * The natural logarithm, behind cross-entropy and the normal distribution.
 *
 * <p>x = 2^m · z with z in [0.707, 1.414], c the multiple of 1/32 nearest to z, and ln x = m ln 2 +
 * ln c + 2 artanh s with s = (z − c)/(z + c), |s| ≤ 0.0112, where 2 artanh s = 2s + 2s³/3 + 2s⁵/5 +
 * … (after P. T. P. Tang, "Table-driven implementation of the logarithm function in IEEE
 * floating-point arithmetic", 1990).
 */
public final class Logarithm {
  static final double ROOT_OF_TWO = 1.4142135623730951;

  private Logarithm() {}

  /** ln x. Error at most 2 ulp. ln 0 is −Infinity; below 0 the result is NaN. */
  public static double log(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return outside(x);
    }
    int exponent = PowersOfTwo.exponent(x);
    double z = PowersOfTwo.significand(x, exponent);
    if (z > ROOT_OF_TWO) {
      z *= 0.5;
      exponent++;
    }
    int j = (int) ((z * 32) + 0.5);
    double c = j * 0.03125;
    double s = (z - c) / (z + c);
    double cubes = tail(s * s) * s;
    int entry = (j - LogarithmTable.FIRST) * 2;
    double low =
        (cubes + (exponent * LogarithmTable.LN2_LOW)) + LogarithmTable.LOGARITHMS[entry + 1];
    // the second sum is exact; the product with -1 keeps the two sums apart
    return (low + (s * 2))
        - (((exponent * LogarithmTable.LN2_HIGH) + LogarithmTable.LOGARITHMS[entry]) * -1);
  }

  /** ln(1 + x), accurate near 0. Error at most 2.5 ulp. */
  public static double log1p(double x) {
    if (!(x > -1 && x < Double.POSITIVE_INFINITY)) {
      return x == -1 ? Double.NEGATIVE_INFINITY : outside(x);
    }
    if (x > -0x1p-54 && x < 0x1p-54) {
      return x;
    }
    double sum = 1 + x;
    // what rounding took from 1 + x, to first order (W. Kahan)
    return log(sum) + (((1 - sum) + x) / sum);
  }

  /** 2/3 s² + 2/5 s⁴ + 2/7 s⁶ + 2/9 s⁸, given s². */
  static double tail(double square) {
    return ((((((((2.0 / 9) * square) + (2.0 / 7)) * square) + (2.0 / 5)) * square) + (2.0 / 3))
        * square);
  }

  private static double outside(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x > 0 ? x : Double.NaN;
  }
}
