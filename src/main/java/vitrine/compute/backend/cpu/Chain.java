package vitrine.compute.backend.cpu;

import java.util.List;
import vitrine.compute.backend.Kernel;

/**
 * Kernels in turn. Those that most of a dense network is made of are called by their class: with
 * ten rows, a call through the interface takes as long as the arithmetic behind it.
 */
final class Chain implements Kernel {
  private final Kernel[] kernels;

  Chain(List<Kernel> kernels) {
    this.kernels = kernels.toArray(new Kernel[0]);
  }

  @Override
  public void run(int rows) {
    for (var kernel : kernels) {
      if (kernel instanceof BlockedProduct product) {
        product.run(rows);
      } else if (kernel instanceof Descend step) {
        step.run(rows);
      } else if (kernel instanceof Tanh tanh) {
        tanh.run(rows);
      } else if (kernel instanceof Tanh.Gradient gradient) {
        gradient.run(rows);
      } else if (kernel instanceof RowSum sum) {
        sum.run(rows);
      } else {
        kernel.run(rows);
      }
    }
  }
}
