package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;

/**
 * The heights of a surface over its plane, as the engine has computed them.
 *
 * @param terrain which surface
 * @param heights the loss row by row from the lowest second weight up
 * @param side points along each side
 */
record Ground(Terrain terrain, double[] heights, int side) {
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
   * The points inside the map that lie lower than all their neighbours, lowest first: the floors of
   * its valleys as far as a grid can tell.
   *
   * @param most no more than these
   */
  List<Integer> floors(int most) {
    var found = new ArrayList<Integer>();
    for (int row = 1; row < side - 1; row++) {
      for (int column = 1; column < side - 1; column++) {
        if (isFloor(row, column)) {
          found.add((row * side) + column);
        }
      }
    }
    found.sort((a, b) -> Double.compare(heights[a], heights[b]));
    return found.size() > most ? new ArrayList<>(found.subList(0, most)) : found;
  }

  private boolean isFloor(int row, int column) {
    double here = heights[(row * side) + column];
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        boolean isHere = down == 0 && right == 0;
        if (!isHere && !(here < heights[((row + down) * side) + column + right])) {
          return false;
        }
      }
    }
    return true;
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
