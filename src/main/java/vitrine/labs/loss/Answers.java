package vitrine.labs.loss;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.network.Network;
import vitrine.session.Probe;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.SquaredLoss;

/**
 * All predictions and their losses at one moment.
 *
 * @param kind the loss in force
 * @param scores of all examples, one after the other
 * @param outputs what is made of them
 * @param labels the truth about each
 * @param losses one for each
 * @param slopes of the loss by what the visitor drags
 * @param chances given to the truth; empty where there are no classes
 * @param mean the mean of the losses
 */
record Answers(
    LossKind kind,
    double[] scores,
    double[] outputs,
    double[] labels,
    double[] losses,
    double[] slopes,
    double[] chances,
    double mean) {

  /** What must be seen for that. */
  static List<Probe> probes(Graph graph, LossKind kind) {
    var probes = new ArrayList<Probe>();
    for (var node : nodes(graph, kind)) {
      probes.add(Probe.train(node.name()));
    }
    return probes;
  }

  private static List<Node> nodes(Graph graph, LossKind kind) {
    var nodes = new ArrayList<Node>();
    nodes.add(LossGraph.scores(graph));
    nodes.add(graph.node(Network.OUTPUT));
    nodes.add(TrainingGraph.label(graph));
    nodes.add(graph.node(SquaredLoss.EXAMPLE));
    nodes.add(LossGraph.slope(graph, kind));
    nodes.add(graph.node(SquaredLoss.LOSS));
    var chance = graph.find(LossGraph.CHANCE);
    if (chance != null) {
      nodes.add(chance);
    }
    return nodes;
  }

  /** What a snapshot holds; null if that is not all, or is of another network. */
  static @Nullable Answers of(Snapshot snapshot, Graph graph, Settings settings) {
    var kind = LossKind.of(settings);
    var found = new ArrayList<double[]>();
    for (var node : nodes(graph, kind)) {
      double @Nullable [] values = snapshot.find(Probe.train(node.name()));
      int size = node.shape().size() * (node.shape().perRow() ? LossData.COUNT : 1);
      if (values == null || values.length != size) {
        return null;
      }
      found.add(values);
    }
    var chances = found.size() > 6 ? found.get(6) : new double[0];
    return new Answers(
        kind,
        found.get(0),
        found.get(1),
        found.get(2),
        found.get(3),
        found.get(4),
        chances,
        found.get(5)[0]);
  }

  /** How many scores an example has. */
  int width() {
    return scores.length / LossData.COUNT;
  }

  /** The scores of an example. */
  double[] scores(int example) {
    var own = new double[width()];
    System.arraycopy(scores, example * own.length, own, 0, own.length);
    return own;
  }

  /** Where an example lies along an axis. */
  double along(Axis axis, int example, int place) {
    return switch (axis.what()) {
      case ERROR -> outputs[example] - labels[example];
      case PROBABILITY -> outputs[example];
      case SCORE -> scores[(example * width()) + place];
      case CHANCE -> Axis.tenths(chances[example]);
    };
  }

  /** The score of a place, or the prediction, by which an example would lie at {@code x}. */
  double scoreAt(Axis axis, int example, int place, double x) {
    return switch (axis.what()) {
      case ERROR -> x + labels[example];
      case PROBABILITY -> Axis.score(x);
      case SCORE -> x;
      case CHANCE -> {
        double margin = Axis.score(Math.min(Axis.MOST_SURE, Math.pow(10, x)));
        yield kind == LossKind.BINARY ? margin * labels[example] : margin + rivals(example, place);
      }
    };
  }

  /** The logarithm of what all classes but one have before the softmax. */
  private double rivals(int example, int place) {
    double sum = 0;
    var own = scores(example);
    for (int i = 0; i < own.length; i++) {
      sum += i == place ? 0 : Math.exp(own[i]);
    }
    return Math.log(sum);
  }

  /**
   * Which of an example's numbers is dragged along an axis: that of the class looked at, or of the
   * truth.
   */
  int dragged(Axis axis, int example, int looked) {
    return switch (axis.what()) {
      case SCORE -> looked;
      case CHANCE -> kind == LossKind.BINARY ? 0 : (int) labels[example];
      default -> 0;
    };
  }
}
