package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The sum of the squares of all numbers of a block: the square of its length.
 *
 * <p>Inputs: the block and, where the sum goes on from that of other blocks, the node of that sum,
 * which writes into the same kept node.
 */
public record SquareSum() implements Operation {

  @Override
  public String text() {
    return "squareSum";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return Shape.of();
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    boolean goesOn = node.inputs().size() == 2;
    return backend.squareSum(buffers.of(node.inputs().get(0)), buffers.of(node), goesOn);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var x = node.inputs().get(0);
    var squares = Expression.each(Expression.block(x, 0), Expression.Squared::new);
    if (node.inputs().size() == 2) {
      squares.add(0, Expression.number(node.inputs().get(1), 0, 0));
    }
    return new Expression.Sum(squares);
  }
}
