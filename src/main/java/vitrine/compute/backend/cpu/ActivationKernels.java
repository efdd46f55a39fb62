package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Hyperbolic;
import vitrine.compute.numeric.Logistic;

/** The activation functions that came after ReLU, and their slopes; NaN stays NaN in each. */
final class ActivationKernels {
  private static final double ROOT_OF_TWO_OVER_PI = 0.7978845608028654;
  private static final double GELU_CUBE = 0.044715;
  private static final double GELU_SLOPE_SQUARE = 0.134145;

  private ActivationKernels() {}

  static Kernel leakyRelu(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = x[i] > 0 ? x[i] : x[i] / 100;
      }
    };
  }

  static Kernel leakyReluGradient(double[] x, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = x[i] <= 0 ? 0.01 * g[i] : g[i];
      }
    };
  }

  static Kernel elu(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = x[i] > 0 ? x[i] : Exponential.expm1(x[i]);
      }
    };
  }

  static Kernel eluGradient(double[] x, double[] y, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = x[i] <= 0 ? (y[i] + 1) * g[i] : g[i];
      }
    };
  }

  static Kernel gelu(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = ((geluTanh(x[i]) + 1) * 0.5) * x[i];
      }
    };
  }

  static Kernel geluGradient(double[] x, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        double t = geluTanh(x[i]);
        // Far from 0 this is 0, and must come before x² can overflow.
        double bend = (1 - (t * t)) * x[i];
        double grown = (((bend * x[i]) * x[i]) * GELU_SLOPE_SQUARE) + bend;
        out[i] = (((1 + t) + (grown * ROOT_OF_TWO_OVER_PI)) * 0.5) * g[i];
      }
    };
  }

  private static double geluTanh(double x) {
    return Hyperbolic.tanh(((((x * x) * x) * GELU_CUBE) + x) * ROOT_OF_TWO_OVER_PI);
  }

  static Kernel silu(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = x[i] / (1 + Exponential.exp(-x[i]));
      }
    };
  }

  static Kernel siluGradient(double[] x, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        double s = Logistic.sigmoid(x[i]);
        out[i] = ((((1 - s) * x[i]) + 1) * s) * g[i];
      }
    };
  }

  static Kernel softplus(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = Logistic.softplus(x[i]);
      }
    };
  }

  static Kernel softplusGradient(double[] x, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = Logistic.sigmoid(x[i]) * g[i];
      }
    };
  }
}
