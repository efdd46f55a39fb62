package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The heights of a surface over its plane, as the engine has computed them.
 *
 * @param terrain which surface
 * @param heights the loss row by row from the lowest second weight up
 * @param side points along each side
 */
record Ground(Terrain terrain, double[] heights, int side) {
  private static final double LEAST_DEPTH = 0.01;
  private static final int DRY = -1;

  /** The weight that belongs to a column or a row. */
  double place(int index) {
    return DescentLab.place(terrain, index, side);
  }

  /** The number of the lowest point, the first of equals. */
  int lowest() {
    int lowest = 0;
    for (int i = 1; i < heights.length; i++) {
      lowest = heights[i] < heights[lowest] ? i : lowest;
    }
    return lowest;
  }

  /** The number of the highest point, the first of equals. */
  int highest() {
    int highest = 0;
    for (int i = 1; i < heights.length; i++) {
      highest = heights[i] > heights[highest] ? i : highest;
    }
    return highest;
  }

  /**
   * The floors of its hollows inside the map, lowest first. A hollow counts if the way out of it
   * into a lower one climbs by at least a hundredth of the map's whole height, so that the steps of
   * the grid along a winding valley are none.
   *
   * @param most no more than these
   */
  List<Integer> floors(int most) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < heights.length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(heights[a], heights[b]));
    double least = (heights[highest()] - heights[lowest()]) * LEAST_DEPTH;
    // The water rises: each point joins the hollows beside it, and where two meet, the lower stays.
    var hollow = new int[heights.length];
    Arrays.fill(hollow, DRY);
    var isShallow = new boolean[heights.length];
    for (int point : order) {
      hollow[point] = point;
      for (int beside : beside(point)) {
        if (hollow[beside] != DRY) {
          int one = bottom(hollow, beside);
          int other = bottom(hollow, point);
          int lower = heights[one] <= heights[other] ? one : other;
          int upper = lower == one ? other : one;
          isShallow[upper] |= one != other && heights[point] - heights[upper] < least;
          hollow[upper] = lower;
          hollow[lower] = lower;
        }
      }
    }
    var found = new ArrayList<Integer>();
    for (int point : order) {
      boolean isBottom = heights[point] < lowestBeside(point) && !isShallow[point];
      if (isBottom && isInside(point) && found.size() < most) {
        found.add(point);
      }
    }
    return found;
  }

  private static int bottom(int[] hollow, int point) {
    int at = point;
    while (hollow[at] != at) {
      at = hollow[at];
    }
    return at;
  }

  private double lowestBeside(int point) {
    double lowest = Double.POSITIVE_INFINITY;
    for (int beside : beside(point)) {
      lowest = Math.min(lowest, heights[beside]);
    }
    return lowest;
  }

  private boolean isInside(int point) {
    int row = point / side;
    int column = point % side;
    return row > 0 && column > 0 && row < side - 1 && column < side - 1;
  }

  /** The up to eight points around. */
  private List<Integer> beside(int point) {
    var found = new ArrayList<Integer>();
    for (int row = (point / side) - 1; row <= (point / side) + 1; row++) {
      for (int column = (point % side) - 1; column <= (point % side) + 1; column++) {
        boolean isOnMap = row >= 0 && column >= 0 && row < side && column < side;
        if (isOnMap && (row * side) + column != point) {
          found.add((row * side) + column);
        }
      }
    }
    return found;
  }

  /** The height anywhere on the map, between those of the four points around. */
  double at(double x, double y) {
    double column = cell(x);
    double row = cell(y);
    int left = (int) Math.min(side - 2, Math.floor(column));
    int below = (int) Math.min(side - 2, Math.floor(row));
    double right = column - left;
    double up = row - below;
    int at = (below * side) + left;
    double low = (heights[at] * (1 - right)) + (heights[at + 1] * right);
    double high = (heights[at + side] * (1 - right)) + (heights[at + side + 1] * right);
    return (low * (1 - up)) + (high * up);
  }

  /** How many cells from the lower or left edge, held within the map. */
  double cell(double weight) {
    double share = (weight - terrain.low()) / (terrain.high() - terrain.low());
    return Math.max(0, Math.min(1, share)) * (side - 1);
  }
}
