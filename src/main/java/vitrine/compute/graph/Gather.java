package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * Rows of a table, picked by their numbers: an index that names no row gives NaN.
 *
 * <p>Inputs: a table of height × width, an index for each row. The table cannot be learned yet:
 * that needs a kernel which adds to the picked rows.
 */
public record Gather() implements Operation {

  @Override
  public String text() {
    return "gather";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    var table = inputs.get(0);
    var index = inputs.get(1);
    if (table.perRow() || table.sizes().size() != 2 || index.size() != 1 || !index.perRow()) {
      throw new IllegalArgumentException(
          "Rows of " + table.text() + " cannot be picked by " + index.text() + ".");
    }
    return Shape.rows(table.width());
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var table = buffers.of(node.inputs().get(0));
    var index = buffers.of(node.inputs().get(1));
    return backend.gather(table, index, buffers.of(node), node.shape().size());
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var table = node.inputs().get(0);
    throw new IllegalStateException(
        "The rows picked from " + table.name() + " cannot be learned yet.");
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var table = node.inputs().get(0);
    var column = new ArrayList<Expression>();
    for (int at = place; at < table.shape().size(); at += table.shape().width()) {
      column.add(Expression.number(table, 0, at));
    }
    return new Expression.Chosen(column, Expression.number(node.inputs().get(1), row, 0));
  }
}
