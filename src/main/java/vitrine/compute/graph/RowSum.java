package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** A sum over the rows at hand, in ascending order, for each place of the block. */
public record RowSum() implements Operation {

  /**
   * The kernel for these inputs, starting from 0 or, if {@code accumulate}, from what {@code node}
   * holds.
   */
  Kernel bindInto(
      Node node, List<Node> inputs, Backend backend, Buffers buffers, boolean accumulate) {
    var x = inputs.get(0);
    int width = x.shape().size();
    return x.overRows(backend, backend.rowSum(buffers.of(x), buffers.of(node), width, accumulate));
  }

  @Override
  public String text() {
    return "rowSum";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return new Shape(false, inputs.get(0).sizes());
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    return bindInto(node, node.inputs(), backend, buffers, false);
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    throw new IllegalStateException(
        "The loss is shared per row before " + x.name() + " is summed.");
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.OverRows(new Expression.Reference(node.inputs().get(0), row, place));
  }
}
