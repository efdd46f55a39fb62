package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * Adds the gradient of the rows at hand to a kept sum, row after row, so that a batch may be taken
 * in parts with the same bits.
 *
 * @param of the gradient's own operation: {@link AffineWeightGradient} or {@link RowSum}
 */
public record Accumulate(Operation of) implements Operation {
  /** Whether a gradient of that operation can be added row after row. */
  public static boolean takes(Operation gradient) {
    return gradient instanceof AffineWeightGradient || gradient instanceof RowSum;
  }

  @Override
  public String text() {
    return "accumulate " + of.text();
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return of.shape(inputs);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var sum = node.writes();
    if (sum == null) {
      throw new IllegalStateException(node.name() + " has nowhere to keep its sum.");
    }
    return of instanceof RowSum rows
        ? rows.bindInto(sum, node.inputs(), backend, buffers, true)
        : ((AffineWeightGradient) of).bindInto(sum, node.inputs(), backend, buffers, true);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return of.explain(node, row, place);
  }
}
