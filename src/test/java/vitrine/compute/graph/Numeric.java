package vitrine.compute.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.training.loss.CrossEntropyLoss;

/**
 * A graph with numbers in it: sources filled with a seeded wave, everything else computed by the
 * kernels.
 */
final class Numeric {
  /** The curves that are asked about numbers above 0 only. */
  static final List<Curve> POSITIVE = List.of(Curve.LOG, Curve.SQRT, Curve.RECIPROCAL);

  final int rows;
  private final Graph graph;
  private final CpuBackend backend = new CpuBackend();
  private final State state;
  private final Map<Node, double[]> given = new HashMap<>();

  Numeric(Graph graph, int rows) {
    this.graph = graph;
    this.rows = rows;
    state = State.of(graph, backend);
    int seed = 1;
    for (var node : graph.nodes()) {
      int size = node.shape().size();
      if (node.name().equals(CrossEntropyLoss.LABEL)) {
        given.put(node, classes(rows));
      } else if (node.role() == Role.GIVEN) {
        given.put(node, wave(size * (node.shape().perRow() ? rows : 1), seed++));
      } else if (node.role() == Role.PARAMETER) {
        state.write(node, wave(size, seed++));
      } else if (node.role().isKept()) {
        // Rates, counts, mean squares and draws lie above 0.
        state.write(node, positive(size, seed++));
      }
    }
  }

  private static double[] wave(int size, int seed) {
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = Trigonometric.sin((i * 0.7) + (seed * 1.3)) * 0.9;
    }
    return values;
  }

  private static double[] positive(int size, int seed) {
    var values = wave(size, seed);
    for (int i = 0; i < size; i++) {
      values[i] = Math.abs(values[i]) + 0.05;
    }
    return values;
  }

  /** Classes 2, 1, 0, 2, … */
  private static double[] classes(int rows) {
    var values = new double[rows];
    for (int row = 0; row < rows; row++) {
      values[row] = 2 - (row % 3);
    }
    return values;
  }

  State state() {
    return state;
  }

  /** The numbers of a given or kept node, to be changed. */
  double[] values(Node node) {
    var fed = given.get(node);
    return fed == null ? state.read(node) : fed;
  }

  void put(Node node, double[] values) {
    if (given.containsKey(node)) {
      given.put(node, values);
    } else {
      state.write(node, values);
    }
  }

  /** All numbers of a node, computed anew. */
  double[] compute(Node node) {
    var plan = Plan.of(graph, List.of(node), List.copyOf(given.keySet()), rows, backend, state);
    for (var fed : given.entrySet()) {
      var buffer = plan.find(fed.getKey());
      if (buffer != null) {
        buffer.write(0, fed.getValue(), 0, fed.getValue().length);
      }
    }
    plan.run(rows);
    return plan.buffer(node).copy();
  }

  /** The loss summed over the rows. */
  double total(Node loss) {
    double sum = 0;
    for (double each : compute(loss)) {
      sum = each + sum;
    }
    return sum;
  }
}
