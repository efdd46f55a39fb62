package vitrine.network;

import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.data.Feature;
import vitrine.network.layer.Dense;
import vitrine.network.layer.Features;

/**
 * The description of a dense network over points of the plane.
 *
 * @param features what it is given
 * @param hidden the number of neurons of each hidden layer
 * @param activation what hidden neurons do with their sums
 * @param output what the one output neuron does with its sum
 */
public record Network(
    List<Feature> features, List<Integer> hidden, Activation activation, Activation output) {
  /** The name of the output node. */
  public static final String OUTPUT = "output";

  public Network {
    features = List.copyOf(features);
    hidden = List.copyOf(hidden);
  }

  /**
   * Appends the way forward: features, {@code layer1}, {@code layer2}, … and {@code output}.
   *
   * @return the output, rows × 1
   */
  public Node append(Graph.Builder graph) {
    var last = Features.append(graph, features);
    for (int i = 0; i < hidden.size(); i++) {
      var name = "layer" + (i + 1);
      last = Dense.append(graph, name, name + ".output", last, hidden.get(i), activation.curve());
    }
    return Dense.append(graph, OUTPUT, OUTPUT, last, 1, output.curve());
  }
}
