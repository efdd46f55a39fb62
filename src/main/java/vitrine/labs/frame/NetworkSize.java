package vitrine.labs.frame;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;

/**
 * How large a network is.
 *
 * @param parameters the numbers it learns: weights, biases and their like
 * @param layers its hidden layers
 * @param hidden the neurons in them
 */
public record NetworkSize(int parameters, int layers, int hidden) {

  /** The size of a graph's network. */
  public static NetworkSize of(Graph graph) {
    int parameters = 0;
    for (var parameter : graph.nodes(Role.PARAMETER)) {
      parameters += parameter.shape().size();
    }
    int layers = 0;
    int hidden = 0;
    for (var weight = graph.find("layer1.weight");
        weight != null;
        weight = graph.find("layer" + (layers + 1) + ".weight")) {
      layers++;
      hidden += weight.shape().sizes().get(0);
    }
    return new NetworkSize(parameters, layers, hidden);
  }
}
