package vitrine.compute.backend.cpu;

import java.util.Arrays;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Penalty;

/**
 * The step of gradient descent; the rule and its order of arithmetic stand at {@code
 * Backend.descend}.
 */
final class DescendKernels {
  private DescendKernels() {}

  static Kernel descend(
      double[] parameter,
      double[] sum,
      double[] count,
      double[] rate,
      double[] penaltyRate,
      double[] alive,
      double[] free,
      Penalty penalty) {
    return rows -> {
      if (count[0] > 0) {
        double scale = rate[0] / count[0];
        double pull = rate[0] * penaltyRate[0];
        for (int i = 0; i < parameter.length; i++) {
          if (alive[i] == 1 && free[i] == 1) {
            double old = parameter[i];
            double moved = old - (scale * sum[i]);
            if (penalty == Penalty.NONE) {
              parameter[i] = moved;
            } else if (penalty == Penalty.L2) {
              parameter[i] = moved - (pull * old);
            } else {
              double paid = moved - (pull * slope(old));
              boolean crosses = moved * paid < 0;
              parameter[i] = crosses ? 0 : paid;
              alive[i] = crosses ? 0 : 1;
            }
          }
        }
      }
      Arrays.fill(sum, 0);
    };
  }

  private static double slope(double weight) {
    return weight < 0 ? -1 : weight > 0 ? 1 : 0;
  }
}
