package vitrine.compute.backend;

/**
 * The curves that a backend can bend single numbers with: activation functions, and the two that
 * make features.
 *
 * <p>The slope of each is written with what the forward pass has already computed: x is the number
 * before, y the number after.
 */
public enum Curve {
  /** y = x; slope 1. */
  IDENTITY("identity"),
  /** y = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ), between −1 and 1; slope 1 − y². */
  TANH("tanh"),
  /** y = x above 0, else 0; slope 1 above 0, else 0 (at 0 too). */
  RELU("ReLU"),
  /** y = 1 / (1 + e⁻ˣ), between 0 and 1; slope y (1 − y). */
  SIGMOID("sigmoid"),
  /** y = sin x, x in radians; slope cos x. */
  SINE("sin"),
  /** y = x²; slope 2 x. */
  SQUARE("square"),
  /** y = eˣ; slope y. */
  EXP("exp"),
  /** y = ln x, NaN below 0; slope 1 / x. */
  LOG("ln"),
  /** y = √x, NaN below 0; slope 1 / (2 y). */
  SQRT("√"),
  /** y = 1 / x; slope −y². */
  RECIPROCAL("1/"),
  /** y = |x|; slope −1 below 0, 1 above, 0 at 0. */
  ABSOLUTE("abs"),
  /** y = ½ x² from −1 to 1, |x| − ½ outside; slope x held between −1 and 1. */
  HUBER("Huber"),
  /** y = x above 0, else x / 100; slope 1 above 0, else 0.01 (at 0 too). */
  LEAKY_RELU("leaky ReLU"),
  /** y = x above 0, else eˣ − 1; slope 1 above 0, else y + 1. */
  ELU("ELU"),
  /**
   * y = ½ x (1 + tanh(√(2/π) (x + 0.044715 x³))), the form of Hendrycks and Gimpel (2016) that
   * GPT-2 uses; slope ½ (1 + t) + ½ x (1 − t²) √(2/π) (1 + 0.134145 x²) with t the tanh.
   */
  GELU("GELU"),
  /** y = x / (1 + e⁻ˣ); slope s (1 + x (1 − s)) with s = 1 / (1 + e⁻ˣ). */
  SILU("SiLU"),
  /** y = ln(1 + eˣ), written so that a large x does not overflow; slope 1 / (1 + e⁻ˣ). */
  SOFTPLUS("softplus");

  private final String symbol;

  Curve(String symbol) {
    this.symbol = symbol;
  }

  /** The function's name as a formula writes it. */
  public String symbol() {
    return symbol;
  }
}
