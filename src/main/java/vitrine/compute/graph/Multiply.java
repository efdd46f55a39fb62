package vitrine.compute.graph;

import vitrine.compute.backend.Arithmetic;

/**
 * Number by number: a · b. Each factor's blame is the other factor times the blame of the product.
 */
public record Multiply() implements Pairwise {

  @Override
  public String text() {
    return "multiply";
  }

  @Override
  public Arithmetic arithmetic() {
    return Arithmetic.MULTIPLY;
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var a = node.inputs().get(0);
    var b = node.inputs().get(1);
    back.share(a, this, blame, b);
    back.share(b, this, blame, a);
  }

  @Override
  public Expression together(Expression a, Expression b) {
    return Expression.product(a, b);
  }
}
