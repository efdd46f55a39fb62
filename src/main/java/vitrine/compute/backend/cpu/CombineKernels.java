package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Spread;

/** The four kinds of arithmetic on two operands, the second spread over the first. */
final class CombineKernels {
  /** Combines {@code count} numbers of a and out from {@code at} on, and of b from {@code from}. */
  private interface Stretch {
    void run(int at, int from, int count);
  }

  private CombineKernels() {}

  static Kernel combine(
      Arithmetic arithmetic, double[] a, double[] b, Spread spread, double[] out, int width) {
    boolean moves = spread == Spread.EACH || spread == Spread.EACH_COLUMN;
    var stretch = stretch(arithmetic, a, b, moves ? 1 : 0, out);
    return switch (spread) {
      case EACH, ALL -> rows -> stretch.run(0, 0, rows * width);
      case EACH_COLUMN ->
          rows -> {
            for (int row = 0; row < rows; row++) {
              stretch.run(row * width, 0, width);
            }
          };
      case EACH_ROW ->
          rows -> {
            for (int row = 0; row < rows; row++) {
              stretch.run(row * width, row, width);
            }
          };
    };
  }

  /** One loop for each kind, so that nothing is decided inside it; b moves on by {@code step}. */
  private static Stretch stretch(
      Arithmetic arithmetic, double[] a, double[] b, int step, double[] out) {
    return switch (arithmetic) {
      case ADD ->
          (at, from, count) -> {
            int j = from;
            for (int i = at; i < at + count; i++) {
              out[i] = a[i] + b[j];
              j += step;
            }
          };
      case SUBTRACT ->
          (at, from, count) -> {
            int j = from;
            for (int i = at; i < at + count; i++) {
              out[i] = a[i] - b[j];
              j += step;
            }
          };
      case MULTIPLY ->
          (at, from, count) -> {
            int j = from;
            for (int i = at; i < at + count; i++) {
              out[i] = a[i] * b[j];
              j += step;
            }
          };
      case DIVIDE ->
          (at, from, count) -> {
            int j = from;
            for (int i = at; i < at + count; i++) {
              out[i] = a[i] / b[j];
              j += step;
            }
          };
    };
  }
}
