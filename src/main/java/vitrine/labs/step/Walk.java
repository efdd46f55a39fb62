package vitrine.labs.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.compute.graph.Fill;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;

/**
 * The way through one training step, read off the graph: forward, loss, backward, update, and the
 * loss again; each node once, each stop after all that it is computed from.
 *
 * <p>Neurons are stops of their own; the weights into one neuron are one stop, so are the biases of
 * a layer, and so is each node that nothing is learned for: the example and its features.
 *
 * @param graph what is walked through
 * @param stops in order
 * @param loss the loss of one example, from which the way back starts
 */
public record Walk(Graph graph, List<Stop> stops, Node loss) {
  public Walk {
    stops = List.copyOf(stops);
  }

  /**
   * The walk of a graph with its way back.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static Walk of(Graph graph) {
    var loss = loss(graph);
    var behind = Graph.behind(List.of(loss));
    var learned = learned(graph);
    var forward = forward(behind, learned);
    var stops = new ArrayList<Stop>();
    for (var node : graph.nodes()) {
      if (forward.contains(node) && !node.role().isKept()) {
        add(stops, Phase.FORWARD, node, learned.contains(node));
      }
    }
    for (var node : graph.nodes()) {
      if (behind.contains(node) && !forward.contains(node) && !node.role().isKept()) {
        add(stops, Phase.LOSS, node, learned.contains(node));
      }
    }
    for (var node : graph.nodes(Role.GRADIENT)) {
      add(stops, Phase.BACKWARD, node, true);
    }
    for (var node : graph.nodes(Role.UPDATE)) {
      var written = node.writes();
      if (written != null && written.role() == Role.PARAMETER) {
        add(stops, Phase.UPDATE, node, true);
      }
    }
    stops.add(new Stop(Phase.AGAIN, loss, 0, 1));
    return new Walk(graph, stops, loss);
  }

  /** The place of the first stop of a phase; of the first after it where the phase has none. */
  public int first(Phase phase) {
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).phase().compareTo(phase) >= 0) {
        return i;
      }
    }
    return stops.size() - 1;
  }

  /** The place of the stop where a number of a node is computed; −1 where none computes it. */
  public int find(Node node, int place) {
    for (int i = 0; i < stops.size(); i++) {
      var stop = stops.get(i);
      if (stop.node() == node && place >= stop.from() && place < stop.from() + stop.count()) {
        return i;
      }
    }
    return -1;
  }

  /** The numbers that the example brings: given nodes that the loss depends on. */
  public List<Node> given() {
    var behind = Graph.behind(List.of(loss));
    var found = new ArrayList<Node>();
    for (var node : graph.nodes(Role.GIVEN)) {
      if (behind.contains(node)) {
        found.add(node);
      }
    }
    return found;
  }

  private static void add(List<Stop> stops, Phase phase, Node node, boolean inParts) {
    int size = node.shape().size();
    int part = !inParts ? size : node.shape().perRow() ? 1 : row(node);
    for (int from = 0; from < size; from += part) {
      stops.add(new Stop(phase, node, from, part));
    }
  }

  /** Numbers that all rows share: those of one neuron of a matrix, all of anything else. */
  private static int row(Node node) {
    return node.shape().sizes().size() == 2 ? node.shape().width() : node.shape().size();
  }

  /** The first step back is that from the loss to itself, whose slope is 1. */
  private static Node loss(Graph graph) {
    for (var node : graph.nodes(Role.GRADIENT)) {
      if (node.operation() instanceof Fill) {
        return graph.node(node.name().substring(Gradients.NAME.length()));
      }
    }
    throw new IllegalArgumentException("This graph has no way back.");
  }

  /** All that depends on a parameter. */
  private static Set<Node> learned(Graph graph) {
    var found = new HashSet<Node>();
    for (var node : graph.nodes()) {
      boolean depends = node.role() == Role.PARAMETER;
      for (var input : node.inputs()) {
        depends |= found.contains(input);
      }
      if (depends) {
        found.add(node);
      }
    }
    return found;
  }

  /** What the outputs are computed from, and they themselves. */
  private static Set<Node> forward(Collection<Node> behind, Set<Node> learned) {
    var outputs = new ArrayList<Node>();
    for (var node : behind) {
      if (node.role() == Role.VALUE && learned.contains(node)) {
        outputs.add(node);
      }
    }
    return Graph.behind(outputs);
  }
}
