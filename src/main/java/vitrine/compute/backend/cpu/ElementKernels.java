package vitrine.compute.backend.cpu;

import java.util.Arrays;
import vitrine.compute.backend.Kernel;

/** Columns taken out and put together, and fills. */
final class ElementKernels {
  private ElementKernels() {}

  static Kernel column(double[] x, double[] out, int width, int column) {
    return rows -> {
      for (int row = 0; row < rows; row++) {
        out[row] = x[(row * width) + column];
      }
    };
  }

  static Kernel columnGradient(double[] x, double[] out, int width, int column) {
    return rows -> {
      Arrays.fill(out, 0, rows * width, 0);
      for (int row = 0; row < rows; row++) {
        out[(row * width) + column] = x[row];
      }
    };
  }

  static Kernel concatenate(double[][] columns, double[] out) {
    int width = columns.length;
    return rows -> {
      for (int c = 0; c < width; c++) {
        var column = columns[c];
        for (int row = 0; row < rows; row++) {
          out[(row * width) + c] = column[row];
        }
      }
    };
  }

  static Kernel fill(double[] out, double value, int width) {
    return rows -> Arrays.fill(out, 0, rows * width, value);
  }

  static Kernel clear(double[] out) {
    return rows -> Arrays.fill(out, 0);
  }
}
