package vitrine.labs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;

/** The walk goes everywhere, once, in an order in which it can be gone. */
final class WalkTest {
  private static Graph graph(String shape, String problem) {
    return PlaygroundGraph.of(
        PlaygroundSettings.DECLARATION
            .fallbacks()
            .with("networkShape", shape)
            .with("problem", problem)
            .with("xSquared", "true"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4,2", "1", "", "32,32,32,32,32,32,32,32,32,32"})
  void everyNumberOfTheStepIsVisitedExactlyOnce(String shape) {
    var graph = graph(shape, "classification");
    var walk = Walk.of(graph);
    var visits = new HashMap<Node, int[]>();
    for (var stop : walk.stops().subList(0, walk.stops().size() - 1)) {
      var counts = visits.computeIfAbsent(stop.node(), node -> new int[node.shape().size()]);
      for (int i = 0; i < stop.count(); i++) {
        counts[stop.from() + i]++;
      }
    }
    assertThat(visits.keySet()).containsExactlyInAnyOrderElementsOf(partsOfTheStep(graph, walk));
    visits.forEach((node, counts) -> assertThat(counts).as(node.name()).containsOnly(1));
  }

  /** All behind the loss, the way back, and what writes into parameters. */
  private static List<Node> partsOfTheStep(Graph graph, Walk walk) {
    var parts = new ArrayList<Node>();
    for (var node : graph.nodes()) {
      var written = node.writes();
      boolean forward = Graph.behind(List.of(walk.loss())).contains(node);
      boolean moves = written != null && written.role() == Role.PARAMETER;
      if ((forward && !node.role().isKept()) || node.role() == Role.GRADIENT || moves) {
        parts.add(node);
      }
    }
    return parts;
  }

  @Test
  void eachStopComesAfterAllThatItIsComputedFrom() {
    var walk = Walk.of(graph("4,2", "classification"));
    var done = new ArrayList<Node>();
    for (int i = 0; i < walk.stops().size() - 1; i++) {
      var stop = walk.stops().get(i);
      for (var behind : stop.node().inputs()) {
        if (walk.find(behind, 0) >= 0) {
          assertThat(done).as(stop.node() + " needs " + behind).contains(behind);
        }
      }
      if (stop.from() + stop.count() == stop.node().shape().size()) {
        done.add(stop.node());
      }
    }
  }

  @Test
  void phasesFollowEachOther() {
    var walk = Walk.of(graph("3", "regression"));
    var phases = walk.stops().stream().map(Stop::phase).toList();
    assertThat(phases).isSorted();
    assertThat(phases).contains(Phase.values());
    assertThat(walk.stops().get(walk.first(Phase.LOSS)).node().name()).isEqualTo("target");
    assertThat(walk.stops().get(walk.first(Phase.BACKWARD)).node().name())
        .isEqualTo("gradient." + walk.loss().name());
  }

  @Test
  void neuronsAreStopsOfTheirOwnAndWeightsIntoOneNeuronAreOne() {
    var walk = Walk.of(graph("4,2", "classification"));
    var graph = walk.graph();
    assertThat(parts(walk, "layer1.sum")).isEqualTo(4);
    assertThat(parts(walk, "gradient.layer1.weight")).isEqualTo(4);
    assertThat(parts(walk, "update.layer2.weight")).isEqualTo(2);
    assertThat(parts(walk, "gradient.layer1.bias")).isEqualTo(1);
    assertThat(parts(walk, "input")).isEqualTo(1);
    var stop = walk.stops().get(walk.find(graph.node("gradient.layer1.weight"), 4));
    assertThat(stop.from()).isEqualTo(3);
    assertThat(stop.about(graph, 1, 7).node().name()).isEqualTo("layer1.weight");
    assertThat(stop.about(graph, 1, 7).place()).isEqualTo(4);
  }

  private static long parts(Walk walk, String node) {
    return walk.stops().stream().filter(stop -> stop.node().name().equals(node)).count();
  }

  @Test
  void graphWithoutAWayBackIsRefused() {
    var graph = Graph.builder().build();
    assertThatThrownBy(() -> Walk.of(graph)).hasMessage("This graph has no way back.");
  }
}
