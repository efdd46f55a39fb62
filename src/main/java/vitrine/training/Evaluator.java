package vitrine.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.data.Examples;
import vitrine.data.LabelledRows;
import vitrine.network.layer.Features;

/**
 * Answers what any node of the graph is for a fixed set of examples, with the state as it stands:
 * losses of a set, maps over the plane, everything inside one example.
 *
 * <p>The features of points are computed once. Plans are kept for each list of wanted nodes, and
 * run for any of the examples.
 */
public final class Evaluator {
  private static final int CACHED_ROWS = 256;

  private final Graph graph;
  private final State state;
  private final Backend backend;
  private final int capacity;
  private final Node input;
  private final Node label;
  private final Node point;
  private final Feed pointFeed;
  private final Feed inputFeed;
  private final LabelledRows fed;
  private final int[] all;
  private final Map<String, Plan> plans = new HashMap<>();
  private final Map<String, List<double[]>> rooms = new HashMap<>();
  private final Set<Plan> holdingAll = new HashSet<>();
  private final Map<Node, Boolean> behindInput = new HashMap<>();

  /**
   * An evaluator over {@code examples}: points for a network of points, else rows of what the
   * network is given.
   *
   * @param capacity rows of one run; nodes that add up over rows need all rows in one run
   */
  public Evaluator(Graph graph, State state, Backend backend, LabelledRows examples, int capacity) {
    this.graph = graph;
    this.state = state;
    this.backend = backend;
    this.capacity = capacity;
    all = new int[examples.rows()];
    ExampleOrder.AS_THEY_LIE.fill(0, all);
    input = graph.node(Features.INPUT);
    label = TrainingGraph.label(graph);
    var found = graph.find(Features.POINT);
    point = found == null ? input : found;
    pointFeed = new Feed(point, label, examples, capacity);
    if (found == null) {
      fed = examples;
      inputFeed = pointFeed;
    } else {
      fed = features(examples);
      inputFeed = new Feed(input, label, fed, capacity);
    }
  }

  /** An evaluator that takes all examples in one run. */
  public static Evaluator of(Graph graph, State state, Backend backend, LabelledRows examples) {
    return new Evaluator(graph, state, backend, examples, Math.max(1, examples.rows()));
  }

  /**
   * An evaluator that takes the examples in runs as large as suits the backend: what a cache holds
   * where numbers lie in ordinary memory, everything at once where each way back costs time.
   */
  public static Evaluator inChunks(
      Graph graph, State state, Backend backend, LabelledRows examples) {
    int chunk = backend.name().equals("cpu") ? CACHED_ROWS : examples.rows();
    return new Evaluator(
        graph, state, backend, examples, Math.max(1, Math.min(chunk, examples.rows())));
  }

  /** The examples as rows of what the network is given: features in place of points. */
  LabelledRows fed() {
    return fed;
  }

  /**
   * The numbers of some nodes for all examples, each in a new array: rows × size for nodes with
   * rows, else one block.
   *
   * @param wanted nodes without updates
   */
  public List<double[]> read(Collection<Node> wanted) {
    return readAt(wanted, all);
  }

  /**
   * The same for a picture, many times a second: the next glance at the same nodes writes its
   * numbers into the same arrays.
   */
  public List<double[]> glance(Collection<Node> wanted) {
    return readAt(wanted, all, true);
  }

  /** The numbers of the examples that stand at the given rows, in the order given. */
  public List<double[]> readAt(Collection<Node> wanted, int... rows) {
    return readAt(wanted, rows, false);
  }

  private List<double[]> readAt(Collection<Node> wanted, int[] rows, boolean isGlance) {
    var before = new ArrayList<Node>();
    var after = new ArrayList<Node>();
    for (var node : wanted) {
      (isBehindInput(node) ? after : before).add(node);
    }
    var found = new HashMap<Node, double[]>();
    put(found, before, run(before, point, pointFeed, rows, isGlance));
    put(found, after, run(after, input, inputFeed, rows, isGlance));
    var values = new ArrayList<double[]>();
    for (var node : wanted) {
      values.add(Objects.requireNonNull(found.get(node)));
    }
    return values;
  }

  private LabelledRows features(LabelledRows points) {
    var labels = new double[points.rows()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = points.label(row);
    }
    var inputs = run(List.of(input), point, pointFeed, all, false).get(0);
    return Examples.of(input.shape().size(), inputs, labels);
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

  private static List<double[]> room(List<Node> wanted, int rows) {
    var room = new ArrayList<double[]>();
    for (var node : wanted) {
      room.add(new double[(node.shape().perRow() ? rows : 1) * node.shape().size()]);
    }
    return room;
  }

  private List<double[]> run(
      List<Node> wanted, Node given, Feed feed, int[] examples, boolean isGlance) {
    var names = names(wanted);
    var results =
        isGlance
            ? rooms.computeIfAbsent(names, key -> room(wanted, all.length))
            : room(wanted, examples.length);
    if (wanted.isEmpty() || examples.length == 0) {
      return results;
    }
    var plan =
        plans.computeIfAbsent(
            names, key -> Plan.of(graph, wanted, List.of(given, label), capacity, backend, state));
    if (examples.length <= capacity) {
      runAtOnce(plan, feed, examples);
      backend.read(buffers(plan, wanted), results);
      return results;
    }
    for (int from = 0; from < examples.length; from += capacity) {
      int rows = Math.min(capacity, examples.length - from);
      give(plan, feed, examples, from, rows);
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

  /** What a plan is kept under: all its nodes are of one graph, where each name stands once. */
  private static String names(List<Node> nodes) {
    var names = new StringBuilder();
    for (var node : nodes) {
      names.append(node.name()).append(',');
    }
    return names.toString();
  }

  /** One run over few examples; a plan that still holds all of them is not given them again. */
  private void runAtOnce(Plan plan, Feed feed, int[] examples) {
    if (examples != all || !holdingAll.contains(plan)) {
      give(plan, feed, examples, 0, examples.length);
    }
    if (examples == all) {
      holdingAll.add(plan);
    } else {
      holdingAll.remove(plan);
    }
    plan.run(examples.length);
  }

  private static void give(Plan plan, Feed feed, int[] examples, int from, int rows) {
    for (int row = 0; row < rows; row++) {
      feed.take(row, examples[from + row]);
    }
    feed.write(plan, rows);
  }

  private static List<Buffer> buffers(Plan plan, List<Node> nodes) {
    var buffers = new ArrayList<Buffer>();
    for (var node : nodes) {
      buffers.add(plan.buffer(node));
    }
    return buffers;
  }
}
