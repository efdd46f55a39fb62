package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * Whether one example is told right: 1 if no class has more than the true one, else 0. Of equally
 * large numbers the first counts as the largest.
 *
 * <p>Inputs: a number for each class, the number of the true class from 0.
 */
public record IsTopClass() implements Operation {

  @Override
  public String text() {
    return "isTopClass";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return CrossEntropy.ofLabelled(inputs);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    var label = buffers.of(node.inputs().get(1));
    return backend.isTopClass(buffers.of(x), label, buffers.of(node), x.shape().size());
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var numbers = Expression.block(node.inputs().get(0), row);
    var label = Expression.number(node.inputs().get(1), row, 0);
    return new Expression.Applied(
        "step",
        new Expression.Difference(
            new Expression.Chosen(numbers, label), new Expression.Largest(numbers)));
  }
}
