package vitrine.compute.numeric;

/** The hyperbolic tangent, the activation that squeezes any sum into (−1, 1). */
public final class Hyperbolic {
  private Hyperbolic() {}

  /**
   * tanh x = (e^2x − 1) / (e^2x + 1), from e^2x − 1 so that nothing cancels near 0. Error at most
   * 2.3 ulp; ±1 beyond ±20; odd in every bit.
   */
  public static double tanh(double x) {
    double magnitude = x < 0 ? -x : x;
    if (magnitude < 20) {
      if (magnitude < 0x1p-28) {
        return x;
      }
      double grown = Exponential.less1(magnitude + magnitude);
      double result = grown / (grown + 2);
      return x < 0 ? -result : result;
    }
    if (x > 0) {
      return 1;
    }
    return x < 0 ? -1 : x;
  }
}
