package vitrine.training.optimizer;

import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Accumulate;
import vitrine.compute.graph.Clear;
import vitrine.compute.graph.CountRows;
import vitrine.compute.graph.Descend;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
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

  private static final String SUM = "gradientSum.";

  private GradientDescent() {}

  /**
   * Appends, after the gradients, sums and masks for every parameter, the nodes that fill the sums
   * and those that spend them.
   *
   * @param penalty what weights pay; biases pay nothing
   */
  public static void append(Graph.Builder graph, Penalty penalty) {
    var rate = graph.source("learningRate", Role.HYPERPARAMETER, Shape.of());
    var penaltyRate = graph.source("regularizationRate", Role.HYPERPARAMETER, Shape.of());
    var count = graph.source(SUM + "count", Role.MEMORY, Shape.of());
    for (var parameter : graph.nodes()) {
      if (parameter.role() == Role.PARAMETER) {
        appendFor(graph, parameter, penalty, rate, penaltyRate, count);
      }
    }
    graph.update(ACCUMULATE + "count", count, new CountRows());
    graph.update(UPDATE + "count", count, new Clear(), count);
  }

  private static void appendFor(
      Graph.Builder graph,
      Node parameter,
      Penalty penalty,
      Node rate,
      Node penaltyRate,
      Node count) {
    var gradient = graph.find(Gradients.nameOf(parameter));
    if (gradient == null) {
      throw new IllegalArgumentException("The loss does not depend on " + parameter.name() + ".");
    }
    var sum = graph.source(SUM + parameter.name(), Role.MEMORY, parameter.shape());
    var alive = graph.source(ALIVE + parameter.name(), Role.MEMORY, parameter.shape());
    var free = graph.source(FREE + parameter.name(), Role.MEMORY, parameter.shape());
    graph.update(
        ACCUMULATE + parameter.name(),
        sum,
        new Accumulate(gradient.operation()),
        gradient.inputs().toArray(new Node[0]));
    boolean isWeight = parameter.name().endsWith(".weight");
    graph.update(
        UPDATE + parameter.name(),
        parameter,
        new Descend(isWeight ? penalty : Penalty.NONE),
        parameter,
        sum,
        count,
        rate,
        penaltyRate,
        alive,
        free);
  }
}
