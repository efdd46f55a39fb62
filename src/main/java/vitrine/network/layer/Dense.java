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
    var weight =
        graph.source(name + ".weight", Role.PARAMETER, Shape.of(neurons, input.shape().size()));
    var bias = graph.source(name + ".bias", Role.PARAMETER, Shape.of(neurons));
    var sum = graph.compute(name + ".sum", Role.VALUE, new Affine(), input, weight, bias);
    return graph.compute(outputName, Role.VALUE, new Bend(activation), sum);
  }
}
