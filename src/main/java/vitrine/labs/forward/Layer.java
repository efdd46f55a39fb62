package vitrine.labs.forward;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.network.Network;

/**
 * One layer of neurons, read off the graph.
 *
 * @param number from 1
 * @param given what it is given
 * @param sum its weighted sums
 * @param output what it hands on
 */
record Layer(int number, Node given, Node weight, Node bias, Node sum, Node output) {
  /** The layer of that number. */
  static Layer of(Graph graph, int number) {
    boolean isLast = number == HouseGraph.SIZES.size() - 1;
    var name = isLast ? Network.OUTPUT : "layer" + number;
    var sum = graph.node(name + ".sum");
    var inputs = sum.inputs();
    var output = isLast ? graph.node(Network.OUTPUT) : graph.node(name + ".output");
    return new Layer(number, inputs.get(0), inputs.get(1), inputs.get(2), sum, output);
  }

  int neurons() {
    return bias.shape().size();
  }

  int inputs() {
    return given.shape().size();
  }

  /** The place of a weight in its node. */
  int place(int neuron, int input) {
    return (neuron * inputs()) + input;
  }
}
