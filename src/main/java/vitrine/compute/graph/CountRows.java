package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** Counts the examples whose gradients are in the sum. */
public record CountRows() implements Operation {

  @Override
  public String text() {
    return "countRows";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return Shape.of();
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return backend.countRows(buffers.of(node));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.OverRows(new Expression.Constant(1));
  }
}
