package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Logarithm;

/** The functions that formulas and losses are made of, and their slopes. */
final class FunctionKernels {
  private FunctionKernels() {}

  static Kernel exp(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = Exponential.exp(x[i]);
      }
    };
  }

  static Kernel expGradient(double[] y, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = y[i] * g[i];
      }
    };
  }

  static Kernel log(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = Logarithm.log(x[i]);
      }
    };
  }

  static Kernel logGradient(double[] x, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = g[i] / x[i];
      }
    };
  }

  static Kernel sqrt(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = Math.sqrt(x[i]);
      }
    };
  }

  static Kernel sqrtGradient(double[] y, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = (0.5 * g[i]) / y[i];
      }
    };
  }

  static Kernel reciprocal(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = 1 / x[i];
      }
    };
  }

  static Kernel reciprocalGradient(double[] y, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = ((y[i] * y[i]) * -1) * g[i];
      }
    };
  }

  static Kernel absolute(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        y[i] = Math.abs(x[i]);
      }
    };
  }

  static Kernel absoluteGradient(double[] x, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        // What is neither below nor above is 0 or NaN, and so is the product.
        out[i] = x[i] < 0 ? g[i] * -1 : (x[i] > 0 ? g[i] : x[i] * g[i]);
      }
    };
  }

  static Kernel huber(double[] x, double[] y, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        double size = Math.abs(x[i]);
        y[i] = size <= 1 ? (0.5 * size) * size : size - 0.5;
      }
    };
  }

  static Kernel huberGradient(double[] x, double[] g, double[] out, int width) {
    return rows -> {
      for (int i = 0; i < rows * width; i++) {
        out[i] = x[i] < -1 ? g[i] * -1 : (x[i] > 1 ? g[i] : x[i] * g[i]);
      }
    };
  }
}
