package vitrine.training.loss;

import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Subtract;
import vitrine.network.layer.Signal;

/**
 * The distance between output and target, bent by a curve that grows no faster than the distance:
 * an example that is far off does not drown the others.
 */
final class DistanceLoss {
  private DistanceLoss() {}

  /**
   * Appends {@code target}, {@code loss.difference}, {@code loss.example} (both one for each row)
   * and {@code loss} (their mean).
   *
   * @param output rows × 1
   */
  static Node append(Graph.Builder graph, Signal output, Curve curve) {
    var target = SquaredLoss.target(graph, output);
    var difference =
        Signal.compute(graph, "loss.difference", Role.METRIC, new Subtract(), output, target);
    return SquaredLoss.mean(
        graph,
        Signal.compute(graph, SquaredLoss.EXAMPLE, Role.METRIC, new Bend(curve), difference));
  }
}
