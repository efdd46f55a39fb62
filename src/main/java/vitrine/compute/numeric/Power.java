package vitrine.compute.numeric;

/**
 * Powers with a real exponent, for decaying learning rates and the corrections of Adam.
 *
 * <p>x^y = e^(y ln x). An error in ln x grows with y ln x, up to 745 times, so ln x is carried as
 * the sum of two doubles, by the method of {@link Logarithm} with the exact sums of T. J. Dekker
 * and O. Møller and Dekker's exact product ("A floating-point technique for extending the available
 * precision", 1971).
 */
public final class Power {
  private static final double SPLITTER = 0x1p27 + 1;

  private Power() {}

  /**
   * x^y. Error at most 1.1 ulp where the result is a normal number. Special values as in {@link
   * Math#pow}: x^0 = 1 for every x, a negative x with a fractional y gives NaN.
   */
  public static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (y == 1 || Double.isNaN(x) || Double.isNaN(y)) {
      return y == 1 ? x : Double.NaN;
    }
    boolean negative = x < 0 || (x == 0 && 1 / x < 0);
    double size = ofMagnitude(negative ? -x : x, y);
    if (!negative) {
      return size;
    }
    if (isOdd(y)) {
      return size * -1;
    }
    boolean fractional = Math.floor(y) != y;
    return fractional && x < 0 && x > Double.NEGATIVE_INFINITY ? Double.NaN : size;
  }

  private static boolean isOdd(double y) {
    double half = y * 0.5;
    return Math.floor(y) == y && Math.floor(half) != half;
  }

  private static double ofMagnitude(double x, double y) {
    boolean huge = y > 0x1p64 || y < -0x1p64;
    if (x == 1) {
      return Double.isInfinite(y) ? Double.NaN : 1;
    }
    if (huge || x == 0 || x == Double.POSITIVE_INFINITY) {
      return (x > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
    }
    return ofFinite(x, y);
  }

  /** x^y for finite x above 0 and |y| ≤ 2^64. */
  private static double ofFinite(double x, double y) {
    int exponent = PowersOfTwo.exponent(x);
    double z = PowersOfTwo.significand(x, exponent);
    if (z > Logarithm.ROOT_OF_TWO) {
      z *= 0.5;
      exponent++;
    }
    int j = (int) ((z * 32) + 0.5);
    int entry = (j - LogarithmTable.FIRST) * 2;

    // s = (z − c)/(z + c) and what the division leaves over
    double difference = z - (j * 0.03125);
    double base = j * 0.0625;
    double sum = base + difference;
    double sumRest = (base - sum) + difference;
    double s = difference / sum;
    double product = s * sum;
    double rest = ((difference - product) + (productRest(s, sum, product) * -1)) - (s * sumRest);
    double sLow = rest / sum;

    // ln x = high + low
    double table = (exponent * LogarithmTable.LN2_HIGH) + LogarithmTable.LOGARITHMS[entry];
    double twice = s * 2;
    double high = table + twice;
    double low =
        ((((Logarithm.tail(s * s) * s) + (sLow * 2)) + (exponent * LogarithmTable.LN2_LOW))
                + LogarithmTable.LOGARITHMS[entry + 1])
            - (((table - high) + twice) * -1);
    double logarithm = high + low;
    double logarithmLow = (high - logarithm) + low;

    double argument = y * logarithm;
    double power = Exponential.exp(argument);
    if (power == 0 || power == Double.POSITIVE_INFINITY) {
      return power;
    }
    double argumentLow = productRest(y, logarithm, argument) + (y * logarithmLow);
    return (power * argumentLow) + power;
  }

  /** a·b − product, exactly, where product is a·b rounded (Dekker, with Veltkamp's splitting). */
  private static double productRest(double a, double b, double product) {
    double aScaled = a * SPLITTER;
    double aHigh = (a - aScaled) + aScaled;
    double aLow = a - aHigh;
    double bScaled = b * SPLITTER;
    double bHigh = (b - bScaled) + bScaled;
    double bLow = b - bHigh;
    return ((((aHigh * bHigh) - product) + (aHigh * bLow)) + (aLow * bHigh)) + (aLow * bLow);
  }
}
