package vitrine.labs.step;

import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.session.Numerals;
import vitrine.view.formula.NumberNames;

/**
 * Writes from which numbers of the network a shown one was computed, so that a test can compute it
 * again: paths with {@code *} and {@code -}, products first, and {@code slope(tanh,path)}.
 *
 * @param names where each number is read
 */
record Derivation(NumberNames names) {
  /** The derivation of an expression, or null if it is built in another way. */
  @Nullable String of(Expression expression) {
    if (expression instanceof Expression.Difference difference) {
      var left = of(difference.left());
      var right = product(difference.right());
      return left == null || right == null ? null : left + " - " + right;
    }
    return product(expression);
  }

  /** The derivation of a number times an expression, or null. */
  @Nullable String times(Reference number, Expression expression) {
    if (expression instanceof Expression.Difference difference) {
      var left = times(number, difference.left());
      var right =
          difference.right() instanceof Reference ? times(number, difference.right()) : null;
      return left == null || right == null ? null : left + " - " + right;
    }
    var other = product(expression);
    return other == null ? null : names.path(number) + " * " + other;
  }

  private @Nullable String product(Expression expression) {
    if (expression instanceof Reference number) {
      return names.path(number);
    }
    if (expression instanceof Expression.Constant constant) {
      return Numerals.write(constant.value());
    }
    if (expression instanceof Expression.Slope slope) {
      var argument = of(slope.argument());
      return argument == null ? null : "slope(" + slope.function() + "," + argument + ")";
    }
    if (expression instanceof Expression.Product product) {
      var text = new StringBuilder();
      for (var factor : product.factors()) {
        boolean isSimple = factor instanceof Reference || factor instanceof Expression.Constant;
        var part = isSimple ? product(factor) : null;
        if (part == null) {
          return null;
        }
        text.append(text.length() == 0 ? "" : " * ").append(part);
      }
      return text.toString();
    }
    return null;
  }
}
