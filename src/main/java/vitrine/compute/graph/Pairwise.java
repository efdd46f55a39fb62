package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Spread;

/**
 * Two blocks of the same shape combined number by number: what {@link Add}, {@link Subtract},
 * {@link Multiply} and {@link Divide} share. {@link Broadcast} is for a second block that is
 * smaller.
 */
public sealed interface Pairwise extends Operation permits Add, Subtract, Multiply, Divide {
  /** How two numbers are combined. */
  Arithmetic arithmetic();

  /** The two numbers put together. */
  Expression together(Expression a, Expression b);

  @Override
  default Shape shape(List<Shape> inputs) {
    if (!inputs.get(0).equals(inputs.get(1))) {
      throw new IllegalArgumentException(
          "Cannot " + text() + " " + inputs.get(0).text() + " and " + inputs.get(1).text() + ".");
    }
    return inputs.get(0);
  }

  @Override
  default Kernel bind(Node node, Backend backend, Buffers buffers) {
    return Pairwise.bind(node, arithmetic(), Spread.EACH, backend, buffers);
  }

  /** The kernel of a node whose second input meets the first as {@code spread} says. */
  static Kernel bind(
      Node node, Arithmetic arithmetic, Spread spread, Backend backend, Buffers buffers) {
    var a = buffers.of(node.inputs().get(0));
    var b = buffers.of(node.inputs().get(1));
    var out = buffers.of(node);
    return node.overRows(
        backend, backend.combine(arithmetic, a, b, spread, out, node.shape().size()));
  }

  @Override
  default Expression explain(Node node, int row, int place) {
    return together(
        Expression.number(node.inputs().get(0), row, place),
        Expression.number(node.inputs().get(1), row, place));
  }
}
