package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;

/**
 * How surprised the softmax of a row is by the true class, in nats: −ln of its probability, 0 where
 * that is 1.
 *
 * <p>Inputs: the numbers before the softmax (rows × classes), the number of the true class from 0
 * (rows × 1). Taken from the numbers before the softmax, it stays exact where a probability would
 * round to 0.
 */
public record CrossEntropy() implements Operation {

  @Override
  public String text() {
    return "crossEntropy";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return ofLabelled(inputs);
  }

  /**
   * One number for each row of labelled numbers.
   *
   * @throws IllegalArgumentException if there is not one label for each row
   */
  static Shape ofLabelled(List<Shape> inputs) {
    var x = inputs.get(0);
    var label = inputs.get(1);
    if (label.size() != 1 || !label.perRow() || !x.perRow()) {
      throw new IllegalArgumentException(
          "Numbers of " + x.text() + " need one label for each row, not " + label.text() + ".");
    }
    return Shape.rows(1);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    var label = buffers.of(node.inputs().get(1));
    return backend.crossEntropy(buffers.of(x), label, buffers.of(node), x.shape().size());
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    back.share(x, new CrossEntropyGradient(), blame, x, node.inputs().get(1));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var x = node.inputs().get(0);
    var label = Expression.number(node.inputs().get(1), row, 0);
    return new Expression.Difference(
        new Expression.Applied(Curve.LOG.symbol(), new Expression.Sum(Softmax.powers(x, row))),
        new Expression.Chosen(Expression.block(x, row), label));
  }
}
