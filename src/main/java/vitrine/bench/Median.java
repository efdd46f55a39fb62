package vitrine.bench;

import java.util.Arrays;

/** The middle of some numbers: half of them lie above, half below, whatever the outliers do. */
final class Median {
  private Median() {}

  /** The median; the mean of the two in the middle if their count is even; NaN of none. */
  static double of(double... values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
