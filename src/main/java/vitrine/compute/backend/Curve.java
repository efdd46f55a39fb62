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
  SQUARE("square");

  private final String symbol;

  Curve(String symbol) {
    this.symbol = symbol;
  }

  /** The function's name as a formula writes it. */
  public String symbol() {
    return symbol;
  }
}
