package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** One column of a block: picks the first coordinate of points, say. */
public record Column(int column) implements Operation {

  @Override
  public String text() {
    return "column " + column;
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    var x = inputs.get(0);
    if (column < 0 || column >= x.width()) {
      throw new IllegalArgumentException("There is no column " + column + " in " + x.text() + ".");
    }
    return new Shape(x.perRow(), List.of(1));
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    int width = x.shape().size();
    return node.overRows(backend, backend.column(buffers.of(x), buffers.of(node), width, column));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    back.share(x, new ColumnGradient(x.shape().size(), column), blame);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var x = node.inputs().get(0);
    return new Expression.Reference(x, row, column);
  }
}
