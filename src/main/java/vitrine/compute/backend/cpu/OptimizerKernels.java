package vitrine.compute.backend.cpu;

import java.util.Arrays;
import vitrine.compute.backend.Kernel;

/**
 * What optimisers make of a gradient before a step is taken: running means, momentum, scaling by
 * its size, clipping. The rules stand at {@code Backend}.
 */
final class OptimizerKernels {
  private OptimizerKernels() {}

  static Kernel follow(double[] kept, double[] fresh, double[] rate) {
    return rows -> {
      for (int i = 0; i < kept.length; i++) {
        kept[i] = ((fresh[i] - kept[i]) * rate[0]) + kept[i];
      }
    };
  }

  static Kernel momentum(
      double[] sum,
      double[] count,
      double[] velocity,
      double[] decay,
      double[] out,
      boolean nesterov) {
    return rows -> {
      if (!(count[0] > 0)) {
        Arrays.fill(out, 0);
        return;
      }
      for (int i = 0; i < velocity.length; i++) {
        double g = sum[i] / count[0];
        double moved = (decay[0] * velocity[i]) + g;
        velocity[i] = moved;
        out[i] = nesterov ? (decay[0] * moved) + g : moved;
      }
    };
  }

  static Kernel rmsProp(
      double[] sum, double[] count, double[] square, double[] rate, double[] out, double epsilon) {
    return rows -> {
      if (!(count[0] > 0)) {
        Arrays.fill(out, 0);
        return;
      }
      for (int i = 0; i < square.length; i++) {
        double g = sum[i] / count[0];
        double mean = (((g * g) - square[i]) * rate[0]) + square[i];
        square[i] = mean;
        out[i] = g / (Math.sqrt(mean) + epsilon);
      }
    };
  }

  static Kernel adam(
      double[] sum,
      double[] count,
      double[] first,
      double[] second,
      double[] rates,
      double[] corrections,
      double[] out,
      double epsilon) {
    return rows -> {
      if (!(count[0] > 0)) {
        Arrays.fill(out, 0);
        return;
      }
      for (int i = 0; i < first.length; i++) {
        double g = sum[i] / count[0];
        double mean = ((g - first[i]) * rates[0]) + first[i];
        double square = (((g * g) - second[i]) * rates[1]) + second[i];
        first[i] = mean;
        second[i] = square;
        out[i] = (mean / corrections[0]) / (Math.sqrt(square / corrections[1]) + epsilon);
      }
    };
  }

  static Kernel clipFactor(double[] squares, double[] count, double[] limit, double[] out) {
    return rows -> {
      double norm = count[0] > 0 ? Math.sqrt(squares[0]) / count[0] : 0;
      out[0] = norm > limit[0] ? limit[0] / norm : 1;
    };
  }
}
