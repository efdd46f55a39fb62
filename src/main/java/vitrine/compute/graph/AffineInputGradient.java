package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * The way back through {@link Affine} to its inputs: each collects the blame of all the neurons it
 * feeds, by weight.
 */
public record AffineInputGradient() implements Operation {

  @Override
  public String text() {
    return "affineInputGradient";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return new Shape(inputs.get(0).perRow(), List.of(inputs.get(1).width()));
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var g = node.inputs().get(0);
    var weight = node.inputs().get(1);
    return node.overRows(
        backend,
        backend.affineInputGradient(
            buffers.of(g),
            buffers.of(weight),
            buffers.of(node),
            node.shape().size(),
            g.shape().size()));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var g = node.inputs().get(0);
    var weight = node.inputs().get(1);
    int inputs = node.shape().size();
    var terms = new ArrayList<Expression>();
    for (int o = 0; o < g.shape().size(); o++) {
      terms.add(
          Expression.product(
              new Expression.Reference(weight, 0, (o * inputs) + place),
              new Expression.Reference(g, row, o)));
    }
    return new Expression.Sum(terms);
  }
}
