package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Reduction;

/** Many numbers become one: the numbers of each row, or the squares of a whole buffer. */
final class ReductionKernels {
  private ReductionKernels() {}

  static Kernel reduce(Reduction reduction, double[] x, double[] out, int width) {
    return switch (reduction) {
      case SUM ->
          rows -> {
            for (int row = 0; row < rows; row++) {
              out[row] = sum(x, row * width, width);
            }
          };
      case MEAN ->
          rows -> {
            for (int row = 0; row < rows; row++) {
              out[row] = sum(x, row * width, width) / width;
            }
          };
      case MAXIMUM ->
          rows -> {
            for (int row = 0; row < rows; row++) {
              out[row] = maximum(x, row * width, width);
            }
          };
    };
  }

  static Kernel squareSum(double[] x, double[] out, boolean accumulate) {
    return rows -> {
      double sum = accumulate ? out[0] : 0;
      for (double each : x) {
        sum = (each * each) + sum;
      }
      out[0] = sum;
    };
  }

  /** The sum of {@code count} numbers from place {@code first} on. */
  static double sum(double[] x, int first, int count) {
    double sum = 0;
    for (int i = first; i < first + count; i++) {
      sum = x[i] + sum;
    }
    return sum;
  }

  /** The largest of {@code count} numbers from place {@code first} on; NaN if one is NaN. */
  static double maximum(double[] x, int first, int count) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = first; i < first + count; i++) {
      // NaN is neither at most nor above: it gets in, and then nothing takes its place.
      if (!(x[i] <= most) && !Double.isNaN(most)) {
        most = x[i];
      }
    }
    return most;
  }
}
