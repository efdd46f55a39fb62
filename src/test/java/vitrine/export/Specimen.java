package vitrine.export;

import java.util.List;
import java.util.Map;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Graph;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;
import vitrine.compute.random.XoshiroStream;
import vitrine.network.Network;

/**
 * A network with seeded numbers, to be taken away and to be compared with: what it answers is
 * computed by the plans of the product.
 */
public record Specimen(Graph graph, State state, String input) {

  /** A network with numbers of its own. */
  public static Specimen of(Graph.Builder builder, String input) {
    var graph = builder.build();
    var state = State.of(graph, new CpuBackend());
    var random = XoshiroStream.of("export", "weights");
    for (var node : state.kept()) {
      int size = node.shape().size();
      int inputs = node.shape().sizes().size() == 2 ? node.shape().width() : 1;
      double spread = Math.sqrt(2.0 / inputs);
      boolean isVariance = node.name().endsWith("ariance");
      state.write(
          node, isVariance ? draw(random, size, 0.5, 2) : draw(random, size, -spread, spread));
    }
    return new Specimen(graph, state, input);
  }

  /** The network as its owner takes it away, named {@code specimen}. */
  public TrainedNetwork trained() {
    return trained(Map.of());
  }

  /** The network with those settings. */
  public TrainedNetwork trained(Map<String, String> settings) {
    var way = Way.of(graph, input, Network.OUTPUT);
    return new TrainedNetwork("specimen", settings, way, state::read);
  }

  /** How many numbers a row of inputs has. */
  public int inputs() {
    return graph.node(input).shape().size();
  }

  /** So many rows of inputs between −3 and 3, one after the other. */
  public double[] rows(int rows) {
    return draw(XoshiroStream.of("export", "inputs"), rows * inputs(), -3, 3);
  }

  /** What the product answers to rows of inputs. */
  public double[] answers(double[] rows) {
    int count = rows.length / inputs();
    var given = graph.node(input);
    var output = graph.node(Network.OUTPUT);
    var plan = Plan.of(graph, List.of(output), List.of(given), count, new CpuBackend(), state);
    plan.buffer(given).write(0, rows, 0, rows.length);
    plan.run(count);
    return plan.buffer(output).copy();
  }

  private static double[] draw(RandomStream random, int count, double low, double high) {
    var drawn = new double[count];
    for (int i = 0; i < count; i++) {
      drawn[i] = random.uniform(low, high);
    }
    return drawn;
  }
}
