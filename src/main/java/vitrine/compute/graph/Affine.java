package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * A layer's weighted sums: bias + Σ weight · input, one for each of its neurons.
 *
 * <p>Inputs: x of rows × inputs, weight of outputs × inputs, bias of outputs. The sum starts from
 * the bias and takes the inputs in ascending order.
 */
public record Affine() implements Operation {

  @Override
  public String text() {
    return "affine";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    var x = inputs.get(0);
    var weight = inputs.get(1);
    var bias = inputs.get(2);
    if (weight.sizes().size() != 2
        || x.size() != weight.width()
        || bias.size() * x.size() != weight.size()) {
      throw new IllegalArgumentException(
          "A weight of "
              + weight.text()
              + " and a bias of "
              + bias.text()
              + " do not fit inputs of "
              + x.text()
              + ".");
    }
    return new Shape(x.perRow(), bias.sizes());
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    var weight = node.inputs().get(1);
    var bias = node.inputs().get(2);
    return node.overRows(
        backend,
        backend.affine(
            buffers.of(x),
            buffers.of(weight),
            buffers.of(bias),
            buffers.of(node),
            x.shape().size(),
            bias.shape().size()));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    var weight = node.inputs().get(1);
    var bias = node.inputs().get(2);
    back.share(bias, new RowSum(), blame);
    back.share(weight, new AffineWeightGradient(), blame, x);
    back.share(x, new AffineInputGradient(), blame, weight);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var x = node.inputs().get(0);
    var weight = node.inputs().get(1);
    var bias = node.inputs().get(2);
    int inputs = x.shape().size();
    var terms = new ArrayList<Expression>();
    terms.add(new Expression.Reference(bias, 0, place));
    for (int i = 0; i < inputs; i++) {
      terms.add(
          Expression.product(
              new Expression.Reference(weight, 0, (place * inputs) + i),
              new Expression.Reference(x, row, i)));
    }
    return new Expression.Sum(terms);
  }
}
