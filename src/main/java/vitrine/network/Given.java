package vitrine.network;

import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.data.Feature;
import vitrine.network.layer.Features;

/** What a network is given. */
public sealed interface Given {

  /**
   * Points of the plane, by way of features.
   *
   * @param features those in use
   */
  record Points(List<Feature> features) implements Given {
    public Points {
      features = List.copyOf(features);
    }
  }

  /**
   * So many numbers as they are.
   *
   * @param count how many
   */
  record Numbers(int count) implements Given {}

  /** Appends {@code input} and, for points, what it is made from; the inputs, rows × size. */
  default Node append(Graph.Builder graph) {
    return this instanceof Points points
        ? Features.append(graph, points.features())
        : graph.source(Features.INPUT, Role.GIVEN, Shape.rows(((Numbers) this).count()));
  }
}
