package vitrine.view.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
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

final class NetworkPlanTest {
  private final NetworkPlan plan = NetworkPlan.of(ExampleGraph.of(3, 2));

  private static List<Integer> sizes(NetworkPlan plan) {
    return plan.columns().stream().map(List::size).toList();
  }

  @Test
  void everyInputOnOfferHasATileAndThoseInUseSaySo() {
    var inputs = plan.columns().get(0);
    assertThat(inputs)
        .extracting(tile -> tile.node().name())
        .containsExactly("x", "y", "xSquared", "ySquared", "xTimesY", "sinX", "sinY");
    assertThat(inputs)
        .filteredOn(Tile::used)
        .extracting(Tile::key)
        .containsExactly("x[0]", "xTimesY[0]");
  }

  @Test
  void whatIsNotOnOfferLeavesNoGap() {
    var without = NetworkPlan.of(ExampleGraph.of(3, 2), input -> !input.name().endsWith("Squared"));
    var inputs = without.columns().get(0);
    assertThat(inputs)
        .extracting(tile -> tile.node().name())
        .containsExactly("x", "y", "xTimesY", "sinX", "sinY");
    assertThat(inputs).extracting(Tile::row).containsExactly(0, 1, 2, 3, 4);
    var none = NetworkPlan.of(ExampleGraph.of(3, 2), input -> false);
    assertThat(none.columns().get(0)).allMatch(Tile::used).hasSize(2);
    assertThat(none.links()).hasSameSizeAs(plan.links());
  }

  @Test
  void everyLayerHasAColumnOfItsNeuronsOutputLast() {
    assertThat(sizes(plan)).containsExactly(7, 3, 2, 1);
    var neuron = plan.columns().get(2).get(1);
    assertThat(neuron.key()).isEqualTo("layer2.output[1]");
    assertThat(neuron.sum()).hasToString("layer2.sum");
    assertThat(neuron.bias()).hasToString("layer2.bias");
    assertThat(plan.columns().get(3).get(0).key()).isEqualTo("output[0]");
  }

  @Test
  void everyWeightIsALinkFromTheInputThatItWeighs() {
    assertThat(plan.links()).hasSize(2 * 3 + 3 * 2 + 2);
    var into = plan.into(plan.columns().get(1).get(2));
    assertThat(into).extracting(link -> link.from().key()).containsExactly("x[0]", "xTimesY[0]");
    assertThat(into)
        .extracting(Link::path)
        .containsExactly("layer1.weight[2,0]@parameters", "layer1.weight[2,1]@parameters");
  }

  @Test
  void networkWithoutHiddenLayersGoesStraightToItsOutput() {
    var straight = NetworkPlan.of(ExampleGraph.of());
    assertThat(sizes(straight)).containsExactly(7, 1);
    assertThat(straight.links()).hasSize(2);
  }

  @Test
  void whatIsComputedOnlyWhileLearningIsNotDrawn() {
    var network =
        Network.classifier(2, List.of(4, 3), 3, Activation.RELU, Normalization.NONE, true);
    var graph = TrainingGraph.of(network, Optimizer.SGD, Penalty.NONE, false);
    assertThat(graph.find("training.layer2.sum")).isNotNull();
    var drawn = NetworkPlan.of(graph);
    assertThat(sizes(drawn)).containsExactly(2, 4, 3, 3);
    assertThat(drawn.columns().get(2).get(0).key()).isEqualTo("layer2.output[0]");
  }

  private static NetworkPlan learned(Normalization normalization, boolean residual) {
    var network =
        new Network(
            new Given.Points(List.of(Feature.X, Feature.Y)),
            List.of(4, 4, 4),
            List.of(Activation.RELU, Activation.TANH, Activation.GELU),
            normalization,
            true,
            residual,
            new Answer.Classes(3));
    var learning = new Learning(Loss.CROSS_ENTROPY, Optimizer.ADAM, Penalty.NONE, false, false);
    return NetworkPlan.of(TrainingGraph.of(network, learning, true));
  }

  @Test
  void everyClassHasATileAndWhatLiesBetweenIsFolded() {
    var classes = learned(Normalization.BATCH, false);
    assertThat(sizes(classes)).containsExactly(7, 4, 4, 4, 3);
    assertThat(classes.hasClasses()).isTrue();
    assertThat(plan.hasClasses()).isFalse();
    var last = classes.columns().get(4).get(2);
    assertThat(last.key()).isEqualTo("output[2]");
    assertThat(last.sum()).hasToString("logits");
    assertThat(classes.links()).hasSize((2 * 4) + (2 * 16) + 12);
    var layer = classes.layers().get(1);
    assertThat(layer.output()).hasToString("layer2.output");
    assertThat(layer.normalised()).isEqualTo(Along.ROWS);
    assertThat(layer.curve()).isEqualTo(Curve.TANH);
    assertThat(layer.between())
        .extracting(Object::toString)
        .containsExactly("layer2.norm.standard", "layer2.norm.scaled", "layer2.norm.output");
    assertThat(learned(Normalization.LAYER, false).layers().get(0).normalised())
        .isEqualTo(Along.COLUMNS);
    assertThat(learned(Normalization.NONE, false).layers().get(0).normalised()).isNull();
  }

  @Test
  void residualLinksSkipTheLayerWhoseAnswersTheyAreAddedTo() {
    var skipping = learned(Normalization.NONE, true);
    assertThat(skipping.residuals())
        .extracting(Residual::from, Residual::to, Residual::key)
        .containsExactly(tuple(1, 2, "layer2.residual"), tuple(2, 3, "layer3.residual"));
    assertThat(sizes(skipping)).containsExactly(7, 4, 4, 4, 3);
    assertThat(skipping.links()).hasSize((2 * 4) + (2 * 16) + 12);
    assertThat(skipping.into(skipping.columns().get(3).get(0)))
        .extracting(link -> link.from().key())
        .containsExactly(
            "layer2.output[0]", "layer2.output[1]", "layer2.output[2]", "layer2.output[3]");
    assertThat(learned(Normalization.NONE, false).residuals()).isEmpty();
  }

  @Test
  void blockTakenInWholeIsAColumnOfItsNumbers() {
    var graph = Graph.builder();
    var pixels = graph.source("pixels", Role.GIVEN, Shape.rows(2, 2));
    var weight = graph.source("first.weight", Role.PARAMETER, Shape.of(3, 4));
    var bias = graph.source("first.bias", Role.PARAMETER, Shape.of(3));
    graph.compute("first.sum", Role.VALUE, new Affine(), pixels, weight, bias);
    var block = NetworkPlan.of(graph.build());
    assertThat(sizes(block)).containsExactly(4, 3);
    assertThat(block.links()).hasSize(12);
    assertThat(block.columns().get(1).get(0).key()).isEqualTo("first.sum[0]");
  }

  @Test
  void tileIsFoundByItsKey() {
    assertThat(plan.find("layer1.output[2]")).isEqualTo(plan.columns().get(1).get(2));
    assertThat(plan.find("layer9.output[0]")).isNull();
  }
}
