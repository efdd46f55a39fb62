package vitrine.compute.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.Penalty;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.training.TrainingGraph;

class GraphTest {
  @Test
  void twoNodesOfOneNameAreRefused() {
    var graph = Graph.builder();
    graph.source("x", Role.GIVEN, Shape.rows(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.source("x", Role.PARAMETER, Shape.of()))
        .withMessage("Two nodes are named x.");
  }

  @Test
  void aNodeOfAnotherGraphIsRefused() {
    var other = Graph.builder().source("x", Role.GIVEN, Shape.rows(2));
    var graph = Graph.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.compute("y", Role.VALUE, new Bend(Curve.TANH), other));
    graph.source("x", Role.GIVEN, Shape.rows(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.compute("y", Role.VALUE, new Bend(Curve.TANH), other))
        .withMessageContaining("not in this graph");
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    var graph = Graph.builder();
    var two = graph.source("two", Role.GIVEN, Shape.rows(2));
    var three = graph.source("three", Role.GIVEN, Shape.rows(3));
    var weight = graph.source("weight", Role.PARAMETER, Shape.of(4, 3));
    var bias = graph.source("bias", Role.PARAMETER, Shape.of(4));
    for (Operation operation : List.of(new Add(), new Multiply(), new SquaredError())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> graph.compute("bad", Role.VALUE, operation, two, three));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.compute("bad", Role.VALUE, new Affine(), two, weight, bias));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.compute("bad", Role.VALUE, new Column(2), two));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.compute("bad", Role.VALUE, new Concatenate(), two));
    assertThat(graph.compute("good", Role.VALUE, new Affine(), three, weight, bias).shape())
        .isEqualTo(Shape.rows(4));
  }

  @Test
  void equalDeclarationsHaveEqualTextAndFingerprintAndOthersDoNot() {
    var one = graph(List.of(3, 2), Activation.TANH, Penalty.NONE);
    var same = graph(List.of(3, 2), Activation.TANH, Penalty.NONE);
    assertThat(same.canonicalText()).isEqualTo(one.canonicalText());
    assertThat(same.fingerprint()).isEqualTo(one.fingerprint());
    for (var other :
        List.of(
            graph(List.of(2, 3), Activation.TANH, Penalty.NONE),
            graph(List.of(3), Activation.TANH, Penalty.NONE),
            graph(List.of(3, 2), Activation.RELU, Penalty.NONE),
            graph(List.of(3, 2), Activation.TANH, Penalty.L1))) {
      assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
    }
  }

  @Test
  void everyNodeComesAfterThoseItIsComputedFrom() {
    var graph = graph(List.of(3, 2), Activation.TANH, Penalty.L2);
    for (var node : graph.nodes()) {
      for (var input : node.inputs()) {
        assertThat(graph.nodes().indexOf(input)).isLessThan(graph.nodes().indexOf(node));
      }
    }
  }

  @Test
  void behindANodeLiesAllThatItIsComputedFrom() {
    var graph = graph(List.of(), Activation.TANH, Penalty.NONE);
    assertThat(Graph.behind(Set.of(graph.node("output.sum"))))
        .extracting(Node::name)
        .containsExactlyInAnyOrder(
            "output.sum", "output.weight", "output.bias", "input", "x", "point");
  }

  @Test
  void nodesAreFoundByNameAndGroup() {
    var graph = graph(List.of(3), Activation.TANH, Penalty.NONE);
    assertThat(graph.find("layer2.weight")).isNull();
    assertThat(graph.node("layer1.weight").group()).isEqualTo("layer1");
    assertThat(graph.node("input").group()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> graph.node("layer2.weight"));
  }

  private static Graph graph(List<Integer> hidden, Activation activation, Penalty penalty) {
    var network = new Network(List.of(Feature.X), hidden, activation, Activation.TANH);
    return TrainingGraph.of(network, penalty, true);
  }
}
