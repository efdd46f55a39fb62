package vitrine.labs.playground.panels.layers;

import java.util.Arrays;

/**
 * How numbers are spread: how many lie in each of a number of equally wide bins that reach over all
 * of them, 0 on a border between two.
 */
final class Histogram {
  /** How many bins there are on each side of 0. */
  static final int HALF = 12;

  private final int[] counts = new int[2 * HALF];
  private final double[] sorted;
  private final double reach;

  private Histogram(double[] sorted, double reach) {
    this.sorted = sorted;
    this.reach = reach;
  }

  /** The spread of those of {@code values} that are finite. */
  static Histogram of(double[] values) {
    var finite = new double[values.length];
    int count = 0;
    double reach = 0;
    for (double value : values) {
      if (Math.abs(value) < Double.POSITIVE_INFINITY) {
        finite[count++] = value;
        reach = Math.max(reach, Math.abs(value));
      }
    }
    var sorted = Arrays.copyOf(finite, count);
    Arrays.sort(sorted);
    var made = new Histogram(sorted, reach == 0 ? 1 : reach);
    for (double value : sorted) {
      made.counts[made.bin(value)]++;
    }
    return made;
  }

  /** A bin reaches from its lower border up to its upper one; the last takes both. */
  private int bin(double value) {
    int bin = (int) Math.floor((value / reach) * HALF) + HALF;
    return Math.max(0, Math.min((2 * HALF) - 1, bin));
  }

  /** How many numbers there are. */
  int count() {
    return sorted.length;
  }

  /** How many lie in a bin, of which the lowest is 0. */
  int count(int bin) {
    return counts[bin];
  }

  /** How many lie in the fullest bin. */
  int most() {
    int most = 0;
    for (int each : counts) {
      most = Math.max(most, each);
    }
    return most;
  }

  /** The bins reach from −reach to reach. */
  double reach() {
    return reach;
  }

  /**
   * The number that a share of them does not exceed, 0 for the least, 1 for the most; 0 of none.
   */
  double quantile(double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1) + 0.5)];
  }

  /** The share of them that is 0. */
  double zeros() {
    int zeros = 0;
    for (double value : sorted) {
      zeros += value == 0 ? 1 : 0;
    }
    return sorted.length == 0 ? 0 : (double) zeros / sorted.length;
  }
}
