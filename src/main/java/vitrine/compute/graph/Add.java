package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Spread;

/** Number by number: a + b. Both terms carry the whole blame of the sum. */
public record Add() implements Operation {

  @Override
  public String text() {
    return "add";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    if (!inputs.get(0).equals(inputs.get(1))) {
      throw new IllegalArgumentException(
          "Cannot add " + inputs.get(0).text() + " and " + inputs.get(1).text() + ".");
    }
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var a = node.inputs().get(0);
    var b = node.inputs().get(1);
    return backend.combine(
        Arithmetic.ADD,
        buffers.of(a),
        buffers.of(b),
        Spread.EACH,
        buffers.of(node),
        node.shape().size());
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    for (var term : node.inputs()) {
      back.share(term, new Bend(Curve.IDENTITY), blame);
    }
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var a = node.inputs().get(0);
    var b = node.inputs().get(1);
    return new Expression.Sum(
        List.of(new Expression.Reference(a, row, place), new Expression.Reference(b, row, place)));
  }
}
