package vitrine.labs.loss;

import java.util.List;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Bend;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Multiply;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Scale;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.session.Settings;
import vitrine.training.loss.SquaredLoss;
import vitrine.training.optimizer.Optimizer;

/**
 * The smallest network with an opinion about each of some examples: input i is 1 for example i and
 * 0 for the others, so that each prediction is a weight of its own. Its loss, the slopes, and the
 * training step.
 */
final class LossGraph {
  /** The probability that is given to the truth, rows × 1, where there are classes. */
  static final String CHANCE = "chance";

  /** The slope of the loss by the probability of class 1, rows × 1, where there are two classes. */
  static final String SLOPE = "slope";

  static final String WEIGHT = Network.OUTPUT + ".weight";
  static final String BIAS = Network.OUTPUT + ".bias";

  private static final Scale NEGATIVE = new Scale(-1, 1);

  private LossGraph() {}

  /** The graph of some settings. */
  static Graph of(Settings settings) {
    var kind = LossKind.of(settings);
    var graph = Graph.builder();
    var network =
        new Network(
            new Given.Numbers(LossData.COUNT),
            List.of(),
            List.of(),
            Normalization.NONE,
            false,
            false,
            kind.answer(settings));
    var loss = kind.loss().append(graph, network.append(graph));
    if (kind == LossKind.BINARY) {
      twoClasses(graph);
    } else if (kind == LossKind.CATEGORICAL) {
      var against = graph.compute("loss.negative", Role.METRIC, NEGATIVE, loss);
      graph.compute(CHANCE, Role.METRIC, new Bend(Curve.EXP), against);
    }
    Gradients.of(graph, loss);
    Optimizer.SGD.append(graph, Penalty.NONE, false);
    return graph.build();
  }

  /** The chance of the truth is the sigmoid of the margin; the slope by p is −target over it. */
  private static void twoClasses(Graph.Builder graph) {
    var chance =
        graph.compute(CHANCE, Role.METRIC, new Bend(Curve.SIGMOID), node(graph, "loss.margin"));
    var inverse = graph.compute("chance.inverse", Role.METRIC, new Bend(Curve.RECIPROCAL), chance);
    var against =
        graph.compute("target.against", Role.METRIC, NEGATIVE, node(graph, SquaredLoss.TARGET));
    graph.compute(SLOPE, Role.METRIC, new Multiply(), inverse, against);
  }

  private static Node node(Graph.Builder graph, String name) {
    var found = graph.find(name);
    if (found == null) {
      throw new IllegalStateException("This loss has no “" + name + "”.");
    }
    return found;
  }

  /** The node of the sums, one for each example or for each of its classes. */
  static Node scores(Graph graph) {
    var logits = graph.find(Answer.LOGITS);
    return logits == null ? graph.node(Network.OUTPUT + ".sum") : logits;
  }

  /** The slope of the loss by what the visitor drags: a prediction, a probability, a score. */
  static Node slope(Graph graph, LossKind kind) {
    return switch (kind) {
      case BINARY -> graph.node(SLOPE);
      case CATEGORICAL -> graph.node(Gradients.nameOf(scores(graph)));
      default -> graph.node(Gradients.nameOf(graph.node(Network.OUTPUT)));
    };
  }
}
