package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;

/** The sums of the columns, each over the rows in ascending order. */
record RowSum(double[] x, double[] out, int width, boolean accumulate) implements Kernel {
  @Override
  public void run(int rows) {
    var x = this.x;
    var out = this.out;
    int width = this.width;
    for (int column = 0; column < width; column++) {
      double sum = accumulate ? out[column] : 0;
      int at = column;
      for (int row = 0; row < rows; row++) {
        sum = x[at] + sum;
        at += width;
      }
      out[column] = sum;
    }
  }
}
