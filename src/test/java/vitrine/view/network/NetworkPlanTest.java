package vitrine.view.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Affine;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.network.Normalization;
import vitrine.training.TrainingGraph;
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
