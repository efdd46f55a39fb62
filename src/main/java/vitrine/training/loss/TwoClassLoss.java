package vitrine.training.loss;

import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Multiply;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Scale;
import vitrine.network.layer.Signal;

/**
 * How surprised a network of two classes is by the true one, in nats: −ln p where the target is 1
 * and −ln(1 − p) where it is −1, with p the sigmoid of the sum.
 *
 * <p>Both are the softplus of −target · sum. Computed so, from the sum, they stay exact where p
 * would round to 0 or 1, and so does their slope, p − (target + 1) / 2.
 */
final class TwoClassLoss {
  private TwoClassLoss() {}

  /**
   * Appends {@code target}, {@code loss.margin} (how far the sum is on the right side), {@code
   * loss.against} (how far on the wrong one), {@code loss.example} (all one for each row) and
   * {@code loss} (their mean).
   *
   * @param sums what the probability is the sigmoid of, rows × 1
   */
  static Node append(Graph.Builder graph, Signal sums) {
    var target = SquaredLoss.target(graph, sums);
    var margin = Signal.compute(graph, "loss.margin", Role.METRIC, new Multiply(), sums, target);
    var against = Signal.compute(graph, "loss.against", Role.METRIC, new Scale(-1, 1), margin);
    var softplus = new Bend(Curve.SOFTPLUS);
    return SquaredLoss.mean(
        graph, Signal.compute(graph, SquaredLoss.EXAMPLE, Role.METRIC, softplus, against));
  }
}
