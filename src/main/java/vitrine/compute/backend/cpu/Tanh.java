package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Kernel;
import vitrine.compute.numeric.Hyperbolic;

/** y = tanh x, number by number. */
record Tanh(double[] x, double[] y, int width) implements Kernel {
  @Override
  public void run(int rows) {
    Hyperbolic.tanh(x, y, rows * width);
  }

  /** out = (1 − y²) g, number by number. */
  record Gradient(double[] y, double[] g, double[] out, int width) implements Kernel {
    @Override
    public void run(int rows) {
      var y = this.y;
      var g = this.g;
      var out = this.out;
      int count = rows * width;
      for (int i = 0; i < count; i++) {
        double bent = y[i];
        out[i] = (1 - (bent * bent)) * g[i];
      }
    }
  }
}
