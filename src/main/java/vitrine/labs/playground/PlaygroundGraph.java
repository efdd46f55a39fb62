package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.session.Numerals;
import vitrine.session.Settings;
import vitrine.training.Learning;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.Loss;
import vitrine.training.optimizer.Optimizer;

/**
 * The Playground's network and training step, from its settings alone: page and engine build the
 * same.
 */
public final class PlaygroundGraph {
  private PlaygroundGraph() {}

  /** The graph of these settings. */
  public static Graph of(Settings settings) {
    var problem = settings.text("problem");
    var loss = loss(settings);
    boolean clipped = number(settings, "clipping") > 0;
    var learning = new Learning(loss, optimizer(settings), penalty(settings), clipped, false);
    return TrainingGraph.of(network(settings, loss), learning, !problem.equals("regression"));
  }

  private static Network network(Settings settings, Loss loss) {
    var hidden = settings.sizes("networkShape");
    return new Network(
        new Given.Points(features(settings)),
        hidden,
        activations(settings, hidden.size()),
        normalization(settings),
        number(settings, "dropout") > 0,
        LearningSettings.inForce(settings, "residual").equals("true"),
        answer(settings, loss));
  }

  private static Answer answer(Settings settings, Loss loss) {
    return switch (settings.text("problem")) {
      case "classification" ->
          new Answer.Neuron(loss == Loss.CROSS_ENTROPY ? Activation.SIGMOID : Activation.TANH);
      case "regression" -> new Answer.Neuron(Activation.LINEAR);
      default -> new Answer.Classes(ChosenData.classes(settings));
    };
  }

  /**
   * What the neurons of each hidden layer do with their sums: the words of the list, and the one
   * for all where it ends.
   */
  static List<Activation> activations(Settings settings, int layers) {
    var words =
        settings.text("rules").equals("ours") ? settings.words("activations") : List.<String>of();
    var rest = settings.text("activation");
    var found = new ArrayList<Activation>();
    for (int i = 0; i < layers; i++) {
      found.add(Activation.of(i < words.size() ? words.get(i) : rest));
    }
    return found;
  }

  private static Loss loss(Settings settings) {
    var key = LearningSettings.lossKey(settings);
    return key.isEmpty() ? Loss.CROSS_ENTROPY : Loss.of(LearningSettings.inForce(settings, key));
  }

  /** What is done with the gradients. */
  static Optimizer optimizer(Settings settings) {
    return Optimizer.of(LearningSettings.inForce(settings, "optimizer"));
  }

  private static Normalization normalization(Settings settings) {
    return Normalization.of(LearningSettings.inForce(settings, "normalization"));
  }

  private static double number(Settings settings, String key) {
    return Numerals.parse(LearningSettings.inForce(settings, key));
  }

  private static List<Feature> features(Settings settings) {
    var used = new ArrayList<Feature>();
    for (var feature : Feature.values()) {
      if (settings.flag(feature.key())) {
        used.add(feature);
      }
    }
    return used;
  }

  private static Penalty penalty(Settings settings) {
    return switch (settings.text("regularization")) {
      case "L1" -> Penalty.L1;
      case "L2" -> Penalty.L2;
      default -> Penalty.NONE;
    };
  }
}
