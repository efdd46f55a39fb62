package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.cpu.BlockedProduct.Operand;

/**
 * The weighted sums of a dense layer, forward and back. Row-major; weights are outputs × inputs.
 */
final class AffineKernels {
  private static final Operand ZERO = new Operand(new double[1], 0, 0);

  private AffineKernels() {}

  static Kernel forward(
      double[] x, double[] weight, double[] bias, double[] out, int inputs, int outputs) {
    var product =
        new BlockedProduct(
            new Operand(x, inputs, 1),
            new Operand(weight, 1, inputs),
            new Operand(bias, 0, 1),
            out,
            outputs);
    return rows -> product.run(rows, inputs);
  }

  static Kernel inputGradient(double[] g, double[] weight, double[] out, int inputs, int outputs) {
    var product =
        new BlockedProduct(
            new Operand(g, outputs, 1), new Operand(weight, inputs, 1), ZERO, out, inputs);
    return rows -> product.run(rows, outputs);
  }

  static Kernel weightGradient(
      double[] g, double[] x, double[] out, int inputs, int outputs, boolean accumulate) {
    var product =
        new BlockedProduct(
            new Operand(g, 1, outputs),
            new Operand(x, inputs, 1),
            accumulate ? new Operand(out, inputs, 1) : ZERO,
            out,
            inputs);
    return rows -> product.run(outputs, rows);
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
