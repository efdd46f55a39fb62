package vitrine.export;

import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Reduction;
import vitrine.compute.graph.Broadcast;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Normalise;
import vitrine.compute.graph.Reduce;
import vitrine.compute.graph.Variance;

/**
 * A whole normalising layer, which other libraries know as one step: (x − mean) / √(variance + ε) ·
 * scale + shift.
 *
 * @param along over what: rows with kept (running) mean and variance, columns with each row's own
 * @param scale kept, one number for each column
 * @param shift kept, one number for each column
 */
public record Normalisation(Along along, Node x, Node mean, Node variance, Node scale, Node shift) {

  /** The layer that ends in {@code node}, or null if that ends none. */
  static @Nullable Normalisation endingIn(Node node) {
    var scaled = spread(node, Arithmetic.ADD);
    if (scaled == null) {
      return null;
    }
    var standard = spread(scaled, Arithmetic.MULTIPLY);
    if (standard == null || !(standard.operation() instanceof Normalise normalise)) {
      return null;
    }
    var x = standard.inputs().get(0);
    var mean = standard.inputs().get(1);
    var variance = standard.inputs().get(2);
    boolean known =
        normalise.along() == Along.ROWS
            ? mean.role().isKept() && variance.role().isKept()
            : isOwn(x, mean, variance);
    return known
        ? new Normalisation(
            normalise.along(), x, mean, variance, scaled.inputs().get(1), node.inputs().get(1))
        : null;
  }

  /** What a node combines with one kept number for each column; null if it is not of that kind. */
  private static @Nullable Node spread(Node node, Arithmetic arithmetic) {
    if (!node.operation().equals(new Broadcast(arithmetic))) {
      return null;
    }
    var numbers = node.inputs().get(1);
    boolean fits = numbers.role().isKept() && numbers.shape().size() == node.shape().size();
    return fits ? node.inputs().get(0) : null;
  }

  private static boolean isOwn(Node x, Node mean, Node variance) {
    return mean.operation().equals(new Reduce(Reduction.MEAN))
        && mean.inputs().get(0) == x
        && variance.operation().equals(new Variance(Along.COLUMNS))
        && variance.inputs().get(0) == x
        && variance.inputs().get(1) == mean;
  }
}
