package vitrine.compute.graph;

import vitrine.compute.backend.Arithmetic;

/** Number by number: a / b. As b grows, a / b falls by (a / b) / b. */
public record Divide() implements Pairwise {

  @Override
  public String text() {
    return "divide";
  }

  @Override
  public Arithmetic arithmetic() {
    return Arithmetic.DIVIDE;
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var a = node.inputs().get(0);
    var b = node.inputs().get(1);
    back.share(a, this, blame, b);
    if (back.wants(b)) {
      var product = back.step(node, "product", new Multiply(), blame, node);
      back.share(b, Scale.NEGATIVE, back.step(node, "quotient", this, product, b));
    }
  }

  @Override
  public Expression together(Expression a, Expression b) {
    return new Expression.Quotient(a, b);
  }
}
