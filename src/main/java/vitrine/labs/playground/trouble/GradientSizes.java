package vitrine.labs.playground.trouble;

/**
 * How large the gradient of each layer is, from the inputs on: the root of the mean of its squares,
 * so that layers of any width can be compared.
 */
public final class GradientSizes {
  private final double[] sizes;

  private GradientSizes(double[] sizes) {
    this.sizes = sizes;
  }

  /** The sizes of the gradients of each layer's weights. */
  public static GradientSizes of(double[][] gradients) {
    var sizes = new double[gradients.length];
    for (int i = 0; i < sizes.length; i++) {
      double squares = 0;
      for (double each : gradients[i]) {
        squares += each * each;
      }
      sizes[i] = gradients[i].length == 0 ? 0 : Math.sqrt(squares / gradients[i].length);
    }
    return new GradientSizes(sizes);
  }

  /** The size of a layer's gradient; layers are counted from 0, the output layer is the last. */
  public double of(int layer) {
    return sizes[layer];
  }

  /** The layer with the smallest gradient, the first of equals. */
  public int weakest() {
    int weakest = 0;
    for (int i = 1; i < sizes.length; i++) {
      weakest = sizes[i] < sizes[weakest] ? i : weakest;
    }
    return weakest;
  }

  /** The layer with the largest gradient, the first of equals. */
  public int strongest() {
    int strongest = 0;
    for (int i = 1; i < sizes.length; i++) {
      strongest = sizes[i] > sizes[strongest] ? i : strongest;
    }
    return strongest;
  }

  /** How many times the largest gradient is as large as that layer's; infinite if that is 0. */
  public double times(int layer) {
    double most = sizes[strongest()];
    return most == 0 ? 1 : most / sizes[layer];
  }
}
