package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The direction of a step of Adam: a running mean of the gradient over the root of a running mean
 * of its square, both corrected for having started from 0.
 *
 * <p>Inputs: gradient sum, count, first moment, second moment, rates (two numbers), corrections
 * (two numbers). Computing it moves both moments. The rule stands at {@link Backend#adam}.
 */
public record AdamDirection() implements Operation {

  @Override
  public String text() {
    return "adam";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var sum = buffers.of(node.inputs().get(0));
    var count = buffers.of(node.inputs().get(1));
    var first = buffers.of(node.inputs().get(2));
    var second = buffers.of(node.inputs().get(3));
    var rates = buffers.of(node.inputs().get(4));
    var corrections = buffers.of(node.inputs().get(5));
    var out = buffers.of(node);
    return backend.adam(
        sum, count, first, second, rates, corrections, out, RmsPropDirection.EPSILON);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var gradient = MomentumDirection.meanGradient(node, place);
    return RmsPropDirection.overRoot(
        corrected(node, 0, gradient, place),
        corrected(node, 1, new Expression.Squared(gradient), place));
  }

  /** The first (0) or second (1) moment once it has followed {@code fresh}, over its correction. */
  private static Expression corrected(Node node, int moment, Expression fresh, int place) {
    var kept = Expression.number(node.inputs().get(2 + moment), 0, place);
    var rate = Expression.number(node.inputs().get(4), 0, moment);
    return new Expression.Quotient(
        Follow.towards(kept, fresh, rate), Expression.number(node.inputs().get(5), 0, moment));
  }
}
