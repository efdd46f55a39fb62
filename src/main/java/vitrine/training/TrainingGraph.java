package vitrine.training;

import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.IsTopClass;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.graph.SameSign;
import vitrine.compute.graph.Shape;
import vitrine.network.Classifier;
import vitrine.network.Network;
import vitrine.training.loss.CrossEntropyLoss;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.GradientDescent;
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
    var graph = Graph.builder();
    var output = network.append(graph);
    var loss = SquaredLoss.append(graph, output);
    if (classes) {
      var target = loss.inputs().get(1);
      var correct = graph.compute("correct", Role.METRIC, new SameSign(), output, target);
      graph.compute(ACCURACY, Role.METRIC, new RowMean(), correct);
    }
    Gradients.of(graph, loss);
    GradientDescent.append(graph, penalty);
    return graph.build();
  }

  /**
   * The graph of {@code network} trained on cross-entropy, for a {@link BatchTrainer}.
   *
   * @param penalty what its weights pay
   * @param clipped whether the length of its gradient is held below a limit
   */
  public static Graph of(
      Classifier network, Optimizer optimizer, Penalty penalty, boolean clipped) {
    var graph = Graph.builder();
    var logits = network.append(graph);
    var loss = CrossEntropyLoss.append(graph, logits);
    var label = loss.inputs().get(1);
    var correct = graph.compute("correct", Role.METRIC, new IsTopClass(), logits.used(), label);
    graph.compute(ACCURACY, Role.METRIC, new RowMean(), correct);
    graph.source(BatchTrainer.WAITING, Role.MEMORY, Shape.of());
    Gradients.of(graph, loss);
    optimizer.append(graph, penalty, clipped);
    return graph.build();
  }
}
