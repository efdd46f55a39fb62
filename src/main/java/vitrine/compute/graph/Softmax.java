package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;

/**
 * Probabilities from any numbers: eˣ over the sum of all eˣ of the row. All lie above 0 and add up
 * to 1.
 */
public record Softmax() implements Operation {

  @Override
  public String text() {
    return "softmax";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    return node.overRows(
        backend, backend.softmax(buffers.of(x), buffers.of(node), node.shape().size()));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    back.share(node.inputs().get(0), new SoftmaxGradient(), node, blame);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return probability(node.inputs().get(0), row, place);
  }

  /** Number {@code place} of the softmax of {@code x}. */
  static Expression probability(Node x, int row, int place) {
    var powers = powers(x, row);
    return new Expression.Quotient(powers.get(place), new Expression.Sum(powers));
  }

  /** eˣ of each number of a row. */
  static List<Expression> powers(Node x, int row) {
    return Expression.each(
        Expression.block(x, row), each -> new Expression.Applied(Curve.EXP.symbol(), each));
  }
}
