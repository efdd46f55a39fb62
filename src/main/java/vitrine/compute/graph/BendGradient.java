package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;

/** The way back through {@link Bend}: the blame times the slope of the curve at that number. */
public record BendGradient(Curve curve) implements Operation {

  @Override
  public String text() {
    return curve.symbol() + "Gradient";
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var g = node.inputs().get(0);
    var x = node.inputs().get(1);
    var y = node.inputs().get(2);
    int width = node.shape().size();
    return node.overRows(
        backend,
        backend.curveGradient(
            curve, buffers.of(x), buffers.of(y), buffers.of(g), buffers.of(node), width));
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var g = node.inputs().get(0);
    var x = node.inputs().get(1);
    var argument = new Expression.Reference(x, row, place);
    return Expression.product(
        new Expression.Reference(g, row, place), new Expression.Slope(curve.symbol(), argument));
  }
}
