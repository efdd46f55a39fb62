package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The way back through {@link Softmax}: a probability times how much more than the average it is
 * blamed for.
 *
 * <p>Inputs: the probabilities, the blame.
 */
public record SoftmaxGradient() implements Operation {

  @Override
  public String text() {
    return "softmaxGradient";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var y = buffers.of(node.inputs().get(0));
    var g = buffers.of(node.inputs().get(1));
    return node.overRows(
        backend, backend.softmaxGradient(y, g, buffers.of(node), node.shape().size()));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var y = node.inputs().get(0);
    var g = node.inputs().get(1);
    var average =
        new Expression.Sum(Expression.pairs(Expression.block(g, row), Expression.block(y, row)));
    return Expression.product(
        Expression.number(y, row, place),
        new Expression.Difference(Expression.number(g, row, place), average));
  }
}
