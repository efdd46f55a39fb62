package vitrine.labs.digits.reading;

import java.util.List;
import vitrine.network.Activation;

/**
 * Which pixels speak for one digit and which for another: each pixel times the slope of the
 * difference of the two logits along it.
 *
 * <p>With ReLU, or without an activation, the network is a straight function as long as no neuron
 * switches on or off, so that all pixels together with what the biases add are exactly the
 * difference. With a curved activation the slope holds for this image alone, and something is left
 * over. (Input × gradient: A. Shrikumar and others, 2016, arXiv 1605.01713.)
 */
final class PixelEvidence {
  /** How many digits there are. */
  static final int DIGITS = 10;

  /**
   * A layer as it was for the image.
   *
   * @param weight neurons × inputs
   * @param output what its neurons passed on
   */
  record Layer(double[] weight, double[] output) {}

  private final double[] pixels;

  private PixelEvidence(double[] pixels) {
    this.pixels = pixels;
  }

  /**
   * Follows the difference of two logits back to the pixels.
   *
   * @param image what the network was given
   * @param hidden the hidden layers, the first first
   * @param weight {@code output.weight}, digits × neurons of the last hidden layer
   * @param one the digit whose logit counts as positive
   * @param other the digit whose logit is taken away
   */
  static PixelEvidence of(
      double[] image,
      List<Layer> hidden,
      Activation activation,
      double[] weight,
      int one,
      int other) {
    int count = weight.length / DIGITS;
    var slope = new double[count];
    for (int i = 0; i < count; i++) {
      slope[i] = weight[(one * count) + i] - weight[(other * count) + i];
    }
    for (int k = hidden.size() - 1; k >= 0; k--) {
      var layer = hidden.get(k);
      for (int i = 0; i < slope.length; i++) {
        slope[i] *= slope(activation, layer.output[i]);
      }
      slope = back(slope, layer.weight);
    }
    var pixels = new double[image.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = image[i] * slope[i];
    }
    return new PixelEvidence(pixels);
  }

  /** Whether pixels and biases together are the whole difference. */
  static boolean isExact(Activation activation) {
    return activation == Activation.RELU || activation == Activation.LINEAR;
  }

  /** What each pixel says: above 0 for the one, below 0 for the other. */
  double[] pixels() {
    return pixels;
  }

  /** What all pixels say that speak for the one; or for the other, below 0. */
  double sum(boolean forOne) {
    double sum = 0;
    for (double pixel : pixels) {
      sum += forOne == pixel > 0 ? pixel : 0;
    }
    return sum;
  }

  /** The loudest pixel, either way; 0 if none says anything. */
  double loudest() {
    double loudest = 0;
    for (double pixel : pixels) {
      loudest = Math.max(loudest, Math.abs(pixel));
    }
    return loudest;
  }

  /** A curve's slope by what comes out of it, as {@link vitrine.compute.backend.Curve} has it. */
  private static double slope(Activation activation, double output) {
    return switch (activation) {
      case RELU -> output > 0 ? 1 : 0;
      case TANH -> 1 - (output * output);
      case SIGMOID -> output * (1 - output);
      case LINEAR -> 1;
      default ->
          throw new IllegalArgumentException(
              "This lab has no neurons of " + activation.key() + ".");
    };
  }

  private static double[] back(double[] slope, double[] weight) {
    int inputs = weight.length / slope.length;
    var before = new double[inputs];
    for (int neuron = 0; neuron < slope.length; neuron++) {
      double factor = slope[neuron];
      if (factor != 0) {
        int from = neuron * inputs;
        for (int i = 0; i < inputs; i++) {
          before[i] = (factor * weight[from + i]) + before[i];
        }
      }
    }
    return before;
  }
}
