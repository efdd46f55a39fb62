package vitrine.view.formula;

import java.util.function.ToDoubleFunction;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;

/**
 * Computes a formula from the numbers in it: what is shown as its value must be what it gives.
 *
 * @param numbers the value of each number
 * @param rows how many rows sums over the rows at hand take
 */
public record ExpressionValue(ToDoubleFunction<Reference> numbers, int rows) {

  /** The value of an expression; sums take their terms in order, as the kernels do. */
  public double of(Expression expression) {
    return of(expression, 0);
  }

  private double of(Expression expression, int row) {
    if (expression instanceof Reference number) {
      int at = number.node().shape().perRow() ? number.row() + row : number.row();
      return numbers.applyAsDouble(new Reference(number.node(), at, number.place()));
    }
    if (expression instanceof Expression.Constant constant) {
      return constant.value();
    }
    var parts = ExpressionParts.of(expression);
    if (expression instanceof Expression.Chosen chosen) {
      double place = of(chosen.place(), row);
      boolean isOne = place >= 0 && place < chosen.from().size() && place == (int) place;
      return isOne ? of(chosen.from().get((int) place), row) : Double.NaN;
    }
    double first = of(parts.get(0), row);
    if (expression instanceof Expression.Sum) {
      for (int i = 1; i < parts.size(); i++) {
        first = of(parts.get(i), row) + first;
      }
      return first;
    }
    if (expression instanceof Expression.Largest) {
      for (int i = 1; i < parts.size(); i++) {
        first = Math.max(first, of(parts.get(i), row));
      }
      return first;
    }
    if (expression instanceof Expression.Product) {
      for (int i = 1; i < parts.size(); i++) {
        first *= of(parts.get(i), row);
      }
      return first;
    }
    if (expression instanceof Expression.Difference) {
      return first - of(parts.get(1), row);
    }
    if (expression instanceof Expression.Quotient) {
      return first / of(parts.get(1), row);
    }
    if (expression instanceof Expression.Squared) {
      return first * first;
    }
    if (expression instanceof Expression.Applied applied) {
      return CurveValue.of(applied.function(), first);
    }
    if (expression instanceof Expression.Slope slope) {
      return CurveValue.slope(slope.function(), first);
    }
    if (expression instanceof Expression.Origin) {
      return first;
    }
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      sum += of(parts.get(0), row + i);
    }
    return expression instanceof Expression.MeanOverRows ? sum / rows : sum;
  }
}
