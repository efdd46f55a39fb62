package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** The way back through {@link SquaredError}: blame · (output − target). */
public record SquaredErrorGradient() implements Operation {

  @Override
  public String text() {
    return "squaredErrorGradient";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(1);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var g = node.inputs().get(0);
    var output = node.inputs().get(1);
    var target = node.inputs().get(2);
    return backend.squaredErrorGradient(
        buffers.of(g),
        buffers.of(output),
        buffers.of(target),
        buffers.of(node),
        output.shape().size());
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var g = node.inputs().get(0);
    var output = node.inputs().get(1);
    var target = node.inputs().get(2);
    return Expression.product(
        new Expression.Reference(g, row, 0),
        new Expression.Difference(
            new Expression.Reference(output, row, place),
            new Expression.Reference(target, row, place)));
  }
}
