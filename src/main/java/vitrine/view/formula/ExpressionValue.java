package vitrine.view.formula;

import java.util.function.ToDoubleFunction;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.numeric.Hyperbolic;
import vitrine.compute.numeric.Logistic;
import vitrine.compute.numeric.Trigonometric;

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
    double first = of(parts.get(0), row);
    if (expression instanceof Expression.Sum) {
      for (int i = 1; i < parts.size(); i++) {
        first = of(parts.get(i), row) + first;
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
      return apply(applied.function(), first);
    }
    if (expression instanceof Expression.Slope slope) {
      return slope(slope.function(), first);
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

  private static double apply(String function, double x) {
    return switch (function) {
      case "tanh" -> Hyperbolic.tanh(x);
      case "ReLU" -> x > 0 ? x : 0;
      case "sigmoid" -> Logistic.sigmoid(x);
      case "sin" -> Trigonometric.sin(x);
      case "square" -> x * x;
      case "sign" -> x > 0 ? 1 : x < 0 ? -1 : x;
      case "step" -> x >= 0 ? 1 : 0;
      case "identity" -> x;
      default -> throw unknown(function);
    };
  }

  private static double slope(String function, double x) {
    return switch (function) {
      case "tanh" -> 1 - (Hyperbolic.tanh(x) * Hyperbolic.tanh(x));
      case "ReLU" -> x > 0 ? 1 : 0;
      case "sigmoid" -> Logistic.sigmoid(x) * (1 - Logistic.sigmoid(x));
      case "sin" -> Trigonometric.cos(x);
      case "square" -> 2 * x;
      case "identity" -> 1;
      default -> throw unknown(function);
    };
  }

  private static IllegalArgumentException unknown(String function) {
    return new IllegalArgumentException("There is no function “" + function + "”.");
  }
}
