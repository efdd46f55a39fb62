package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;

/** How wrong the outputs are, and in which direction. */
final class LossKernels {
  private LossKernels() {}

  static Kernel squaredError(double[] output, double[] target, double[] out, int width) {
    return rows -> {
      int at = 0;
      for (int row = 0; row < rows; row++) {
        double sum = 0;
        for (int o = 0; o < width; o++) {
          double difference = output[at] - target[at];
          sum = ((0.5 * difference) * difference) + sum;
          at++;
        }
        out[row] = sum;
      }
    };
  }

  static Kernel squaredErrorGradient(
      double[] g, double[] output, double[] target, double[] out, int width) {
    return rows -> {
      int at = 0;
      for (int row = 0; row < rows; row++) {
        for (int o = 0; o < width; o++) {
          out[at] = (output[at] - target[at]) * g[row];
          at++;
        }
      }
    };
  }

  static Kernel sameSign(double[] output, double[] target, double[] out) {
    return rows -> {
      for (int row = 0; row < rows; row++) {
        out[row] = (output[row] >= 0) == (target[row] >= 0) ? 1 : 0;
      }
    };
  }
}
