package vitrine.labs.forward;

import vitrine.compute.graph.Expression.Reference;

/** The derivations of what a neuron adds up on its way: products, and the sum so far. */
final class Sums {
  private Sums() {}

  /** A weight times its input. */
  static String product(Layer layer, int neuron, int input, HouseNames names) {
    var weight = new Reference(layer.weight(), 0, layer.place(neuron, input));
    return names.path(weight) + " * " + names.path(new Reference(layer.given(), 0, input));
  }

  /** The bias, and so many products. */
  static String of(Layer layer, int neuron, int products, HouseNames names) {
    var sum = new StringBuilder(names.path(new Reference(layer.bias(), 0, neuron)));
    for (int input = 0; input < products; input++) {
      sum.append(" + ").append(product(layer, neuron, input, names));
    }
    return sum.toString();
  }
}
