package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * A running mean: what is kept moves towards what is fresh by a share of the distance.
 *
 * <p>Inputs: what is kept, what is fresh, the rate (one number from 0 to 1). Writes what is kept.
 */
public record Follow() implements Operation {

  @Override
  public String text() {
    return "follow";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    var kept = inputs.get(0);
    var fresh = inputs.get(1);
    if (kept.perRow() || fresh.perRow() || kept.size() != fresh.size()) {
      throw new IllegalArgumentException(kept.text() + " cannot follow " + fresh.text() + ".");
    }
    return kept;
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var fresh = buffers.of(node.inputs().get(1));
    return backend.follow(buffers.of(node), fresh, buffers.of(node.inputs().get(2)));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    return towards(
        Expression.number(node.inputs().get(0), 0, place),
        Expression.number(node.inputs().get(1), 0, place),
        Expression.number(node.inputs().get(2), 0, 0));
  }

  /** kept + rate · (fresh − kept). */
  static Expression towards(Expression kept, Expression fresh, Expression rate) {
    var distance = new Expression.Difference(fresh, kept);
    return new Expression.Sum(List.of(kept, Expression.product(rate, distance)));
  }
}
