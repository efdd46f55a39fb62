package vitrine.bench.work;

/** What a benchmark's number counts, and whether more of it or less is better. */
public enum Unit {
  /** Billions of additions and multiplications a second. */
  GFLOPS("GFLOP/s", true, 1e-6, 1),
  /** Training examples a second. */
  EXAMPLES("examples/s", true, 1e3, 1e-3),
  /** Milliseconds for the whole of it. */
  MILLIS("ms", false, 1, 1),
  /** Milliseconds for one step of training. */
  MILLIS_PER_STEP("ms/step", false, 1, 1);

  private final String symbol;
  private final boolean moreIsBetter;
  private final double scale;
  private final double shown;

  Unit(String symbol, boolean moreIsBetter, double scale, double shown) {
    this.symbol = symbol;
    this.moreIsBetter = moreIsBetter;
    this.scale = scale;
    this.shown = shown;
  }

  /** How it is written behind a number. */
  public String symbol() {
    return symbol;
  }

  /** Whether the larger of two numbers is the better one. */
  public boolean moreIsBetter() {
    return moreIsBetter;
  }

  /** The number as the page shows it, where a thousand may count as one. */
  public double shown(double value) {
    return value * shown;
  }

  /**
   * The number for so much work in so much time.
   *
   * @param amount of the work: operations, examples, sweeps or steps
   * @param millis above 0
   */
  public double of(double amount, double millis) {
    return moreIsBetter ? (amount / millis) * scale : millis / amount;
  }

  /** How many times as fast {@code value} is as {@code other}. */
  public double speedup(double value, double other) {
    return moreIsBetter ? value / other : other / value;
  }
}
