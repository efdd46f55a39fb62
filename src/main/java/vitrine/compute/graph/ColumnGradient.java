package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** The way back through {@link Column}: the blame goes to that column, the others get none. */
public record ColumnGradient(int width, int column) implements Operation {

  @Override
  public String text() {
    return "columnGradient " + width + " " + column;
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return new Shape(inputs.get(0).perRow(), List.of(width));
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var g = node.inputs().get(0);
    return node.overRows(
        backend, backend.columnGradient(buffers.of(g), buffers.of(node), width, column));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var g = node.inputs().get(0);
    back.share(g, new Column(column), blame);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var g = node.inputs().get(0);
    return place == column ? new Expression.Reference(g, row, 0) : new Expression.Constant(0);
  }
}
