package vitrine.labs.playground.panels.judge;

/**
 * How well numbers are told: R², the share of the differences between the targets that the answers
 * explain, and how far off they are on average.
 *
 * <p>R² = 1 − Σ (target − answer)² ÷ Σ (target − mean target)². It is 1 for answers that are all
 * right, 0 for those that are as good as always saying the mean, negative for worse ones; NaN where
 * all targets are equal.
 *
 * @param determination R²
 * @param absoluteError the mean of |answer − target|
 * @param squaredError the root of the mean of (answer − target)²
 */
record Fit(double determination, double absoluteError, double squaredError) {
  /** The fit of answers to as many targets. */
  static Fit of(double[] answers, double[] targets) {
    int count = targets.length;
    double mean = 0;
    for (double target : targets) {
      mean += target / count;
    }
    double squares = 0;
    double spread = 0;
    double absolute = 0;
    for (int i = 0; i < count; i++) {
      double off = answers[i] - targets[i];
      double far = targets[i] - mean;
      squares += off * off;
      spread += far * far;
      absolute += Math.abs(off);
    }
    return new Fit(
        spread > 0 ? 1 - (squares / spread) : Double.NaN,
        absolute / count,
        Math.sqrt(squares / count));
  }
}
