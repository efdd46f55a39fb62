package vitrine.labs.step;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.ClipFactor;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.training.optimizer.GradientDescent;

/**
 * The formula by which a step over one example moves a parameter, over numbers that can be read
 * before it: the sum of gradients is this example's gradient, their count is 1, and what the
 * optimiser works out on the way is written out.
 *
 * @param graph the graph with its training step
 * @param example the training example
 */
record UpdateFormula(Graph graph, int example) {
  /** The kept factor that shortens all gradients; known only once the step has been taken. */
  static final String FACTOR = "clipFactor";

  /** What the names of the sums of gradients begin with, and that of their count. */
  private static final String SUM = "gradientSum.";

  /** The new value of a number, as the node that writes it computes it. */
  Expression of(Reference update) {
    var node = update.node();
    return write(node.operation().explain(node, 0, update.place()));
  }

  /** The gradient of a parameter's number, for this example alone. */
  Reference gradient(Reference parameter) {
    return new Reference(
        graph.node(Gradients.nameOf(parameter.node())), example, parameter.place());
  }

  private Expression write(Expression expression) {
    if (expression instanceof Reference number) {
      return write(number);
    }
    if (expression instanceof Expression.Sum sum) {
      return new Expression.Sum(each(sum.terms()));
    }
    if (expression instanceof Expression.Product product) {
      return new Expression.Product(each(product.factors()));
    }
    if (expression instanceof Expression.Difference difference) {
      return new Expression.Difference(write(difference.left()), write(difference.right()));
    }
    if (expression instanceof Expression.Quotient quotient) {
      var below = write(quotient.below());
      var above = write(quotient.above());
      boolean isOne = below instanceof Expression.Constant constant && constant.value() == 1;
      return isOne ? above : new Expression.Quotient(above, below);
    }
    if (expression instanceof Expression.Squared squared) {
      return new Expression.Squared(write(squared.base()));
    }
    if (expression instanceof Expression.Applied applied) {
      return new Expression.Applied(applied.function(), write(applied.argument()));
    }
    if (expression instanceof Expression.Largest largest) {
      return new Expression.Largest(each(largest.of()));
    }
    return expression;
  }

  private Expression write(Reference number) {
    var node = number.node();
    var name = node.name();
    if (name.equals(GradientDescent.COUNT)) {
      return new Expression.Constant(1);
    }
    if (name.startsWith(SUM)) {
      return gradient(new Reference(graph.node(name.substring(SUM.length())), 0, number.place()));
    }
    if (node.role() != Role.UPDATE) {
      return number;
    }
    var written = node.writes();
    // The factor that shortens all gradients is worked out from all of them: too long to write out.
    return node.operation() instanceof ClipFactor && written != null
        ? new Reference(written, 0, 0)
        : write(node.operation().explain(node, 0, number.place()));
  }

  private List<Expression> each(List<Expression> expressions) {
    var written = new ArrayList<Expression>();
    for (var expression : expressions) {
      written.add(write(expression));
    }
    return written;
  }
}
