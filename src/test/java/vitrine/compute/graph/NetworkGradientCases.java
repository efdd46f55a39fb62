package vitrine.compute.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.network.Given;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.training.loss.Loss;

/** The way back through whole networks of points: every loss, residual links, all layers. */
public final class NetworkGradientCases {
  private static final List<Feature> FEATURES = List.of(Feature.X, Feature.Y, Feature.SIN_X);

  @Test
  void everyLossOfOneOutput() {
    for (var loss : Loss.values()) {
      for (var output : List.of(Activation.TANH, Activation.LINEAR, Activation.SIGMOID)) {
        check(loss, network(Normalization.NONE, false, false, new Answer.Neuron(output)));
      }
    }
  }

  @Test
  void residualLinksWithEveryNormalisationAndDropout() {
    for (var normalization : Normalization.values()) {
      for (boolean dropout : new boolean[] {false, true}) {
        for (var loss : List.of(Loss.SQUARED, Loss.CROSS_ENTROPY)) {
          var answer = new Answer.Neuron(Activation.TANH);
          check(loss, network(normalization, dropout, true, answer));
        }
        check(Loss.CROSS_ENTROPY, network(normalization, dropout, true, new Answer.Classes(3)));
      }
    }
  }

  @Test
  void aResidualLayerHandsOnTheSumOfWhatItWasGivenAndWhatItAnswers() {
    var graph = Graph.builder();
    network(Normalization.NONE, false, true, new Answer.Neuron(Activation.TANH)).append(graph);
    var built = graph.build();
    var numbers = new Numeric(built, 2);
    var before = numbers.compute(built.node("layer1.output"));
    var answered = numbers.compute(built.node("layer2.output"));
    var handed = numbers.compute(built.node("layer2.residual"));
    for (int i = 0; i < handed.length; i++) {
      assertEquals(answered[i] + before[i], handed[i]);
    }
    assertEquals("layer2.residual", built.node("layer3.sum").inputs().get(0).name());
    assertEquals("layer3.output", built.node("output.sum").inputs().get(0).name());
  }

  private static Network network(
      Normalization normalization, boolean dropout, boolean residual, Answer answer) {
    return new Network(
        new Given.Points(FEATURES),
        List.of(3, 3, 2),
        List.of(Activation.TANH, Activation.SILU, Activation.SINE),
        normalization,
        dropout,
        residual,
        answer);
  }

  private static void check(Loss kind, Network network) {
    var graph = Graph.builder();
    var loss = kind.append(graph, network.append(graph));
    Gradients.of(graph, loss);
    FiniteDifferences.compare(graph.build(), loss);
  }
}
