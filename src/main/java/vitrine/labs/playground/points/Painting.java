package vitrine.labs.playground.points;

import java.util.ArrayList;
import java.util.List;
import vitrine.data.OwnPoints;

/**
 * One stroke of the pen over the plane, from where it was put down to where it was lifted: points
 * added at some distance from each other, or points erased.
 */
final class Painting {
  /** How far apart the points of a stroke lie at least. */
  static final double SPACING = 0.4;

  /** How far the eraser reaches. */
  static final double REACH = 0.45;

  private final OwnPoints before;
  private final List<double[]> added = new ArrayList<>();
  private final boolean[] gone;
  private int erased;
  private double lastX = Double.NaN;
  private double lastY = Double.NaN;

  /** A stroke that has not touched the plane yet. */
  Painting(OwnPoints before) {
    this.before = before;
    gone = new boolean[before.size()];
  }

  /**
   * Puts a point there, if there is room and the last one is not too near.
   *
   * @return whether there is one more
   */
  boolean add(double x, double y, double label) {
    double across = x - lastX;
    double up = y - lastY;
    boolean isNear = (across * across) + (up * up) < SPACING * SPACING;
    if (isNear || before.size() + added.size() >= OwnPoints.MOST) {
      return false;
    }
    lastX = x;
    lastY = y;
    added.add(new double[] {x, y, label});
    return true;
  }

  /**
   * Takes away what lies within reach of a place.
   *
   * @return how many points that were
   */
  int erase(double x, double y) {
    int found = 0;
    for (int i = 0; i < gone.length; i++) {
      double across = before.x(i) - x;
      double up = before.y(i) - y;
      if (!gone[i] && (across * across) + (up * up) <= REACH * REACH) {
        gone[i] = true;
        found++;
      }
    }
    erased += found;
    return found;
  }

  /** What has been added, each as x, y and label. */
  List<double[]> added() {
    return added;
  }

  /** The points when the pen was put down. */
  OwnPoints before() {
    return before;
  }

  /** Whether a point from before is erased. */
  boolean isGone(int point) {
    return gone[point];
  }

  /** Whether anything is different than before. */
  boolean hasChanged() {
    return erased > 0 || !added.isEmpty();
  }

  /** Whether another point would be one too many. */
  boolean isFull() {
    return before.size() + added.size() >= OwnPoints.MOST;
  }

  /** The points when the pen is lifted. */
  OwnPoints after() {
    var points = before.without(gone);
    var numbers = new double[3 * added.size()];
    for (int i = 0; i < added.size(); i++) {
      System.arraycopy(added.get(i), 0, numbers, 3 * i, 3);
    }
    return points.with(OwnPoints.of(points.areClasses(), numbers));
  }
}
