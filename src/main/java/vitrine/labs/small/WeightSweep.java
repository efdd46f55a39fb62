package vitrine.labs.small;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.data.LabelledRows;
import vitrine.training.Evaluator;

/**
 * What a network would answer if some of its parameters were elsewhere: its own loss, say, over a
 * plane of two of its weights. The parameters are put to each place in turn, everything is computed
 * as always, and they are put back.
 *
 * <p>The numbers are kept, and computed again as soon as anything that they depend on is another.
 */
final class WeightSweep {
  private final Graph graph;
  private final State state;
  private final List<Node> moved = new ArrayList<>();
  private List<Node> asked = List.of();
  private List<double[]> depended = List.of();
  private List<double[]> found = List.of();

  WeightSweep(Graph graph, State state, List<String> names) {
    this.graph = graph;
    this.state = state;
    for (var name : names) {
      moved.add(graph.node(name));
    }
  }

  /**
   * The numbers of some nodes for each place: places × size for each node.
   *
   * @param places rows of as many numbers as parameters are moved
   * @param all looks at all examples
   */
  List<double[]> read(LabelledRows places, List<Node> nodes, Evaluator all) {
    var now = dependedOn(nodes);
    if (!areTheSame(nodes, asked)
        || found.get(0).length != places.rows() * nodes.get(0).shape().size()
        || !areSame(now, depended)) {
      found = compute(places, nodes, all);
      asked = List.copyOf(nodes);
      depended = now;
    }
    var copies = new ArrayList<double[]>();
    for (var values : found) {
      copies.add(values.clone());
    }
    return copies;
  }

  private List<double[]> compute(LabelledRows places, List<Node> nodes, Evaluator all) {
    var before = new ArrayList<double[]>();
    for (var parameter : moved) {
      before.add(state.read(parameter));
    }
    var results = new ArrayList<double[]>();
    for (var node : nodes) {
      results.add(new double[places.rows() * node.shape().size()]);
    }
    var place = new double[moved.size()];
    for (int row = 0; row < places.rows(); row++) {
      places.unpack(row, place, 0);
      for (int i = 0; i < place.length; i++) {
        state.of(moved.get(i)).write(0, place, i, 1);
      }
      var values = all.read(nodes);
      for (int i = 0; i < values.size(); i++) {
        int size = nodes.get(i).shape().size();
        System.arraycopy(values.get(i), 0, results.get(i), row * size, size);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      state.write(moved.get(i), before.get(i));
    }
    return results;
  }

  /** All kept numbers behind the nodes but those that are moved. */
  private List<double[]> dependedOn(List<Node> nodes) {
    Set<Node> behind = Graph.behind(nodes);
    var values = new ArrayList<double[]>();
    for (var node : graph.nodes()) {
      if (node.role().isKept() && node.role() != Role.HYPERPARAMETER) {
        if (behind.contains(node) && moved.indexOf(node) < 0) {
          values.add(state.read(node));
        }
      }
    }
    return values;
  }

  private static boolean areTheSame(List<Node> some, List<Node> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }

  private static boolean areSame(List<double[]> some, List<double[]> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = Arrays.equals(some.get(i), others.get(i));
    }
    return same;
  }
}
