package vitrine.compute.random;

import vitrine.compute.numeric.Logarithm;

/**
 * Where every random number of a run comes from: data, first weights, order and dropout are drawn
 * from seeded streams, so that a run repeats to the bit. A stream moves on with each draw; its
 * {@link #state} goes into a checkpoint.
 *
 * <p>Every draw besides {@link #next} is made of draws of {@link #next} in the number and order
 * stated here, which are TensorFlow Playground's, so that its links give its points.
 */
public interface RandomStream {
  /** The next draw, uniform in [0, 1), a multiple of 2^−53. */
  double next();

  /** What {@link #restore} needs to go on from here: a fresh array of ints. */
  int[] state();

  /** Goes on from where {@link #state} was taken from a stream of the same kind. */
  void restore(int[] state);

  /** Uniform in [low, high): one draw. */
  default double uniform(double low, double high) {
    return (next() * (high - low)) + low;
  }

  /** An integer from 0 to bound − 1, bound at least 1: one draw. */
  default int nextInt(int bound) {
    return (int) (next() * bound);
  }

  /**
   * Normally distributed, by the polar method of G. Marsaglia ("A convenient method for generating
   * normal variables", 1964): two draws for each point tried, about 2.5 in all. The second value
   * the method offers is not kept.
   */
  default double normal(double mean, double variance) {
    double first;
    double square;
    do {
      first = (2 * next()) - 1;
      double second = (2 * next()) - 1;
      square = (first * first) + (second * second);
      // a point at the very centre has no logarithm; the ancestor would give NaN there
    } while (square > 1 || square == 0);
    double standard = Math.sqrt((Logarithm.log(square) * -2) / square) * first;
    return (standard * Math.sqrt(variance)) + mean;
  }

  /** Puts the items into random order (R. A. Fisher and F. Yates, downwards): one draw for each. */
  default void shuffle(int[] items) {
    for (int left = items.length; left > 0; left--) {
      int chosen = nextInt(left);
      int last = items[left - 1];
      items[left - 1] = items[chosen];
      items[chosen] = last;
    }
  }
}
