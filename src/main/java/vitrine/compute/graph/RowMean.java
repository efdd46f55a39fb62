package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** The mean over the rows at hand for each place of the block: a loss or an accuracy of a set. */
public record RowMean() implements Operation {

  @Override
  public String text() {
    return "rowMean";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return new Shape(false, inputs.get(0).sizes());
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    return backend.rowMean(buffers.of(x), buffers.of(node), x.shape().size());
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    throw new IllegalStateException(
        "The loss is shared per row before " + x.name() + " is summed.");
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.MeanOverRows(new Expression.Reference(node.inputs().get(0), row, place));
  }
}
