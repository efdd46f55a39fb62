package vitrine.compute.backend.cpu;

import static vitrine.compute.backend.cpu.BlockedProduct.ROWS;

import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.cpu.BlockedProduct.Operand;

/**
 * The weighted sums of a dense layer, forward and back. Row-major; weights are outputs × inputs.
 */
final class AffineKernels {
  private AffineKernels() {}

  static Kernel forward(
      double[] x, double[] weight, double[] bias, double[] out, int inputs, int outputs) {
    return new BlockedProduct(
        ROWS,
        inputs,
        outputs,
        new Operand(x, inputs, 1),
        new Operand(weight, 1, inputs),
        new Operand(bias, 0, 1),
        out);
  }

  static Kernel inputGradient(double[] g, double[] weight, double[] out, int inputs, int outputs) {
    return new BlockedProduct(
        ROWS,
        outputs,
        inputs,
        new Operand(g, outputs, 1),
        new Operand(weight, inputs, 1),
        Operand.zeros(),
        out);
  }

  static Kernel weightGradient(
      double[] g, double[] x, double[] out, int inputs, int outputs, boolean accumulate) {
    return new BlockedProduct(
        outputs,
        ROWS,
        inputs,
        new Operand(g, 1, outputs),
        new Operand(x, inputs, 1),
        accumulate ? new Operand(out, inputs, 1) : Operand.zeros(),
        out);
  }

  static Kernel rowSum(double[] g, double[] out, int width, boolean accumulate) {
    return new RowSum(g, out, width, accumulate);
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
