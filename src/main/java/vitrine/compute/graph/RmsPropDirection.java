package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;

/**
 * The direction of a step of RMSProp: the mean gradient over the root of its running mean square,
 * so that steep and flat directions take steps of like size.
 *
 * <p>Inputs: gradient sum, count, mean square, rate. Computing it moves the mean square. The rule
 * stands at {@link Backend#rmsProp}.
 */
public record RmsPropDirection() implements Operation {
  /** What keeps a direction without any gradient from dividing by 0. */
  static final double EPSILON = 1e-8;

  @Override
  public String text() {
    return "rmsProp";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var sum = buffers.of(node.inputs().get(0));
    var count = buffers.of(node.inputs().get(1));
    var square = buffers.of(node.inputs().get(2));
    var rate = buffers.of(node.inputs().get(3));
    return backend.rmsProp(sum, count, square, rate, buffers.of(node), EPSILON);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var gradient = MomentumDirection.meanGradient(node, place);
    var square = Expression.number(node.inputs().get(2), 0, place);
    var rate = Expression.number(node.inputs().get(3), 0, 0);
    return overRoot(gradient, Follow.towards(square, new Expression.Squared(gradient), rate));
  }

  /** above / (√square + ε). */
  static Expression overRoot(Expression above, Expression square) {
    return new Expression.Quotient(
        above,
        new Expression.Sum(
            List.of(
                new Expression.Applied(Curve.SQRT.symbol(), square),
                new Expression.Constant(EPSILON))));
  }
}
