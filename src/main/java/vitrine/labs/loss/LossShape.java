package vitrine.labs.loss;

import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.formula.ExpressionValue;

/**
 * The loss of an example as a function of one number of its answer: the graph's own formula, with
 * that number let free.
 */
final class LossShape {
  private final Node loss;
  private final Node free;
  private final int place;
  private final double[] others;
  private final double label;
  private double at;

  /**
   * @param free the node that the loss is computed from
   * @param place which of its numbers is let free
   * @param others all of its numbers; the one at {@code place} is not looked at
   * @param label the truth about the example
   */
  LossShape(Graph graph, Node free, int place, double[] others, double label) {
    loss = graph.node(SquaredLoss.EXAMPLE);
    this.free = free;
    this.place = place;
    this.others = others.clone();
    this.label = label;
  }

  /** The loss where the free number is {@code x}. */
  double of(double x) {
    at = x;
    return value(new Reference(loss, 0, 0));
  }

  private double value(Reference number) {
    var node = number.node();
    if (node == free) {
      return number.place() == place ? at : others[number.place()];
    }
    if (node.role() == Role.GIVEN) {
      return label;
    }
    return new ExpressionValue(this::value, 1)
        .of(node.operation().explain(node, 0, number.place()));
  }
}
