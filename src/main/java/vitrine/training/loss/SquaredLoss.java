package vitrine.training.loss;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.Shape;
import vitrine.compute.graph.SquaredError;

/** Half the squared distance between output and target. */
public final class SquaredLoss {
  /** The name of the node of targets, rows × 1. */
  public static final String TARGET = "target";

  /** The name of the mean loss over the rows at hand. */
  public static final String LOSS = "loss";

  private SquaredLoss() {}

  /**
   * Appends {@code target}, {@code loss.example} (one for each row) and {@code loss} (their mean).
   *
   * @return {@code loss.example}, from which the way back starts
   */
  public static Node append(Graph.Builder graph, Node output) {
    var target = graph.source(TARGET, Role.GIVEN, Shape.rows(output.shape().size()));
    var example = graph.compute("loss.example", Role.METRIC, new SquaredError(), output, target);
    graph.compute(LOSS, Role.METRIC, new RowMean(), example);
    return example;
  }
}
