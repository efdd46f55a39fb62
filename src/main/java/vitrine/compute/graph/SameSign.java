package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * Whether one example is on the right side: 1 if output and target have the same sign (0 counts as
 * positive), else 0.
 */
public record SameSign() implements Operation {

  @Override
  public String text() {
    return "sameSign";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return new Shape(inputs.get(0).perRow(), List.of(1));
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var output = node.inputs().get(0);
    var target = node.inputs().get(1);
    return backend.sameSign(buffers.of(output), buffers.of(target), buffers.of(node));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    // 1 − (step of one − step of the other)²: the steps are 0 or 1.
    var output = new Expression.Reference(node.inputs().get(0), row, 0);
    var target = new Expression.Reference(node.inputs().get(1), row, 0);
    return new Expression.Difference(
        new Expression.Constant(1),
        new Expression.Squared(
            new Expression.Difference(
                new Expression.Applied("step", output), new Expression.Applied("step", target))));
  }
}
