package vitrine.labs.neuron;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The straight line that puts the most points of a plane on their right sides: none does better.
 *
 * <p>Found by trying all that differ. Turning a line changes the order of the points across it only
 * where it passes the direction between two of them; so one direction between each two such turns,
 * cut between each two neighbours and both ways round, is every line that there is.
 *
 * @param across the first weight
 * @param up the second weight
 * @param shift the bias
 * @param right how many points lie on their right sides
 */
record BestLine(double across, double up, double shift, int right) {
  /** How steep the sum is across the line, so that a sigmoid is sure of its sides. */
  private static final double STEEP = 6;

  /**
   * The best line for some points.
   *
   * @param points x and y of each; or, for a line of numbers, only x with 0 for y
   * @param labels 1 or −1 for each
   */
  static BestLine of(double[] points, double[] labels) {
    BestLine best = null;
    double bestGap = -1;
    for (double angle : between(turns(points, labels.length))) {
      double a = Math.cos(angle);
      double b = Math.sin(angle);
      var along = new ArrayList<Double>();
      for (int i = 0; i < labels.length; i++) {
        along.add((a * points[2 * i]) + (b * points[(2 * i) + 1]));
      }
      for (var cut : cuts(along)) {
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
          right += (along.get(i) > cut.place ? 1 : -1) == labels[i] ? 1 : 0;
        }
        if (best == null || right > best.right || (right == best.right && cut.gap > bestGap)) {
          best = new BestLine(STEEP * a, STEEP * b, -STEEP * cut.place, right);
          bestGap = cut.gap;
        }
      }
    }
    return best == null ? new BestLine(0, 0, 0, 0) : best;
  }

  private record Cut(double place, double gap) {}

  /** Between each two neighbours, and before the first. */
  private static List<Cut> cuts(List<Double> along) {
    var sorted = new ArrayList<>(along);
    Collections.sort(sorted);
    var cuts = new ArrayList<Cut>();
    cuts.add(new Cut(sorted.get(0) - 1, 0));
    for (int i = 1; i < sorted.size(); i++) {
      double gap = sorted.get(i) - sorted.get(i - 1);
      if (gap > 1e-9) {
        cuts.add(new Cut((sorted.get(i) + sorted.get(i - 1)) / 2, gap));
      }
    }
    return cuts;
  }

  /** The directions, from −π to π, at which two points lie side by side across the line. */
  private static List<Double> turns(double[] points, int count) {
    var turns = new ArrayList<Double>();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        double dx = points[2 * j] - points[2 * i];
        double dy = points[(2 * j) + 1] - points[(2 * i) + 1];
        if (dx != 0 || dy != 0) {
          turns.add(Math.atan2(dx, -dy));
        }
      }
    }
    Collections.sort(turns);
    return turns;
  }

  private static List<Double> between(List<Double> turns) {
    var between = new ArrayList<Double>();
    for (int i = 0; i < turns.size(); i++) {
      double next = i + 1 < turns.size() ? turns.get(i + 1) : turns.get(0) + (2 * Math.PI);
      if (next - turns.get(i) > 1e-9) {
        between.add((turns.get(i) + next) / 2);
      }
    }
    return between;
  }
}
