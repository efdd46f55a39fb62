package vitrine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.State;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.Feature;
import vitrine.data.PlaneGrid;
import vitrine.network.Activation;
import vitrine.network.Initializer;
import vitrine.network.Network;

public final class EvaluatorCases {
  private final Graph graph =
      TrainingGraph.of(
          new Network(List.of(Feature.values()), List.of(3, 2), Activation.TANH, Activation.LINEAR),
          Penalty.NONE,
          true);
  private final Backend backend = new CpuBackend();
  private final State state = State.of(graph, backend);

  @Test
  void aGridInPiecesIsTheGridInOne() {
    Initializer.uniform(graph, state, XoshiroStream.of("1", "weights"), 0.5, false);
    var grid = PlaneGrid.of(17, -6, 6);
    var wanted =
        List.of(
            graph.node("output"),
            graph.node("layer1.output"),
            graph.node("sinX"),
            graph.node("point"));
    var whole = Evaluator.of(graph, state, backend, grid).read(wanted);
    for (int capacity : new int[] {1, 7, 256, 288, 289}) {
      var pieces = new Evaluator(graph, state, backend, grid, capacity).read(wanted);
      for (int i = 0; i < wanted.size(); i++) {
        assertEquals(289 * wanted.get(i).shape().size(), pieces.get(i).length);
        assertArrayEquals(whole.get(i), pieces.get(i), wanted.get(i) + " in pieces of " + capacity);
      }
    }
  }

  @Test
  void anEvaluatorSeesTheStateAsItStands() {
    var evaluator = Evaluator.of(graph, state, backend, PlaneGrid.of(2, -1, 1));
    var output = List.of(graph.node("output"));
    assertArrayEquals(new double[4], evaluator.read(output).get(0));
    state.fill(graph.node("output.bias"), 2.5);
    assertArrayEquals(new double[] {2.5, 2.5, 2.5, 2.5}, evaluator.read(output).get(0));
  }

  @Test
  void theSameNodeAskedForTwiceComesTwice() {
    var evaluator = Evaluator.of(graph, state, backend, PlaneGrid.of(2, -1, 1));
    var x = graph.node("x");
    var values = evaluator.read(List.of(x, x, graph.node("loss")));
    assertArrayEquals(values.get(0), values.get(1));
    assertEquals(1, values.get(2).length);
  }
}
