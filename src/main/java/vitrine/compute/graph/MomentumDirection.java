package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The direction of a step with momentum: the velocity, which keeps a share of itself and takes up
 * the mean gradient.
 *
 * <p>Inputs: gradient sum, count, velocity, decay. Computing it moves the velocity. The rule stands
 * at {@link Backend#momentum}.
 *
 * @param nesterov whether to look ahead: the gradient and the share of the velocity to come
 */
public record MomentumDirection(boolean nesterov) implements Operation {

  @Override
  public String text() {
    return nesterov ? "nesterov" : "momentum";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var sum = buffers.of(node.inputs().get(0));
    var count = buffers.of(node.inputs().get(1));
    var velocity = buffers.of(node.inputs().get(2));
    var decay = buffers.of(node.inputs().get(3));
    return backend.momentum(sum, count, velocity, decay, buffers.of(node), nesterov);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var gradient = meanGradient(node, place);
    var velocity = Expression.number(node.inputs().get(2), 0, place);
    var decay = Expression.number(node.inputs().get(3), 0, 0);
    var moved = new Expression.Sum(List.of(gradient, Expression.product(decay, velocity)));
    return nesterov
        ? new Expression.Sum(List.of(gradient, Expression.product(decay, moved)))
        : moved;
  }

  /** One number of the gradient sum, the first input, over the count, the second. */
  static Expression meanGradient(Node node, int place) {
    return new Expression.Quotient(
        Expression.number(node.inputs().get(0), 0, place),
        Expression.number(node.inputs().get(1), 0, 0));
  }
}
