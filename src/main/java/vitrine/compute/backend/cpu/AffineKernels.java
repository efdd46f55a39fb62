package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;

/**
 * The weighted sums of a dense layer, forward and back. Row-major; weights are outputs × inputs.
 */
final class AffineKernels {
  private AffineKernels() {}

  static Kernel forward(
      double[] x, double[] weight, double[] bias, double[] out, int inputs, int outputs) {
    return rows -> {
      int at = 0;
      for (int row = 0; row < rows; row++) {
        int first = row * inputs;
        int w = 0;
        for (int o = 0; o < outputs; o++) {
          double sum = bias[o];
          for (int i = 0; i < inputs; i++) {
            sum = (weight[w++] * x[first + i]) + sum;
          }
          out[at++] = sum;
        }
      }
    };
  }

  static Kernel inputGradient(double[] g, double[] weight, double[] out, int inputs, int outputs) {
    return rows -> {
      int at = 0;
      for (int row = 0; row < rows; row++) {
        int first = row * outputs;
        for (int i = 0; i < inputs; i++) {
          double sum = 0;
          int w = i;
          for (int o = 0; o < outputs; o++) {
            sum = (weight[w] * g[first + o]) + sum;
            w += inputs;
          }
          out[at++] = sum;
        }
      }
    };
  }

  static Kernel weightGradient(
      double[] g, double[] x, double[] out, int inputs, int outputs, boolean accumulate) {
    return rows -> {
      int at = 0;
      for (int o = 0; o < outputs; o++) {
        for (int i = 0; i < inputs; i++) {
          double sum = accumulate ? out[at] : 0;
          int from = o;
          int to = i;
          for (int row = 0; row < rows; row++) {
            sum = (g[from] * x[to]) + sum;
            from += outputs;
            to += inputs;
          }
          out[at++] = sum;
        }
      }
    };
  }

  static Kernel rowSum(double[] g, double[] out, int width, boolean accumulate) {
    return rows -> {
      for (int o = 0; o < width; o++) {
        double sum = accumulate ? out[o] : 0;
        int from = o;
        for (int row = 0; row < rows; row++) {
          sum = g[from] + sum;
          from += width;
        }
        out[o] = sum;
      }
    };
  }

  static Kernel rowMean(double[] x, double[] out, int width) {
    var sum = rowSum(x, out, width, false);
    return rows -> {
      sum.run(rows);
      for (int o = 0; o < width; o++) {
        out[o] = out[o] / rows;
      }
    };
  }
}
