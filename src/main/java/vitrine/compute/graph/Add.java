package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Arithmetic;

/** Number by number: a + b. Both terms carry the whole blame of the sum. */
public record Add() implements Pairwise {

  @Override
  public String text() {
    return "add";
  }

  @Override
  public Arithmetic arithmetic() {
    return Arithmetic.ADD;
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var a = node.inputs().get(0);
    var b = node.inputs().get(1);
    back.share(a, Bend.COPY, blame);
    back.share(b, Bend.COPY, blame);
  }

  @Override
  public Expression together(Expression a, Expression b) {
    return new Expression.Sum(List.of(a, b));
  }
}
