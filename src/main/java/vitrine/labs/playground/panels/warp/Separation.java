package vitrine.labs.playground.panels.warp;

import vitrine.compute.numeric.Trigonometric;

/**
 * How well one straight line can tell two classes of points apart: the share of the points on their
 * class's side of the best of some thousands of lines, {@value #ANGLES} directions with {@value
 * #STEPS} places each. The very best line may do a little better.
 */
final class Separation {
  private static final int ANGLES = 60;
  private static final int STEPS = 200;

  private Separation() {}

  /**
   * The share of points on the right side, ½ to 1; NaN if there are none.
   *
   * @param x one for each point
   * @param y one for each point
   * @param isFirst whether a point is of the one class and not of the other
   */
  static double of(double[] x, double[] y, boolean[] isFirst) {
    int most = 0;
    var along = new double[x.length];
    for (int i = 0; i < ANGLES; i++) {
      double angle = Math.PI * i / ANGLES;
      double across = Trigonometric.cos(angle);
      double up = Trigonometric.sin(angle);
      for (int point = 0; point < along.length; point++) {
        along[point] = (x[point] * across) + (y[point] * up);
      }
      most = Math.max(most, right(along, isFirst));
    }
    return (double) most / x.length;
  }

  /** How many points the best place along one direction puts on the right side. */
  private static int right(double[] along, boolean[] isFirst) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double each : along) {
      low = Math.min(low, each);
      high = Math.max(high, each);
    }
    // How many more of the one class than of the other lie in each step.
    var more = new int[STEPS];
    int right = 0;
    for (int point = 0; point < along.length; point++) {
      double share = high > low ? (along[point] - low) / (high - low) : 0;
      int step = Math.max(0, Math.min(STEPS - 1, (int) (share * STEPS)));
      more[step] += isFirst[point] ? 1 : -1;
      // A line before all points has the second class, all above it, on the right side.
      right += isFirst[point] ? 0 : 1;
    }
    int most = Math.max(right, along.length - right);
    for (int each : more) {
      right += each;
      most = Math.max(most, Math.max(right, along.length - right));
    }
    return most;
  }
}
