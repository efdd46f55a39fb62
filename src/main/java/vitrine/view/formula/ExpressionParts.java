package vitrine.view.formula;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Expression;

/** Takes expressions apart. */
final class ExpressionParts {
  private ExpressionParts() {}

  /**
   * The expressions directly inside one, in reading order, of a choice the place last; none inside
   * a number.
   */
  static List<? extends Expression> of(Expression expression) {
    if (expression instanceof Expression.Sum sum) {
      return sum.terms();
    }
    if (expression instanceof Expression.Product product) {
      return product.factors();
    }
    if (expression instanceof Expression.Difference difference) {
      return List.of(difference.left(), difference.right());
    }
    if (expression instanceof Expression.Quotient quotient) {
      return List.of(quotient.above(), quotient.below());
    }
    if (expression instanceof Expression.Squared squared) {
      return List.of(squared.base());
    }
    if (expression instanceof Expression.Applied applied) {
      return List.of(applied.argument());
    }
    if (expression instanceof Expression.Slope slope) {
      return List.of(slope.argument());
    }
    if (expression instanceof Expression.OverRows over) {
      return List.of(over.term());
    }
    if (expression instanceof Expression.MeanOverRows mean) {
      return List.of(mean.term());
    }
    if (expression instanceof Expression.Largest largest) {
      return largest.of();
    }
    if (expression instanceof Expression.Chosen chosen) {
      var parts = new ArrayList<Expression>(chosen.from());
      parts.add(chosen.place());
      return parts;
    }
    return expression instanceof Expression.Origin origin ? List.of(origin.reference()) : List.of();
  }
}
