package vitrine.training.loss;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.SquaredError;
import vitrine.network.layer.Signal;

/** Half the squared distance between output and target. */
public final class SquaredLoss {
  /** The name of the node of targets, rows × 1. */
  public static final String TARGET = "target";

  /** The name of the mean loss over the rows at hand. */
  public static final String LOSS = "loss";

  /** The name of the loss of each row. */
  public static final String EXAMPLE = LOSS + ".example";

  private SquaredLoss() {}

  /**
   * Appends {@code target}, {@code loss.example} (one for each row) and {@code loss} (their mean).
   *
   * @return {@code loss.example}, or what stands for it while learning
   */
  public static Node append(Graph.Builder graph, Signal output) {
    var target = target(graph, output);
    return mean(
        graph, Signal.compute(graph, EXAMPLE, Role.METRIC, new SquaredError(), output, target));
  }

  /** Appends {@code target}, as wide as the output. */
  static Signal target(Graph.Builder graph, Signal output) {
    var shape = Shape.rows(output.used().shape().size());
    return Signal.of(graph.source(TARGET, Role.GIVEN, shape));
  }

  /** Appends {@code loss}, the mean of a loss of each row; where the way back starts. */
  static Node mean(Graph.Builder graph, Signal example) {
    graph.compute(LOSS, Role.METRIC, new RowMean(), example.used());
    return example.learning();
  }
}
