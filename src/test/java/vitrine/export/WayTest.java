package vitrine.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Node;
import vitrine.data.Feature;
import vitrine.network.Activation;
import vitrine.network.Network;
import vitrine.training.TrainingGraph;

class WayTest {
  private static final Network NETWORK =
      new Network(List.of(Feature.X, Feature.SIN_Y), List.of(3), Activation.TANH, Activation.TANH);

  private static List<String> names(List<Node> nodes) {
    return nodes.stream().map(Node::name).toList();
  }

  @Test
  void holdsWhatTheAnswerNeedsAndNothingOfTheTraining() {
    var way = Way.of(TrainingGraph.of(NETWORK, Penalty.L2, true), "point", "output");
    assertThat(names(way.kept()))
        .containsExactly("layer1.weight", "layer1.bias", "output.weight", "output.bias");
    assertThat(names(way.computed()))
        .containsExactly(
            "x", "y", "sinY", "input", "layer1.sum", "layer1.output", "output.sum", "output");
  }

  @Test
  void mayBeginInTheMiddle() {
    var way = Way.of(TrainingGraph.of(NETWORK, Penalty.L2, true), "input", "layer1.output");
    assertThat(way.input().shape().size()).isEqualTo(2);
    assertThat(names(way.kept())).containsExactly("layer1.weight", "layer1.bias");
    assertThat(names(way.computed())).containsExactly("layer1.sum", "layer1.output");
  }

  @Test
  void whatNeedsMoreThanOneInputIsRefused() {
    var graph = TrainingGraph.of(NETWORK, Penalty.NONE, true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Way.of(graph, "point", "loss"))
        .withMessage("“loss” needs “target” besides “point”.");
  }

  @Test
  void aNormalisingLayerIsOneStep() {
    for (var name : List.of("batch", "layer")) {
      var way = Specimens.all().get(name).trained().way();
      var norm = way.computed().stream().filter(node -> node.name().equals("layer1.norm.output"));
      assertThat(norm.map(way::uses)).containsExactly(1);
      assertThat(way.computed())
          .filteredOn(node -> node.name().equals("layer1.norm.standard"))
          .singleElement()
          .matches(node -> way.uses(node) == 0);
    }
  }

  @Test
  void aNetworkThatIsGivenNothingIsRefused() {
    var nothing = Specimens.playground(List.of(), List.of(), Activation.TANH, Activation.TANH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vitrine.export.onnx.OnnxFile.of(nothing.trained()))
        .withMessageContaining("concatenate");
  }
}
