package vitrine.labs.step;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Role;
import vitrine.view.formula.Formula;

/**
 * One share of a gradient by the chain rule: what comes from behind times the local derivative.
 *
 * @param behind the gradient of what this number goes into
 * @param local how fast that changes with this number
 */
public record Share(Reference behind, Expression local) {

  /**
   * The shares of which a gradient is the sum, for one example; none where it is not such a sum, as
   * the slope of the loss by itself, and where a layer looks at all neurons at once.
   */
  public static List<Share> of(Reference gradient) {
    var node = gradient.node();
    var expression = ofOne(node.operation().explain(node, gradient.row(), gradient.place()));
    var terms = expression instanceof Expression.Sum sum ? sum.terms() : List.of(expression);
    var shares = new ArrayList<Share>();
    for (var term : terms) {
      var factors = term instanceof Expression.Product product ? product.factors() : List.of(term);
      var share = of(factors);
      if (share.isEmpty()) {
        return List.of();
      }
      shares.addAll(share);
    }
    return shares;
  }

  /** The formula of a gradient for one example: a sum over one row is that row's term. */
  public static Expression ofOne(Expression expression) {
    return expression instanceof Expression.OverRows rows ? rows.term() : expression;
  }

  private static List<Share> of(List<Expression> factors) {
    var others = new ArrayList<Expression>();
    var gradients = new ArrayList<Reference>();
    for (var factor : factors) {
      if (factor instanceof Reference number && isGradient(number)) {
        gradients.add(number);
      } else {
        others.add(factor);
      }
    }
    if (gradients.size() != 1 || hasGradient(others)) {
      return List.of();
    }
    return List.of(new Share(gradients.get(0), product(others)));
  }

  private static Expression product(List<Expression> factors) {
    return switch (factors.size()) {
      case 0 -> new Expression.Constant(1);
      case 1 -> factors.get(0);
      default -> new Expression.Product(factors);
    };
  }

  private static boolean hasGradient(List<Expression> expressions) {
    for (var expression : expressions) {
      for (var number : Formula.references(expression)) {
        if (isGradient(number)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGradient(Reference number) {
    return number.node().role() == Role.GRADIENT;
  }
}
