package vitrine.compute.numeric;

/**
 * Scaling by powers of two, which is exact, and the exponent of a number, without touching bits.
 */
final class PowersOfTwo {
  // subnormal, and still exact
  private static final int SMALLEST = -1023;
  private static final double[] POWERS = table();

  private PowersOfTwo() {}

  /** 2^exponent, exact, for −1023 ≤ exponent ≤ 1023. */
  static double of(int exponent) {
    return POWERS[exponent - SMALLEST];
  }

  /** The integer e with 2^e ≤ x &lt; 2^(e+1), for finite x above 0, −1074 ≤ e ≤ 1023. */
  static int exponent(double x) {
    double scaled = x;
    int exponent = 0;
    while (scaled < 1) {
      scaled *= 0x1p31;
      exponent -= 31;
    }
    while (scaled >= 0x1p31) {
      scaled *= 0x1p-31;
      exponent += 31;
    }
    return exponent + 31 - Integer.numberOfLeadingZeros((int) scaled);
  }

  /** x / 2^exponent, in [1, 2) and exact, for finite x above 0 and its {@link #exponent}. */
  static double significand(double x, int exponent) {
    // 2^−exponent itself would overflow for the smallest subnormal numbers
    return exponent < SMALLEST ? (x * 0x1p64) * of(-exponent - 64) : x * of(-exponent);
  }

  private static double[] table() {
    var powers = new double[1023 - SMALLEST + 1];
    powers[-SMALLEST] = 1;
    for (int i = -SMALLEST + 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 2;
    }
    for (int i = -SMALLEST - 1; i >= 0; i--) {
      powers[i] = powers[i + 1] * 0.5;
    }
    return powers;
  }
}
