package vitrine.labs.playground.compare;

import java.util.Arrays;

/**
 * Where the middle of some numbers lies and how far they spread: the least, the lower quartile, the
 * median, the upper quartile, the most.
 *
 * <p>A quartile that falls between two numbers lies on the straight line between them (R. J.
 * Hyndman and Y. Fan, "Sample quantiles in statistical packages", 1996, definition 7). What is not
 * a number, such as the loss of a run that diverged, counts as larger than all others.
 */
record Quartiles(double least, double lower, double median, double upper, double most) {

  /** Those of {@code values}, which stay as they are; all of them not numbers if there are none. */
  static Quartiles of(double[] values) {
    if (values.length == 0) {
      return new Quartiles(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    return new Quartiles(
        sorted[0], at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), sorted[sorted.length - 1]);
  }

  private static double at(double[] sorted, double share) {
    double place = (sorted.length - 1) * share;
    int below = (int) place;
    double rest = place - below;
    // so that an infinite neighbour of which nothing is taken does not count
    return rest == 0 ? sorted[below] : ((sorted[below + 1] - sorted[below]) * rest) + sorted[below];
  }
}
