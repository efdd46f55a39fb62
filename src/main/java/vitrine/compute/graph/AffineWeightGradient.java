package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The way back through {@link Affine} to its weights: Σ over the rows of blame · input.
 *
 * <p>The sum over the rows is taken in ascending order, so that it can go on from an earlier sum.
 */
public record AffineWeightGradient() implements Operation {

  /**
   * The kernel for these inputs, starting from 0 or, if {@code accumulate}, from what {@code node}
   * holds.
   */
  Kernel bindInto(
      Node node, List<Node> inputs, Backend backend, Buffers buffers, boolean accumulate) {
    var g = inputs.get(0);
    var x = inputs.get(1);
    return g.overRows(
        backend,
        backend.affineWeightGradient(
            buffers.of(g),
            buffers.of(x),
            buffers.of(node),
            x.shape().size(),
            g.shape().size(),
            accumulate));
  }

  @Override
  public String text() {
    return "affineWeightGradient";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return Shape.of(inputs.get(0).size(), inputs.get(1).size());
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return bindInto(node, node.inputs(), backend, buffers, false);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var g = node.inputs().get(0);
    var x = node.inputs().get(1);
    int inputs = x.shape().size();
    return new Expression.OverRows(
        Expression.product(
            new Expression.Reference(g, row, place / inputs),
            new Expression.Reference(x, row, place % inputs)));
  }
}
