package vitrine.compute.numeric;

/** The logistic function and its integral: a sum turned into a probability, and its loss. */
public final class Logistic {
  private Logistic() {}

  /** 1 / (1 + e^−x), in [0, 1]. Error at most 2.5 ulp; 0 below −745.2, 1 above 37. */
  public static double sigmoid(double x) {
    // far left e^−x would overflow, and the 1 beside it no longer counts
    return x < -700 ? Exponential.exp(x) : 1 / (1 + Exponential.exp(-x));
  }

  /** ln(1 + e^x), the smooth form of max(0, x). Error at most 3 ulp. */
  public static double softplus(double x) {
    return x > 0 ? Logarithm.log1p(Exponential.exp(-x)) + x : Logarithm.log1p(Exponential.exp(x));
  }
}
