package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Logarithm;

/**
 * Scores turned into probabilities, and how wrong they are. The largest score of a row is taken off
 * first, so that no power overflows; a NaN or an infinite largest score makes its whole row NaN.
 */
final class SoftmaxKernels {
  private SoftmaxKernels() {}

  static Kernel softmax(double[] x, double[] out, int width) {
    return rows -> {
      for (int row = 0; row < rows; row++) {
        probabilities(x, out, row * width, width);
      }
    };
  }

  static Kernel softmaxGradient(double[] y, double[] g, double[] out, int width) {
    return rows -> {
      for (int row = 0; row < rows; row++) {
        int first = row * width;
        double sum = 0;
        for (int i = first; i < first + width; i++) {
          sum = (g[i] * y[i]) + sum;
        }
        for (int i = first; i < first + width; i++) {
          out[i] = (g[i] - sum) * y[i];
        }
      }
    };
  }

  static Kernel crossEntropy(double[] x, double[] label, double[] out, int width) {
    return rows -> {
      for (int row = 0; row < rows; row++) {
        int first = row * width;
        int right = Place.of(label[row], width);
        if (right == Place.NONE) {
          out[row] = Double.NaN;
        } else {
          double most = ReductionKernels.maximum(x, first, width);
          double sum = 0;
          for (int i = first; i < first + width; i++) {
            sum = Exponential.exp(x[i] - most) + sum;
          }
          out[row] = Logarithm.log(sum) - ((most - x[first + right]) * -1);
        }
      }
    };
  }

  static Kernel crossEntropyGradient(
      double[] g, double[] x, double[] label, double[] out, int width) {
    return rows -> {
      for (int row = 0; row < rows; row++) {
        int first = row * width;
        probabilities(x, out, first, width);
        int right = Place.of(label[row], width);
        if (right != Place.NONE) {
          out[first + right] = out[first + right] - 1;
        }
        for (int i = first; i < first + width; i++) {
          out[i] = out[i] * g[row];
        }
      }
    };
  }

  static Kernel isTopClass(double[] x, double[] label, double[] out, int width) {
    return rows -> {
      for (int row = 0; row < rows; row++) {
        int right = Place.of(label[row], width);
        out[row] = right != Place.NONE && isTop(x, row * width, width, right) ? 1 : 0;
      }
    };
  }

  /** Whether number {@code place} of a row is the first of its largest; not if one is NaN. */
  private static boolean isTop(double[] x, int first, int width, int place) {
    double score = x[first + place];
    for (int o = 0; o < width; o++) {
      double other = x[first + o];
      if (!(o < place ? other < score : other <= score)) {
        return false;
      }
    }
    return true;
  }

  private static void probabilities(double[] x, double[] out, int first, int width) {
    double most = ReductionKernels.maximum(x, first, width);
    double sum = 0;
    for (int i = first; i < first + width; i++) {
      double power = Exponential.exp(x[i] - most);
      out[i] = power;
      sum = power + sum;
    }
    for (int i = first; i < first + width; i++) {
      out[i] = out[i] / sum;
    }
  }
}
