package vitrine.labs.activations;

/** What the slopes of hidden neurons over all examples say: who can still learn. */
final class Slopes {
  /** A slope below this hardly hands anything back. */
  static final double FLAT = 0.02;

  private Slopes() {}

  /**
   * How many neurons have no slope at any example: nothing reaches their weights any more.
   *
   * @param slopes rows × neurons
   */
  static int dead(double[] slopes, int neurons) {
    int dead = 0;
    for (int i = 0; i < neurons; i++) {
      dead += isDead(slopes, neurons, i) ? 1 : 0;
    }
    return dead;
  }

  /** Whether neuron {@code i} has no slope at any example. */
  static boolean isDead(double[] slopes, int neurons, int i) {
    for (int at = i; at < slopes.length; at += neurons) {
      if (slopes[at] != 0) {
        return false;
      }
    }
    return slopes.length > 0;
  }

  /** The share of slopes that hardly hand anything back. */
  static double flat(double[] slopes) {
    int flat = 0;
    for (double slope : slopes) {
      flat += Math.abs(slope) < FLAT ? 1 : 0;
    }
    return slopes.length == 0 ? 0 : (double) flat / slopes.length;
  }
}
