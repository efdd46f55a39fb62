package vitrine.compute.graph;

import java.util.List;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Reduction;

/**
 * One number for each row, or for the one block: the sum, the mean or the largest of its numbers.
 *
 * <p>On the way back, each of several equally large numbers is blamed as if it alone were the
 * largest.
 */
public record Reduce(Reduction reduction) implements Operation {

  @Override
  public String text() {
    return "reduce " + reduction.name();
  }

  @Override
  public Shape shape(List<Shape> inputs) {
    return inputs.get(0).perRow() ? Shape.rows(1) : Shape.of();
  }

  @Override
  public Kernel bind(Node node, Backend backend, Buffers buffers) {
    var x = node.inputs().get(0);
    int width = x.shape().size();
    return node.overRows(
        backend, backend.reduce(reduction, buffers.of(x), buffers.of(node), width));
  }

  @Override
  public void gradient(Node node, Node blame, Gradients back) {
    var x = node.inputs().get(0);
    if (!back.wants(x)) {
      return;
    }
    var times = new Broadcast(Arithmetic.MULTIPLY);
    var ones = back.step(node, "ones", new Fill(1, x.shape()));
    switch (reduction) {
      case SUM -> back.share(x, times, ones, blame);
      case MEAN -> {
        var part = back.step(node, "part", new Scale(1, x.shape().size()), blame);
        back.share(x, times, ones, part);
      }
      case MAXIMUM -> {
        // |x − max| has the slope −1 below the largest and 0 at it: taken off there
        var below = back.step(node, "below", new Broadcast(Arithmetic.SUBTRACT), x, node);
        var all = back.step(node, "all", times, ones, blame);
        var slope = new BendGradient(Curve.ABSOLUTE);
        var off = back.step(node, "off", slope, all, below, below);
        back.share(x, new Add(), all, off);
      }
    }
  }

  @Override
  public Expression explain(Node node, int row, int place) {
    var numbers = Expression.block(node.inputs().get(0), row);
    return switch (reduction) {
      case SUM -> new Expression.Sum(numbers);
      case MEAN -> Expression.mean(numbers);
      case MAXIMUM -> new Expression.Largest(numbers);
    };
  }
}
