package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Trigonometric;

/** Each curve and its slope, one loop each so that nothing is decided inside a loop. */
final class CurveKernels {
  private CurveKernels() {}

  static Kernel forward(Curve curve, double[] x, double[] y, int width) {
    return switch (curve) {
      case IDENTITY -> rows -> System.arraycopy(x, 0, y, 0, rows * width);
      case TANH -> new Tanh(x, y, width);
      case RELU ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              // Written so that NaN stays NaN: a broken number must not look healthy.
              y[i] = x[i] <= 0 ? 0 : x[i];
            }
          };
      case SIGMOID ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              y[i] = 1 / (1 + Exponential.exp(-x[i]));
            }
          };
      case SINE ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              y[i] = Trigonometric.sin(x[i]);
            }
          };
      case SQUARE ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              y[i] = x[i] * x[i];
            }
          };
      case EXP -> FunctionKernels.exp(x, y, width);
      case LOG -> FunctionKernels.log(x, y, width);
      case SQRT -> FunctionKernels.sqrt(x, y, width);
      case RECIPROCAL -> FunctionKernels.reciprocal(x, y, width);
      case ABSOLUTE -> FunctionKernels.absolute(x, y, width);
      case HUBER -> FunctionKernels.huber(x, y, width);
      case LEAKY_RELU -> ActivationKernels.leakyRelu(x, y, width);
      case ELU -> ActivationKernels.elu(x, y, width);
      case GELU -> ActivationKernels.gelu(x, y, width);
      case SILU -> ActivationKernels.silu(x, y, width);
      case SOFTPLUS -> ActivationKernels.softplus(x, y, width);
    };
  }

  static Kernel gradient(Curve curve, double[] x, double[] y, double[] g, double[] out, int width) {
    return switch (curve) {
      case IDENTITY -> rows -> System.arraycopy(g, 0, out, 0, rows * width);
      case TANH -> new Tanh.Gradient(y, g, out, width);
      case RELU ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              out[i] = x[i] <= 0 ? 0 : g[i];
            }
          };
      case SIGMOID ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              out[i] = ((1 - y[i]) * y[i]) * g[i];
            }
          };
      case SINE ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              out[i] = Trigonometric.cos(x[i]) * g[i];
            }
          };
      case SQUARE ->
          rows -> {
            for (int i = 0; i < rows * width; i++) {
              out[i] = (2 * x[i]) * g[i];
            }
          };
      case EXP -> FunctionKernels.expGradient(y, g, out, width);
      case LOG -> FunctionKernels.logGradient(x, g, out, width);
      case SQRT -> FunctionKernels.sqrtGradient(y, g, out, width);
      case RECIPROCAL -> FunctionKernels.reciprocalGradient(y, g, out, width);
      case ABSOLUTE -> FunctionKernels.absoluteGradient(x, g, out, width);
      case HUBER -> FunctionKernels.huberGradient(x, g, out, width);
      case LEAKY_RELU -> ActivationKernels.leakyReluGradient(x, g, out, width);
      case ELU -> ActivationKernels.eluGradient(x, y, g, out, width);
      case GELU -> ActivationKernels.geluGradient(x, g, out, width);
      case SILU -> ActivationKernels.siluGradient(x, g, out, width);
      case SOFTPLUS -> ActivationKernels.softplusGradient(x, g, out, width);
    };
  }
}
