package vitrine.labs.digits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.backend.Backend;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.RowMean;
import vitrine.compute.plan.State;
import vitrine.data.LabelledRows;
import vitrine.session.Refusal;
import vitrine.training.Evaluator;

/**
 * What a network answers for a whole set of images: computed a few images at a time, so that a
 * click in between is heard, and kept until the network has changed.
 */
final class WholeSet {
  /** As many numbers as a page can bear to be sent. */
  private static final int MOST_NUMBERS = 4_000_000;

  private final Evaluator evaluator;
  private final int rows;
  private final int chunk;
  private final Map<Node, double[]> known = new HashMap<>();
  private final Map<Node, double[]> underWay = new HashMap<>();
  private int done;

  /** A set that nothing has been asked about. */
  WholeSet(Graph graph, State state, Backend backend, LabelledRows examples) {
    chunk = Math.min(chunk(backend), examples.rows());
    rows = examples.rows();
    evaluator = new Evaluator(graph, state, backend, examples, chunk);
  }

  /** Images that are computed at once: a few milliseconds' worth. */
  static int chunk(Backend backend) {
    return backend.name().equals("cpu") ? 64 : 256;
  }

  int rows() {
    return rows;
  }

  /** Forgets all answers: the network has changed. */
  void forget() {
    known.clear();
    underWay.clear();
    done = 0;
  }

  /** Whether all these nodes can be told at once, or nearly so. */
  boolean isQuick(Collection<Node> nodes) {
    return rows <= 4 * chunk || areKnown(nodes);
  }

  /** The numbers of some nodes for one image. */
  List<double[]> one(List<Node> nodes, int row) {
    return evaluator.readAt(nodes, row);
  }

  /**
   * Computes a few images' worth of these nodes.
   *
   * @return whether all is known
   * @throws Refusal if one of them cannot be told of a whole set
   */
  boolean prepare(Collection<Node> nodes) {
    if (areKnown(nodes)) {
      return true;
    }
    begin(nodes);
    step();
    return areKnown(nodes);
  }

  /**
   * The numbers of a node for all images: rows × its size; of a mean over rows, one number.
   *
   * @throws Refusal if it cannot be told of a whole set
   */
  double[] read(Node node) {
    var each = List.of(node);
    while (!prepare(each)) {
      continue;
    }
    var values = known.getOrDefault(perRow(node), new double[0]);
    return node == perRow(node) ? values.clone() : new double[] {mean(values)};
  }

  /**
   * Whether a node can be told of a whole set: not what adds up over rows, nor too many numbers.
   */
  boolean tells(Node node) {
    var each = source(node);
    return each.shape().perRow()
        && node.role() != Role.UPDATE
        && (double) each.shape().size() * rows <= MOST_NUMBERS;
  }

  private Node perRow(Node node) {
    if (!tells(node)) {
      throw new Refusal("refused.whole", node.name(), Integer.toString(MOST_NUMBERS));
    }
    return source(node);
  }

  /** The node whose rows tell a node of a whole set: itself, or what it is the mean of. */
  private static Node source(Node node) {
    return node.operation() instanceof RowMean ? node.inputs().get(0) : node;
  }

  private boolean areKnown(Collection<Node> nodes) {
    for (var node : nodes) {
      if (!known.containsKey(perRow(node))) {
        return false;
      }
    }
    return true;
  }

  /** Begins again where other nodes are asked for than those under way. */
  private void begin(Collection<Node> nodes) {
    boolean isUnderWay = true;
    for (var node : nodes) {
      var each = perRow(node);
      isUnderWay &= known.containsKey(each) || underWay.containsKey(each);
    }
    if (!isUnderWay) {
      done = 0;
      for (var node : nodes) {
        var each = perRow(node);
        if (!known.containsKey(each)) {
          underWay.put(each, new double[rows * each.shape().size()]);
        }
      }
    }
  }

  private void step() {
    var nodes = new ArrayList<Node>(underWay.keySet());
    nodes.sort((one, other) -> one.name().compareTo(other.name()));
    var places = new int[Math.min(chunk, rows - done)];
    for (int i = 0; i < places.length; i++) {
      places[i] = done + i;
    }
    var values = evaluator.readAt(nodes, places);
    for (int i = 0; i < nodes.size(); i++) {
      var all = underWay.getOrDefault(nodes.get(i), new double[0]);
      var some = values.get(i);
      System.arraycopy(some, 0, all, done * nodes.get(i).shape().size(), some.length);
    }
    done += places.length;
    if (done == rows) {
      known.putAll(underWay);
      underWay.clear();
      done = 0;
    }
  }

  /** As the exact backend's own mean: the sum starts from 0 and takes its terms in order. */
  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
