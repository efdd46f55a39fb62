package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;

/** Each number bent by a curve: an activation function, or a feature such as sin x. */
public record Bend(Curve curve) implements Operation {
  /** The numbers as they are. */
  static final Bend COPY = new Bend(Curve.IDENTITY);

  @Override
  public String text() {
    return curve.symbol();
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0);
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    return node.overRows(
        backend, backend.curve(curve, buffers.of(x), buffers.of(node), node.shape().size()));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    back.share(x, new BendGradient(curve), blame, x, node);
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var x = node.inputs().get(0);
    var argument = new Expression.Reference(x, row, place);
    return switch (curve) {
      case IDENTITY -> argument;
      case SQUARE -> new Expression.Squared(argument);
      default -> new Expression.Applied(curve.symbol(), argument);
    };
  }
}
