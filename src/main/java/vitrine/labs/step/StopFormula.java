package vitrine.labs.step;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Graph;
import vitrine.view.formula.Formula;

/** Where a number of a stop comes from, over numbers that are known while the run rests. */
final class StopFormula {
  private StopFormula() {}

  /** The formula of number {@code i}; null for what comes from outside, and for the second loss. */
  static @Nullable Expression of(Stop stop, int i, Graph graph, int example) {
    var number = stop.number(i, example);
    var node = stop.node();
    var expression =
        switch (stop.phase()) {
          case AGAIN -> null;
          case UPDATE -> new UpdateFormula(graph, example).of(number);
          case BACKWARD ->
              Share.ofOne(node.operation().explain(node, number.row(), number.place()));
          default -> Formula.of(number);
        };
    return expression instanceof Expression.Origin ? null : expression;
  }
}
