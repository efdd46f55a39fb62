package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one height over a grid, by marching squares (W. Lorensen and H. Cline's marching cubes,
 * 1987, in the plane): each cell is crossed where the height lies between two of its corners, a
 * straight line from edge to edge. At a pass, the mean of the corners decides which are joined.
 */
final class Contours {
  private Contours() {}

  /**
   * The pieces of the lines of one height.
   *
   * @param heights row by row, {@code side} × {@code side}
   * @return x and y of one end, then of the other, in cells from the first corner
   */
  static List<double[]> of(double[] heights, int side, double level) {
    var pieces = new ArrayList<double[]>();
    for (int row = 0; row + 1 < side; row++) {
      for (int column = 0; column + 1 < side; column++) {
        cell(heights, side, row, column, level, pieces);
      }
    }
    return pieces;
  }

  private static void cell(
      double[] heights, int side, int row, int column, double level, List<double[]> pieces) {
    int at = (row * side) + column;
    double[] corner = {heights[at], heights[at + 1], heights[at + side + 1], heights[at + side]};
    var x = new double[4];
    var y = new double[4];
    int crossed = 0;
    for (int edge = 0; edge < 4; edge++) {
      double from = corner[edge];
      double to = corner[(edge + 1) % 4];
      if ((from < level) != (to < level)) {
        double share = (level - from) / (to - from);
        x[crossed] = column + across(edge, share);
        y[crossed] = row + across((edge + 3) % 4, share);
        crossed++;
      }
    }
    if (crossed == 2) {
      pieces.add(new double[] {x[0], y[0], x[1], y[1]});
    } else if (crossed == 4) {
      double middle = (corner[0] + corner[1] + corner[2] + corner[3]) / 4;
      boolean isFirstCutOff = (middle < level) != (corner[0] < level);
      int first = isFirstCutOff ? 3 : 1;
      int second = isFirstCutOff ? 1 : 3;
      pieces.add(new double[] {x[0], y[0], x[first], y[first]});
      pieces.add(new double[] {x[2], y[2], x[second], y[second]});
    }
  }

  /**
   * How far right along an edge: the lower goes right, the right up, the upper left, the left down.
   */
  private static double across(int edge, double share) {
    return switch (edge) {
      case 0 -> share;
      case 1 -> 1;
      case 2 -> 1 - share;
      default -> 0;
    };
  }
}
