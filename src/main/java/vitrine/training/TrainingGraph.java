package vitrine.training;

import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.IsTopClass;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.SameSign;
import vitrine.compute.graph.Shape;
import vitrine.network.Answer;
import vitrine.network.Network;
import vitrine.training.loss.CrossEntropyLoss;
import vitrine.training.loss.Loss;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.Optimizer;

/** The whole declaration: a network, its loss, its metrics, the way back, and the training step. */
public final class TrainingGraph {
  /**
   * The name of the share of examples on the right side or in the right class, present for networks
   * that tell classes apart.
   */
  public static final String ACCURACY = "accuracy";

  private TrainingGraph() {}

  /**
   * The graph of {@code network} trained by gradient descent on squared error.
   *
   * @param penalty what its weights pay
   * @param classes whether the sign of the target is a class, so that accuracy means something
   */
  public static Graph of(Network network, Penalty penalty, boolean classes) {
    return of(network, new Learning(Loss.SQUARED, Optimizer.SGD, penalty, false, false), classes);
  }

  /**
   * The graph of {@code network} trained on cross-entropy, for a {@link BatchTrainer}.
   *
   * @param penalty what its weights pay
   * @param clipped whether the length of its gradient is held below a limit
   */
  public static Graph of(Network network, Optimizer optimizer, Penalty penalty, boolean clipped) {
    return of(network, new Learning(Loss.CROSS_ENTROPY, optimizer, penalty, clipped, true), true);
  }

  /**
   * The graph of {@code network} that learns in that way.
   *
   * @param classes whether the label, or its sign, is a class, so that accuracy means something
   */
  public static Graph of(Network network, Learning learning, boolean classes) {
    var graph = Graph.builder();
    boolean inBatches = learning.inBatches() || network.looksAtBatches();
    return learning(graph, network.append(graph), learning, classes, inBatches);
  }

  /**
   * The graph of a way forward that stands in {@code graph} already, and learns in that way.
   *
   * @param answer its last nodes
   * @param inBatches whether a {@link BatchTrainer} shows it whole batches
   */
  public static Graph learning(
      Graph.Builder graph,
      Answer.Nodes answer,
      Learning learning,
      boolean classes,
      boolean inBatches) {
    var loss = learning.loss().append(graph, answer);
    if (classes) {
      boolean isMany = answer.sums().used().name().equals(Answer.LOGITS);
      Operation isRight = isMany ? new IsTopClass() : new SameSign();
      var label = Feed.label(graph);
      // The sum has the sign of a tanh, and 0 where a sigmoid is ½.
      var judged =
          isMany || learning.loss() == Loss.CROSS_ENTROPY ? answer.sums() : answer.output();
      var correct = graph.compute("correct", Role.METRIC, isRight, judged.used(), label);
      graph.compute(ACCURACY, Role.METRIC, new RowMean(), correct);
    }
    if (inBatches) {
      graph.source(BatchTrainer.WAITING, Role.MEMORY, Shape.of());
    }
    Gradients.of(graph, loss);
    learning.optimizer().append(graph, learning.penalty(), learning.clipped());
    return graph.build();
  }

  /** The node that is given the labels: targets or classes. */
  public static Node label(Graph graph) {
    var target = graph.find(SquaredLoss.TARGET);
    return target != null ? target : graph.node(CrossEntropyLoss.LABEL);
  }
}
