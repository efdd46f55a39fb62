package vitrine.labs.descent;

import java.util.Arrays;
import vitrine.view.LinearScale;

/**
 * The heights at which a map has its lines: 1, 2 and 5 times powers of ten, closer where it is low,
 * so that a valley's floor shows as well as the walls; or equal steps where that gives too few.
 */
final class Levels {
  private static final int FEW = 7;
  private static final int MOST = 16;
  private static final int EVEN = 10;

  private Levels() {}

  /** The heights between {@code least} and {@code most}, ascending. */
  static double[] between(double least, double most) {
    var found = new double[MOST];
    int count = 0;
    if (!(least < most)) {
      return new double[0];
    }
    double unit = 1e-6;
    for (int power = 0; power < 15; power++) {
      for (int digit : new int[] {1, 2, 5}) {
        double level = unit * digit;
        if (level > least && level < most) {
          if (count == MOST) {
            System.arraycopy(found, 1, found, 0, MOST - 1);
            count--;
          }
          found[count++] = power < 6 ? digit / (1e6 / power(power)) : digit * power(power - 6);
        }
      }
      unit *= 10;
    }
    if (count >= FEW) {
      return Arrays.copyOf(found, count);
    }
    return new LinearScale(least, most, 0, 1).ticks(EVEN);
  }

  private static double power(int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /** How high a height lies, 0 to 1: the share of the lines below it. */
  static double share(double[] levels, double height) {
    int below = 0;
    for (double level : levels) {
      below += level <= height ? 1 : 0;
    }
    return levels.length == 0 ? 0 : (double) below / levels.length;
  }
}
