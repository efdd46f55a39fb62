package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;

/**
 * By how much to shorten the whole gradient so that it is no longer than a limit: 1 where it is not
 * (Pascanu, Mikolov and Bengio, 2013).
 *
 * <p>Inputs: the sum of all squares of the gradient sums, the count, the limit.
 */
public record ClipFactor() implements Operation {

  @Override
  public String text() {
    return "clipFactor";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return Shape.of();
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var squares = buffers.of(node.inputs().get(0));
    var count = buffers.of(node.inputs().get(1));
    return backend.clipFactor(squares, count, buffers.of(node.inputs().get(2)), buffers.of(node));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var squares = Expression.number(node.inputs().get(0), 0, 0);
    var norm =
        new Expression.Quotient(
            new Expression.Applied(Curve.SQRT.symbol(), squares),
            Expression.number(node.inputs().get(1), 0, 0));
    var tooLong = new Expression.Quotient(norm, Expression.number(node.inputs().get(2), 0, 0));
    var one = new Expression.Constant(1);
    return new Expression.Quotient(one, new Expression.Largest(List.of(one, tooLong)));
  }
}
