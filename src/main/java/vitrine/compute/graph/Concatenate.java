package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;

/**
 * Columns side by side, such as the features that a network is given; or single numbers that belong
 * together.
 */
public record Concatenate() implements Operation {

  @Override
  public String text() {
    return "concatenate";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    boolean perRow = inputs.isEmpty() || inputs.get(0).perRow();
    for (var column : inputs) {
      if (column.size() != 1 || column.perRow() != perRow) {
        throw new IllegalArgumentException(
            "Only single columns can stand side by side, not " + column.text() + ".");
      }
    }
    return new Shape(perRow, List.of(inputs.size()));
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var columns = new ArrayList<Buffer>();
    for (var column : node.inputs()) {
      columns.add(buffers.of(column));
    }
    return node.overRows(backend, backend.concatenate(columns, buffers.of(node)));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    for (int i = 0; i < node.inputs().size(); i++) {
      back.share(node.inputs().get(i), new Column(i), blame);
    }
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.Reference(node.inputs().get(place), row, 0);
  }
}
