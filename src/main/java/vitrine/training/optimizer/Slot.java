package vitrine.training.optimizer;

import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Accumulate;
import vitrine.compute.graph.Add;
import vitrine.compute.graph.Descend;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;

/**
 * A parameter and what belongs to its learning, whatever the optimiser.
 *
 * @param parameter what is learned
 * @param sum the sum of its gradients since the last step
 * @param alive 1, or 0 once L1 has silenced a number
 * @param free 1, or 0 where the visitor holds a number still
 */
record Slot(Node parameter, Node sum, Node alive, Node free) {
  /** Prefix of the gradient sums. */
  static final String SUM = "gradientSum.";

  /**
   * Appends sum and masks of a parameter and the node that adds the gradients of the rows at hand
   * to the sum. A batch may be taken in parts with the same bits where the gradient is added up row
   * after row; a parameter used in several places has only the sum of its whole batch.
   *
   * @throws IllegalArgumentException if the loss does not depend on it
   */
  static Slot append(Graph.Builder graph, Node parameter) {
    var gradient = graph.find(Gradients.nameOf(parameter));
    if (gradient == null) {
      throw new IllegalArgumentException("The loss does not depend on " + parameter.name() + ".");
    }
    var name = parameter.name();
    var shape = parameter.shape();
    var sum = graph.source(SUM + name, Role.MEMORY, shape);
    var alive = graph.source(GradientDescent.ALIVE + name, Role.MEMORY, shape, 1);
    var free = graph.source(GradientDescent.FREE + name, Role.MEMORY, shape, 1);
    var accumulate = GradientDescent.ACCUMULATE + name;
    if (Accumulate.takes(gradient.operation())) {
      var from = gradient.inputs().toArray(new Node[0]);
      graph.update(accumulate, sum, new Accumulate(gradient.operation()), from);
    } else {
      graph.update(accumulate, sum, new Add(), sum, gradient);
    }
    return new Slot(parameter, sum, alive, free);
  }

  /**
   * Appends the step of the parameter.
   *
   * @param direction what is taken off, rate times, once divided by its count
   * @param penalty what weights pay; biases and all else pay nothing
   */
  void descend(
      Graph.Builder graph, Direction direction, Penalty penalty, Node rate, Node penaltyRate) {
    boolean isWeight = parameter.name().endsWith(".weight");
    graph.update(
        GradientDescent.UPDATE + parameter.name(),
        parameter,
        new Descend(isWeight ? penalty : Penalty.NONE),
        parameter,
        direction.sum(),
        direction.count(),
        rate,
        penaltyRate,
        alive,
        free);
  }
}
