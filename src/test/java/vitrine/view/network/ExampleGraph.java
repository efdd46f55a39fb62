package vitrine.view.network;

import java.util.List;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Graph;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.training.TrainingGraph;

/** Graphs for tests of views. */
public final class ExampleGraph {
  private ExampleGraph() {}

  /** X₁ and X₁X₂ into tanh layers of the given sizes, and their training step. */
  public static Graph of(Integer... hidden) {
    return of(Activation.TANH, hidden);
  }

  /** The same with another activation. */
  public static Graph of(Activation activation, Integer... hidden) {
    var features = List.of(Feature.X, Feature.X_TIMES_Y);
    var network = new Network(features, List.of(hidden), activation, Activation.TANH);
    return TrainingGraph.of(network, Penalty.L2, true);
  }
}
