package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** The same whole number everywhere: the gradient of the loss with respect to itself is 1. */
public record Fill(int value, Shape fixed) implements Operation {

  @Override
  public String text() {
    return "fill " + value;
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return fixed;
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return node.overRows(backend, backend.fill(buffers.of(node), value, fixed.size()));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.Constant(value);
  }
}
