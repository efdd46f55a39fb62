package vitrine.view.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each class is the most probable one of a map over the plane: how much of the plane it
 * fills, and on which side.
 */
public final class ClassRegions {
  /** A share of the plane up to which each word is used, and the words. */
  private static final double[] SHARES = {0.12, 0.29, 0.42, 0.58, 0.88, 1};

  private static final String[] WORDS = {"little", "quarter", "third", "half", "most", "all"};

  /** A middle nearer to the plane's than this share of the way to its edge lies on no side. */
  private static final double MIDDLE = 0.2;

  private ClassRegions() {}

  /**
   * The place of one class.
   *
   * @param number the class, from 0
   * @param share a word for how much of the plane it fills, such as {@code third}
   * @param place a word for where its middle lies: {@code middle}, {@code left}, {@code upperright}
   */
  public record Region(int number, String share, String place) {}

  /**
   * The classes that fill any of the plane, in their order; none if a number is unknown.
   *
   * @param values the probabilities of all classes, point by point, row by row from the lowest y up
   * @param count how many classes there are
   * @param side points a side
   */
  public static List<Region> of(double[] values, int count, int side) {
    var filled = new int[count];
    var across = new double[count];
    var up = new double[count];
    for (int point = 0; point < side * side; point++) {
      int best = 0;
      for (int i = 0; i < count; i++) {
        double value = values[(point * count) + i];
        if (Double.isNaN(value)) {
          return List.of();
        }
        best = value > values[(point * count) + best] ? i : best;
      }
      filled[best]++;
      across[best] += place(point % side, side);
      up[best] += place(point / side, side);
    }
    var regions = new ArrayList<Region>();
    for (int i = 0; i < count; i++) {
      if (filled[i] > 0) {
        double share = (double) filled[i] / (side * side);
        regions.add(new Region(i, word(share), side(across[i] / filled[i], up[i] / filled[i])));
      }
    }
    return regions;
  }

  /** From −1 at the lower or left edge to 1 at the other. */
  private static double place(int index, int side) {
    return side < 2 ? 0 : ((2.0 * index) / (side - 1)) - 1;
  }

  private static String word(double share) {
    int i = 0;
    while (share > SHARES[i] && i < SHARES.length - 1) {
      i++;
    }
    return WORDS[i];
  }

  private static String side(double across, double up) {
    var level = up > MIDDLE ? "upper" : up < -MIDDLE ? "lower" : "";
    var way = across > MIDDLE ? "right" : across < -MIDDLE ? "left" : "";
    return level.isEmpty() && way.isEmpty() ? "middle" : level + way;
  }
}
