package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.List;

/**
 * What drives one neuron for one example: the inputs whose products with their weights are largest,
 * and what all others come to together. Strongest, rest and bias add up to the weighted sum.
 *
 * @param strongest the largest products, of equals the first; none that is 0
 * @param rest the sum of all other products
 * @param others how many other products there are
 * @param bias the neuron's bias
 */
record Drivers(List<Part> strongest, double rest, int others, double bias) {
  Drivers {
    strongest = List.copyOf(strongest);
  }

  /** One input of a neuron: its place in the layer before, its value, its weight. */
  record Part(int place, double input, double weight) {
    double product() {
      return input * weight;
    }
  }

  /**
   * The drivers of one neuron.
   *
   * @param inputs what the neuron is given
   * @param weights neurons × inputs
   * @param neuron which neuron
   * @param most how many inputs are named
   */
  static Drivers of(double[] inputs, double[] weights, int neuron, double bias, int most) {
    int from = neuron * inputs.length;
    var parts = new ArrayList<Part>();
    for (int place = 0; place < inputs.length; place++) {
      var part = new Part(place, inputs[place], weights[from + place]);
      if (part.product() != 0) {
        parts.add(part);
      }
    }
    parts.sort((a, b) -> Double.compare(Math.abs(b.product()), Math.abs(a.product())));
    var strongest = parts.subList(0, Math.min(most, parts.size()));
    double rest = 0;
    for (var part : parts.subList(strongest.size(), parts.size())) {
      rest += part.product();
    }
    return new Drivers(strongest, rest, inputs.length - strongest.size(), bias);
  }

  /** The weighted sum: all products and the bias. */
  double sum() {
    double sum = bias;
    for (var part : strongest) {
      sum += part.product();
    }
    return sum + rest;
  }

  /** The products of one neuron, input by input, into {@code target}. */
  static void products(double[] inputs, double[] weights, int neuron, double[] target) {
    int from = neuron * inputs.length;
    for (int place = 0; place < inputs.length; place++) {
      target[place] = inputs[place] * weights[from + place];
    }
  }
}
