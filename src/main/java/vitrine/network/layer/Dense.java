package vitrine.network.layer;

import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;

/** A layer in which every neuron takes every input: a weighted sum, then an activation. */
public final class Dense {
  private Dense() {}

  /**
   * Appends {@code name.weight} (neurons × inputs), {@code name.bias}, {@code name.sum} and the
   * output.
   *
   * @param outputName what the layer's output is called
   * @return the output, rows × neurons
   */
  public static Node append(
      Graph.Builder graph,
      String name,
      String outputName,
      Node input,
      int neurons,
      Curve activation) {
    var weight = weight(graph, name, input, neurons);
    var bias = bias(graph, name, neurons);
    var sum = graph.compute(name + ".sum", Role.VALUE, new Affine(), input, weight, bias);
    return graph.compute(outputName, Role.VALUE, new Bend(activation), sum);
  }

  /**
   * Appends {@code name.weight} (neurons × inputs), {@code name.bias} and the weighted sums, for
   * use and for learning.
   *
   * @param sumName what the sums are called
   * @return the sums, rows × neurons
   */
  public static Signal sums(
      Graph.Builder graph, String name, String sumName, Signal input, int neurons) {
    var weight = Signal.of(weight(graph, name, input.used(), neurons));
    var bias = Signal.of(bias(graph, name, neurons));
    return Signal.compute(graph, sumName, new Affine(), input, weight, bias);
  }

  private static Node weight(Graph.Builder graph, String name, Node input, int neurons) {
    var shape = Shape.of(neurons, input.shape().size());
    return graph.source(name + ".weight", Role.PARAMETER, shape);
  }

  private static Node bias(Graph.Builder graph, String name, int neurons) {
    return graph.source(name + ".bias", Role.PARAMETER, Shape.of(neurons));
  }
}
