package vitrine.compute.numeric;

/**
 * The exponential function, behind sigmoid, tanh and softmax.
 *
 * <p>Tang's table method: x = k·ln 2/32 + r with |r| ≤ ln 2/64, and e^x = 2^(k div 32) · 2^((k mod
 * 32)/32) · e^r, where e^r is a short Taylor sum (P. T. P. Tang, "Table-driven implementation of
 * the exponential function in IEEE floating-point arithmetic", 1989).
 */
public final class Exponential {
  /** Adding and subtracting 1.5·2^52 rounds a double below 2^51 to the nearest integer. */
  static final double ROUNDER = 0x1.8p52;

  private static final double STEPS_PER_UNIT = 46.16624130844683;
  // ln 2/32 in two parts; the first has 37 bits, so that its product with k is exact
  private static final double STEP_HIGH = 0.021660849392446835;
  private static final double STEP_LOW = 5.145609244655338e-14;
  private static final double LARGEST = 709.782712893384;
  private static final double SMALLEST = -745.1332191019412;

  private Exponential() {}

  /**
   * e^x. Error at most 0.55 ulp where the result is a normal number, 1 ulp where it is subnormal.
   * Above 709.782712893384 the result is Infinity, below −745.1332191019412 it is 0.
   */
  public static double exp(double x) {
    if (x > -708 && x < 709) {
      return scaled(x, 0);
    }
    if (x > LARGEST) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < SMALLEST) {
      return 0;
    }
    if (x > 0) {
      return scaled(x, -64) * 0x1p64;
    }
    return x < 0 ? scaled(x, 64) * 0x1p-64 : x;
  }

  /** e^x − 1, without the cancellation near 0. Error at most 1.5 ulp. */
  public static double expm1(double x) {
    if (x > -40 && x < 709) {
      return x > 0x1p-54 || x < -0x1p-54 ? less1(x) : x;
    }
    return x < 0 ? -1 : exp(x);
  }

  /** e^x · 2^shift, for −746 &lt; x &lt; 710 and a shift that keeps the result a normal number. */
  private static double scaled(double x, int shift) {
    double steps = ((x * STEPS_PER_UNIT) + ROUNDER) - ROUNDER;
    int k = (int) steps;
    double r = (x - (steps * STEP_HIGH)) - (steps * STEP_LOW);
    double r2 = r * r;
    double sum =
        ((((1.0 / 6) * r) + 0.5) + (((((1.0 / 120) * r) + (1.0 / 24)) + ((1.0 / 720) * r2)) * r2));
    double rise = (sum * r2) + r;
    int j = (k & 31) * 2;
    double root = ExponentialTable.ROOTS[j];
    return (((root * rise) + ExponentialTable.ROOTS[j + 1]) + root)
        * PowersOfTwo.of((k >> 5) + shift);
  }

  /** e^x − 1 for −40 ≤ x &lt; 709; the sign of a zero is lost. */
  static double less1(double x) {
    double steps = ((x * STEPS_PER_UNIT) + ROUNDER) - ROUNDER;
    int k = (int) steps;
    double r = (x - (steps * STEP_HIGH)) - (steps * STEP_LOW);
    double r2 = r * r;
    double sum =
        (((1.0 / 6) * r) + 0.5)
            + (((((1.0 / 120) * r) + (1.0 / 24)) + ((((1.0 / 5040) * r) + (1.0 / 720)) * r2)) * r2);
    double rise = (sum * r2) + r;
    int j = (k & 31) * 2;
    double root = ExponentialTable.ROOTS[j];
    double power = PowersOfTwo.of(k >> 5);
    // the power times the root lies in [1/2, 2] where cancellation could hurt, so that −1 is exact
    return ((power * root) - 1) + (((root * rise) + ExponentialTable.ROOTS[j + 1]) * power);
  }
}
