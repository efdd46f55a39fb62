package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** Counts the training steps: 1 more each time, however many examples a step has. */
public record CountSteps() implements Operation {

  @Override
  public String text() {
    return "countSteps";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return backend.once(backend.countRows(buffers.of(node)));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var count = Expression.number(node.inputs().get(0), 0, 0);
    return new Expression.Sum(List.of(count, new Expression.Constant(1)));
  }
}
