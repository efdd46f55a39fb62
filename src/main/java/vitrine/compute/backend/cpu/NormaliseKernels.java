package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Along;
import vitrine.compute.backend.Kernel;

/**
 * Numbers shifted and scaled to mean 0 and variance 1, along the rows or along the columns.
 *
 * <p>One group of numbers shares a mean and a variance: a column of the rows at hand, or a row.
 */
final class NormaliseKernels {
  /**
   * Does group {@code group}: the {@code count} numbers from {@code first} on, {@code step} apart.
   */
  private interface Group {
    void run(int group, int first, int step, int count);
  }

  private NormaliseKernels() {}

  static Kernel variance(double[] x, double[] mean, double[] out, int width, Along along) {
    return overGroups(
        width,
        along,
        (group, first, step, count) -> {
          double sum = 0;
          int at = first;
          for (int i = 0; i < count; i++) {
            double difference = x[at] - mean[group];
            sum = (difference * difference) + sum;
            at += step;
          }
          out[group] = sum / count;
        });
  }

  static Kernel normalise(
      double[] x,
      double[] mean,
      double[] variance,
      double[] out,
      int width,
      Along along,
      double epsilon) {
    return overGroups(
        width,
        along,
        (group, first, step, count) -> {
          double deviation = Math.sqrt(variance[group] + epsilon);
          int at = first;
          for (int i = 0; i < count; i++) {
            out[at] = (x[at] - mean[group]) / deviation;
            at += step;
          }
        });
  }

  static Kernel gradient(
      double[] g,
      double[] x,
      double[] mean,
      double[] variance,
      double[] out,
      int width,
      Along along,
      double epsilon) {
    return overGroups(
        width,
        along,
        (group, first, step, count) -> {
          double deviation = Math.sqrt(variance[group] + epsilon);
          double middle = mean[group];
          double sum = 0;
          double weighted = 0;
          int at = first;
          for (int i = 0; i < count; i++) {
            sum = g[at] + sum;
            weighted = (((x[at] - middle) / deviation) * g[at]) + weighted;
            at += step;
          }
          double sumMean = sum / count;
          double weightedMean = weighted / count;
          at = first;
          for (int i = 0; i < count; i++) {
            double z = (x[at] - middle) / deviation;
            out[at] = ((g[at] - sumMean) - (z * weightedMean)) / deviation;
            at += step;
          }
        });
  }

  private static Kernel overGroups(int width, Along along, Group each) {
    return switch (along) {
      case ROWS ->
          rows -> {
            for (int o = 0; o < width; o++) {
              each.run(o, o, width, rows);
            }
          };
      case COLUMNS ->
          rows -> {
            for (int row = 0; row < rows; row++) {
              each.run(row, row * width, 1, width);
            }
          };
    };
  }
}
