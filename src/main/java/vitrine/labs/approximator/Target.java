package vitrine.labs.approximator;

import java.util.List;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Trigonometric;

/** The curve to be copied, over x from −1 to 1: drawn by hand, or one of those with a name. */
final class Target {
  /** The name of what is drawn by hand. */
  static final String DRAWN = "drawn";

  /** The names of the others. */
  static final List<String> SHAPES = List.of("wave", "hill", "step", "tooth", "bowl", "line");

  /** The places at which a drawn curve has a height; between two it is straight. */
  static final int POINTS = 33;

  /** Drawn heights are counted in these parts of 1. */
  static final int STEPS = 50;

  private final String shape;
  private final double[] heights;

  /**
   * A curve.
   *
   * @param shape its name
   * @param drawn its heights in steps from left to right where it is drawn by hand; those that are
   *     missing are like the last, and 0 where there is none
   */
  Target(String shape, List<Integer> drawn) {
    this.shape = shape;
    heights = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double steps = drawn.isEmpty() ? 0 : drawn.get(Math.min(i, drawn.size() - 1));
      heights[i] = shape.equals(DRAWN) ? steps / STEPS : named(shape, place(i));
    }
  }

  /** The x of a drawn height. */
  static double place(int point) {
    return (2.0 * point) / (POINTS - 1) - 1;
  }

  /** The drawn height that is nearest to a place. */
  static int nearest(double x) {
    int point = (int) Math.floor(((x + 1) * (POINTS - 1)) / 2 + 0.5);
    return Math.max(0, Math.min(POINTS - 1, point));
  }

  /** Its height at a place. */
  double at(double x) {
    if (!shape.equals(DRAWN)) {
      return named(shape, x);
    }
    double at = ((x + 1) * (POINTS - 1)) / 2;
    int left = (int) Math.max(0, Math.min(POINTS - 2, Math.floor(at)));
    double share = at - left;
    return ((heights[left + 1] - heights[left]) * share) + heights[left];
  }

  /** Its height at the places of a drawing, in steps: what a hand goes on from. */
  int[] steps() {
    var steps = new int[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double height = Math.max(-1, Math.min(1, heights[i]));
      steps[i] = (int) Math.floor((height * STEPS) + 0.5);
    }
    return steps;
  }

  private static double named(String shape, double x) {
    return switch (shape) {
      case "wave" -> 0.8 * Trigonometric.sin((3 * Math.PI) * x);
      case "hill" -> (1.6 * Exponential.exp((-12 * x) * x)) - 0.8;
      case "step" -> x < 0 ? -0.6 : 0.6;
      case "tooth" -> tooth(x);
      case "bowl" -> ((1.6 * x) * x) - 0.8;
      default -> 0.8 * x;
    };
  }

  /** Up and down in straight lines, twice. */
  private static double tooth(double x) {
    double turn = (x + 1) - Math.floor(x + 1);
    double up = turn < 0.5 ? turn : 1 - turn;
    return (3.2 * up) - 0.8;
  }
}
