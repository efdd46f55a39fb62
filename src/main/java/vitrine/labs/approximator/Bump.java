package vitrine.labs.approximator;

/**
 * A bump built by hand from two steps: one sigmoid climbs at the left edge, the other takes as much
 * away at the right edge. The weights of a network of two sigmoid neurons that computes it.
 *
 * @param left where it begins
 * @param right where it ends
 * @param height how high it is
 * @param steepness how large the weights into the two neurons are
 */
record Bump(double left, double right, double height, double steepness) {
  /** The weights into the two neurons. */
  double[] weights() {
    return new double[] {steepness, steepness};
  }

  /** Their biases: a neuron is half way up where its sum is 0. */
  double[] biases() {
    return new double[] {(steepness * left) * -1, (steepness * right) * -1};
  }

  /** The weights of the output neuron; its bias is 0. */
  double[] outputs() {
    return new double[] {height, height * -1};
  }

  /** The bump that two neurons' numbers make, as far as they make one. */
  static Bump of(double[] weights, double[] biases, double[] outputs) {
    return new Bump(
        edge(weights[0], biases[0]), edge(weights[1], biases[1]), outputs[0], weights[0]);
  }

  /** Where the sum of a neuron is 0. */
  private static double edge(double weight, double bias) {
    double at = weight == 0 ? 0 : (bias * -1) / weight;
    return Math.max(-1, Math.min(1, at));
  }
}
