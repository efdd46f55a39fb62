package vitrine.training.loss;

import vitrine.compute.graph.CrossEntropy;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.network.layer.Signal;

/**
 * How surprised a classifier is by the true class, in nats: −ln of the probability it gave that
 * class. Computed from the numbers before the softmax, and so exact however small the probability.
 */
public final class CrossEntropyLoss {
  /** The name of the node of true classes, numbered from 0, rows × 1. */
  public static final String LABEL = "label";

  private CrossEntropyLoss() {}

  /**
   * Appends {@code label}, {@code loss.example} (one for each row) and {@code loss} (their mean),
   * of the network as it is used; where it learns differently also {@code training.loss.example}.
   *
   * @param logits the numbers before the softmax, rows × classes
   * @return the loss of each row from which the way back starts
   */
  public static Node append(Graph.Builder graph, Signal logits) {
    var label = Signal.of(graph.source(LABEL, Role.GIVEN, Shape.rows(1)));
    return SquaredLoss.mean(
        graph,
        Signal.compute(graph, SquaredLoss.EXAMPLE, Role.METRIC, new CrossEntropy(), logits, label));
  }
}
