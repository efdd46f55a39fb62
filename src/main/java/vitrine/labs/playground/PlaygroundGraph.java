package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.session.Settings;
import vitrine.training.TrainingGraph;

/**
 * The Playground's network and training step, from its settings alone: page and engine build the
 * same.
 */
public final class PlaygroundGraph {
  private PlaygroundGraph() {}

  /** The graph of these settings. */
  public static Graph of(Settings settings) {
    boolean classes = settings.text("problem").equals("classification");
    var network =
        new Network(
            features(settings),
            settings.sizes("networkShape"),
            Activation.of(settings.text("activation")),
            classes ? Activation.TANH : Activation.LINEAR);
    return TrainingGraph.of(network, penalty(settings), classes);
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
