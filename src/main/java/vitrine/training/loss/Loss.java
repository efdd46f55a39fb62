package vitrine.training.loss;

import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.network.Answer;

/** The ways to say how wrong a network is. */
public enum Loss {
  /** {@link SquaredLoss}. */
  SQUARED("squared"),
  /** {@link CrossEntropyLoss} of many classes, {@link TwoClassLoss} of two. */
  CROSS_ENTROPY("crossEntropy"),
  /** {@link DistanceLoss} that is squared near the target (Huber, 1964). */
  HUBER("huber"),
  /** {@link DistanceLoss} that is the distance itself. */
  ABSOLUTE("absolute");

  private final String key;

  Loss(String key) {
    this.key = key;
  }

  /** Its name in settings and links. */
  public String key() {
    return key;
  }

  /**
   * The loss of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Loss of(String key) {
    for (var loss : values()) {
      if (loss.key.equals(key)) {
        return loss;
      }
    }
    throw new IllegalArgumentException("There is no loss “" + key + "”.");
  }

  /**
   * Appends what the answer is compared with, {@code loss.example} (one for each row) and {@code
   * loss} (their mean), of the network as it is used; where it learns differently also {@code
   * training.loss.example}.
   *
   * @return the loss of each row from which the way back starts
   */
  public Node append(Graph.Builder graph, Answer.Nodes answer) {
    return switch (this) {
      case SQUARED -> SquaredLoss.append(graph, answer.output());
      case CROSS_ENTROPY ->
          answer.sums().used().name().equals(Answer.LOGITS)
              ? CrossEntropyLoss.append(graph, answer.sums())
              : TwoClassLoss.append(graph, answer.sums());
      case HUBER -> DistanceLoss.append(graph, answer.output(), Curve.HUBER);
      case ABSOLUTE -> DistanceLoss.append(graph, answer.output(), Curve.ABSOLUTE);
    };
  }
}
