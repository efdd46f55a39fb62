package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The way back through {@link CrossEntropy}: the probability of a class, less 1 for the true one,
 * times the blame.
 *
 * <p>Inputs: the blame (rows × 1), the numbers before the softmax, the labels.
 */
public record CrossEntropyGradient() implements Operation {

  @Override
  public String text() {
    return "crossEntropyGradient";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(1);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var g = buffers.of(node.inputs().get(0));
    var x = buffers.of(node.inputs().get(1));
    var label = buffers.of(node.inputs().get(2));
    return backend.crossEntropyGradient(g, x, label, buffers.of(node), node.shape().size());
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var isTrue = new ArrayList<Expression>();
    for (int o = 0; o < node.shape().size(); o++) {
      isTrue.add(new Expression.Constant(o == place ? 1 : 0));
    }
    return Expression.product(
        Expression.number(node.inputs().get(0), row, 0),
        new Expression.Difference(
            Softmax.probability(node.inputs().get(1), row, place),
            new Expression.Chosen(isTrue, Expression.number(node.inputs().get(2), row, 0))));
  }
}
