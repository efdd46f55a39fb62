package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Spread;

/**
 * Every number times the same fixed fraction: −1, or 1 over the size of a mean.
 *
 * @param above the fraction's numerator
 * @param below its denominator, not 0
 */
public record Scale(int above, int below) implements Operation {
  /** The other sign. */
  static final Scale NEGATIVE = new Scale(-1, 1);

  @Override
  public String text() {
    return "scale " + above + "/" + below;
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = buffers.of(node.inputs().get(0));
    var factor = backend.buffer(1);
    factor.write(0, new double[] {factor()}, 0, 1);
    return node.overRows(
        backend,
        backend.combine(
            Arithmetic.MULTIPLY, x, factor, Spread.ALL, buffers.of(node), node.shape().size()));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    back.share(node.inputs().get(0), this, blame);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return Expression.product(
        new Expression.Constant(factor()), Expression.number(node.inputs().get(0), row, place));
  }

  private double factor() {
    return (double) above / below;
  }
}
