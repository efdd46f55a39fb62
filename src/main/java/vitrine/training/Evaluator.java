package vitrine.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.data.Examples;
import vitrine.network.layer.Features;
import vitrine.training.loss.SquaredLoss;

/**
 * Answers what any node of the graph is for a fixed set of examples, with the state as it stands:
 * losses of a set, maps over the plane, everything inside one example.
 *
 * <p>The features of the set are computed once. Plans are kept for each list of wanted nodes.
 */
public final class Evaluator {
  private static final int CACHED_ROWS = 256;

  private final Graph graph;
  private final State state;
  private final Backend backend;
  private final Examples examples;
  private final int capacity;
  private final Node input;
  private final double[] points;
  private final double[] targets;
  private final double[] inputs;
  private final Map<List<Node>, Plan> plans = new HashMap<>();
  private final Map<Node, Boolean> behindInput = new HashMap<>();

  /**
   * An evaluator over {@code examples}.
   *
   * @param capacity rows of one run; nodes that add up over rows need all rows in one run
   */
  public Evaluator(Graph graph, State state, Backend backend, Examples examples, int capacity) {
    this.graph = graph;
    this.state = state;
    this.backend = backend;
    this.examples = examples;
    this.capacity = capacity;
    this.points = examples.inputs();
    this.targets = examples.labels();
    this.input = graph.node(Features.INPUT);
    this.inputs = run(List.of(input), List.of(graph.node(Features.POINT))).get(0);
  }

  /** An evaluator that takes all examples in one run. */
  public static Evaluator of(Graph graph, State state, Backend backend, Examples examples) {
    return new Evaluator(graph, state, backend, examples, Math.max(1, examples.rows()));
  }

  /**
   * An evaluator that takes the examples in runs as large as suits the backend: what a cache holds
   * where numbers lie in ordinary memory, everything at once where each way back costs time.
   */
  public static Evaluator inChunks(Graph graph, State state, Backend backend, Examples examples) {
    int chunk = backend.name().equals("cpu") ? CACHED_ROWS : examples.rows();
    return new Evaluator(
        graph, state, backend, examples, Math.max(1, Math.min(chunk, examples.rows())));
  }

  /** The inputs of the network for all examples, rows × features in use, row-major. */
  double[] inputs() {
    return inputs;
  }

  /**
   * The numbers of some nodes, each in a new array: rows × size for nodes with rows, else one
   * block.
   *
   * @param wanted nodes without updates
   */
  public List<double[]> read(Collection<Node> wanted) {
    var before = new ArrayList<Node>();
    var after = new ArrayList<Node>();
    for (var node : wanted) {
      (isBehindInput(node) ? after : before).add(node);
    }
    var found = new HashMap<Node, double[]>();
    put(
        found,
        before,
        run(before, List.of(graph.node(Features.POINT), graph.node(SquaredLoss.TARGET))));
    put(found, after, run(after, List.of(input, graph.node(SquaredLoss.TARGET))));
    var values = new ArrayList<double[]>();
    for (var node : wanted) {
      values.add(Objects.requireNonNull(found.get(node)));
    }
    return values;
  }

  /**
   * Whether a node is computed from the inputs, so that the features need not be computed again for
   * it.
   */
  private boolean isBehindInput(Node node) {
    return behindInput.computeIfAbsent(
        node, each -> each != input && Graph.behind(List.of(each)).contains(input));
  }

  private static void put(Map<Node, double[]> found, List<Node> nodes, List<double[]> values) {
    for (int i = 0; i < nodes.size(); i++) {
      found.put(nodes.get(i), values.get(i));
    }
  }

  private List<double[]> run(List<Node> wanted, List<Node> given) {
    var results = new ArrayList<double[]>();
    for (var node : wanted) {
      results.add(new double[(node.shape().perRow() ? examples.rows() : 1) * node.shape().size()]);
    }
    if (wanted.isEmpty() || examples.rows() == 0) {
      return results;
    }
    boolean atOnce = capacity >= examples.rows();
    var plan = plans.get(wanted);
    if (plan == null) {
      plan = Plan.of(graph, wanted, given, capacity, backend, state);
      plans.put(wanted, plan);
      if (atOnce) {
        feed(plan, given, 0, examples.rows());
      }
    }
    if (atOnce) { // what was given is still there, and all numbers come back in one go
      plan.run(examples.rows());
      backend.read(buffers(plan, wanted), results);
      return results;
    }
    for (int from = 0; from < examples.rows(); from += capacity) {
      int rows = Math.min(capacity, examples.rows() - from);
      feed(plan, given, from, rows);
      plan.run(rows);
      for (int i = 0; i < results.size(); i++) {
        var shape = wanted.get(i).shape();
        int count = (shape.perRow() ? rows : 1) * shape.size();
        plan.buffer(wanted.get(i))
            .read(0, results.get(i), (shape.perRow() ? from : 0) * shape.size(), count);
      }
    }
    return results;
  }

  private static List<Buffer> buffers(Plan plan, List<Node> nodes) {
    var buffers = new ArrayList<Buffer>();
    for (var node : nodes) {
      buffers.add(plan.buffer(node));
    }
    return buffers;
  }

  private void feed(Plan plan, List<Node> given, int from, int rows) {
    for (var node : given) {
      feed(plan, node, from, rows);
    }
  }

  private void feed(Plan plan, Node node, int from, int rows) {
    var buffer = plan.find(node);
    var source = source(node);
    if (buffer != null && source != null) {
      int width = node.shape().size();
      buffer.write(0, source, from * width, rows * width);
    }
  }

  private double @Nullable [] source(Node node) {
    return switch (node.name()) {
      case Features.POINT -> points;
      case Features.INPUT -> inputs;
      case SquaredLoss.TARGET -> targets;
      default -> null;
    };
  }
}
