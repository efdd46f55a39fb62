package vitrine.compute.graph;

import vitrine.compute.backend.Arithmetic;

/** Number by number: a − b. What is taken away carries the blame with the other sign. */
public record Subtract() implements Pairwise {

  @Override
  public String text() {
    return "subtract";
  }

  @Override
  public Arithmetic arithmetic() {
    return Arithmetic.SUBTRACT;
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var a = node.inputs().get(0);
    var b = node.inputs().get(1);
    back.share(a, Bend.COPY, blame);
    back.share(b, Scale.NEGATIVE, blame);
  }

  @Override
  public Expression together(Expression a, Expression b) {
    return new Expression.Difference(a, b);
  }
}
