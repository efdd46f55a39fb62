package vitrine.training.optimizer;

import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Clear;
import vitrine.compute.graph.CountRows;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;

/**
 * Stochastic gradient descent on mini-batches: every parameter takes a step against its mean
 * gradient.
 */
public final class GradientDescent {
  /** Prefix of the nodes that add the gradients of the rows at hand to the sums. */
  public static final String ACCUMULATE = "accumulate.";

  /** Prefix of the nodes that move the parameters. */
  public static final String UPDATE = "update.";

  /**
   * Prefix of the masks that say which numbers of a parameter still learn: 1, or 0 once L1 has
   * silenced a weight.
   */
  public static final String ALIVE = "alive.";

  /**
   * Prefix of the masks that say which numbers the visitor lets learn: 1, or 0 where held still.
   */
  public static final String FREE = "free.";

  /** The name of the number of examples whose gradients are in the sums. */
  public static final String COUNT = Slot.SUM + "count";

  /** The name of the learning rate. */
  public static final String RATE = "learningRate";

  /** The name of the regularisation rate: how much large weights pay. */
  public static final String PENALTY_RATE = "regularizationRate";

  private GradientDescent() {}

  /**
   * Appends, after the gradients, sums and masks for every parameter, the nodes that fill the sums
   * and those that spend them.
   *
   * @param penalty what weights pay; biases pay nothing
   */
  public static void append(Graph.Builder graph, Penalty penalty) {
    var rate = graph.source(RATE, Role.HYPERPARAMETER, Shape.of());
    var penaltyRate = graph.source(PENALTY_RATE, Role.HYPERPARAMETER, Shape.of());
    var count = graph.source(COUNT, Role.MEMORY, Shape.of());
    for (var parameter : graph.nodes()) {
      if (parameter.role() == Role.PARAMETER) {
        var slot = Slot.append(graph, parameter);
        slot.descend(graph, new Direction(slot.sum(), count), penalty, rate, penaltyRate);
      }
    }
    graph.update(ACCUMULATE + "count", count, new CountRows());
    graph.update(UPDATE + "count", count, new Clear(), count);
  }
}
