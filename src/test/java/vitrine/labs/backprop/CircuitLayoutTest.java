package vitrine.labs.backprop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.labs.step.Walk;
import vitrine.view.network.NetworkPlan;

/** The drawing has room for everything at every width. */
final class CircuitLayoutTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          "neuron,264\nneuron,358\nneuron,1100\nnetwork,264\nnetwork,358\nnetwork,700\n"
              + "network,1100\nchain,264\nchain,358\nchain,700\nchain,1100")
  void everyPartHasItsOwnPlaceWithinTheRoom(String graph, double room) {
    var lab = new BackpropLab();
    var built = lab.graph(lab.declaration().fallbacks().with("graph", graph));
    var plan = NetworkPlan.of(built, input -> false);
    var circuit = Circuit.of(Walk.of(built), plan, 0);
    var layout = new CircuitLayout(circuit, plan, room);
    assertThat(layout.width()).isLessThanOrEqualTo(room + 0.5);
    var spots = new HashSet<CircuitLayout.Spot>();
    for (var gate : circuit.gates()) {
      var spot = layout.at(gate);
      assertThat(spots.add(spot)).as(gate.kind() + " stands on another").isTrue();
      assertThat(spot.x()).isBetween(Strands.GATE / 2, room - Strands.GATE / 2 + 0.5);
      assertThat(spot.y()).isBetween(0.0, layout.height());
    }
    var texts = new HashSet<String>();
    for (var wire : circuit.wires()) {
      var way = layout.way(wire);
      assertThat(texts.add((int) way.x() + "," + (int) way.y())).as("two in one place").isTrue();
      assertThat(way.y() + 40).isLessThanOrEqualTo(layout.height() + 20);
    }
  }
}
