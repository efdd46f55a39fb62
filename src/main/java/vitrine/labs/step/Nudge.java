package vitrine.labs.step;

/**
 * The nudge test: how the loss answers when one weight is moved a little to either side. It knows
 * nothing of the way back, and so is its witness.
 *
 * @param below the loss with the weight smaller by {@link #BY}
 * @param above the loss with the weight larger by {@link #BY}
 */
public record Nudge(double below, double above) {
  /**
   * How far the weight is moved: small enough that curves look straight (the error grows with its
   * square), large enough that the two losses differ in many digits.
   */
  public static final double BY = 1e-4;

  /** How fast the loss rises with the weight. */
  public double slope() {
    return (above - below) / (2 * BY);
  }
}
