package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** Starts a kept sum again from 0. */
public record Clear() implements Operation {

  @Override
  public String text() {
    return "clear";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return backend.clear(buffers.of(node));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.Constant(0);
  }
}
