package vitrine.view.network;

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
import vitrine.training.Learning;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.Loss;
import vitrine.training.optimizer.Optimizer;

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

  /** Two layers of three over X₁ and X₂ with all that a layer can have between. */
  public static Graph learned(
      Loss loss, Answer answer, Normalization normalization, boolean residual) {
    var network =
        new Network(
            new Given.Points(List.of(Feature.X, Feature.Y)),
            List.of(3, 3),
            List.of(Activation.GELU, Activation.SINE),
            normalization,
            true,
            residual,
            answer);
    var learning = new Learning(loss, Optimizer.SGD, Penalty.NONE, false, false);
    return TrainingGraph.of(network, learning, answer instanceof Answer.Classes);
  }

  /** Every loss with the answer that it judges, and every normalisation. */
  public static List<Graph> everyKind() {
    var graphs = new ArrayList<Graph>();
    for (var normalization : Normalization.values()) {
      graphs.add(learned(Loss.CROSS_ENTROPY, new Answer.Classes(3), normalization, true));
    }
    for (var loss : Loss.values()) {
      var activation = loss == Loss.CROSS_ENTROPY ? Activation.SIGMOID : Activation.LINEAR;
      graphs.add(learned(loss, new Answer.Neuron(activation), Normalization.NONE, true));
    }
    return graphs;
  }
}
