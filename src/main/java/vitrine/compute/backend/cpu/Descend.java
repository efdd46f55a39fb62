package vitrine.compute.backend.cpu;

import java.util.Arrays;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Penalty;

/**
 * The step of gradient descent on one parameter; the rule and its order of arithmetic stand at
 * {@code Backend.descend}.
 */
record Descend(
    double[] parameter,
    double[] sum,
    double[] count,
    double[] rate,
    double[] penaltyRate,
    double[] alive,
    double[] free,
    Penalty penalty)
    implements Kernel {
  @Override
  public void run(int rows) {
    if (count[0] > 0) {
      double scale = rate[0] / count[0];
      if (penalty == Penalty.NONE) {
        plain(scale);
      } else {
        penalised(scale, rate[0] * penaltyRate[0]);
      }
    }
    Arrays.fill(sum, 0);
  }

  private void plain(double scale) {
    var parameter = this.parameter;
    var sum = this.sum;
    var alive = this.alive;
    var free = this.free;
    for (int i = 0; i < parameter.length; i++) {
      if (alive[i] == 1 && free[i] == 1) {
        parameter[i] = parameter[i] - (scale * sum[i]);
      }
    }
  }

  private void penalised(double scale, double pull) {
    for (int i = 0; i < parameter.length; i++) {
      if (alive[i] == 1 && free[i] == 1) {
        double old = parameter[i];
        double moved = old - (scale * sum[i]);
        double paid = moved - (pull * slope(old));
        if (penalty == Penalty.L1 && moved * paid < 0) {
          parameter[i] = 0;
          alive[i] = 0;
        } else {
          parameter[i] = paid;
        }
      }
    }
  }

  private double slope(double weight) {
    if (penalty == Penalty.L2) {
      return weight;
    }
    return weight < 0 ? -1 : weight > 0 ? 1 : 0;
  }
}
