package vitrine.labs.approximator;

/**
 * How near a copy is to its curve.
 *
 * @param meanError the mean distance
 * @param largestError the largest distance
 * @param within the share of places at which the distance is no larger than the band, from 0 to 1
 */
record Score(double meanError, double largestError, double within) {
  /** The score of what a network answers where it should have answered {@code targets}. */
  static Score of(double[] outputs, double[] targets, double band) {
    double sum = 0;
    double largest = 0;
    int near = 0;
    for (int i = 0; i < targets.length; i++) {
      double distance = Math.abs(outputs[i] - targets[i]);
      sum += distance;
      // Written so that what is not a number is not near.
      near += distance <= band ? 1 : 0;
      largest = Math.max(largest, distance);
    }
    return new Score(sum / targets.length, largest, (double) near / targets.length);
  }
}
