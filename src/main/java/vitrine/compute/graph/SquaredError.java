package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/** How wrong one example is: ½ (output − target)², summed over the outputs. */
public record SquaredError() implements Operation {

  @Override
  public String text() {
    return "squaredError";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    if (!inputs.get(0).equals(inputs.get(1))) {
      throw new IllegalArgumentException(
          "Outputs of "
              + inputs.get(0).text()
              + " cannot be compared with "
              + inputs.get(1).text()
              + ".");
    }
    return new Shape(inputs.get(0).perRow(), List.of(1));
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var output = node.inputs().get(0);
    var target = node.inputs().get(1);
    return backend.squaredError(
        buffers.of(output), buffers.of(target), buffers.of(node), output.shape().size());
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var output = node.inputs().get(0);
    var target = node.inputs().get(1);
    back.share(output, new SquaredErrorGradient(), blame, output, target);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var output = node.inputs().get(0);
    var target = node.inputs().get(1);
    var terms = new ArrayList<Expression>();
    for (int o = 0; o < output.shape().size(); o++) {
      terms.add(
          Expression.product(
              new Expression.Constant(0.5),
              new Expression.Squared(
                  new Expression.Difference(
                      new Expression.Reference(output, row, o),
                      new Expression.Reference(target, row, o)))));
    }
    return terms.size() == 1 ? terms.get(0) : new Expression.Sum(terms);
  }
}
