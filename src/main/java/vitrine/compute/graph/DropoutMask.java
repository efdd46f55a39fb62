package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * What dropout lets through: 0 for the numbers dropped, else 1 / (1 − rate), so that the expected
 * sum stays the same (Srivastava et al., 2014, scaled while learning).
 *
 * <p>Inputs: the rate (at least 0, below 1); the draw, two whole numbers from 0 to 2²⁴ − 1: the
 * seed and which draw it is. The same draw gives the same mask.
 *
 * @param fixed the shape of the numbers to be masked
 */
public record DropoutMask(Shape fixed) implements Operation {

  @Override
  public String text() {
    return "dropoutMask";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    if (inputs.get(0).size() != 1 || inputs.get(1).size() != 2 || inputs.get(1).perRow()) {
      throw new IllegalArgumentException("A dropout mask needs one rate and one draw of two.");
    }
    return fixed;
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var rate = buffers.of(node.inputs().get(0));
    var draw = buffers.of(node.inputs().get(1));
    return node.overRows(backend, backend.dropoutMask(rate, draw, buffers.of(node), fixed.size()));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return new Expression.Origin(new Expression.Reference(node, row, place));
  }
}
