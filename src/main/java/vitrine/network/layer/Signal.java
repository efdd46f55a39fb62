package vitrine.network.layer;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Operation;
import vitrine.compute.graph.Role;

/**
 * What one layer hands to the next: its numbers as the network is used, and its numbers while the
 * network learns. They are one node until a layer, such as dropout, behaves differently while
 * learning; from there on there are two, over the same parameters.
 *
 * @param used the node from which losses, maps and answers are computed
 * @param learning the node from which the gradients are computed
 */
public record Signal(Node used, Node learning) {
  /** Prefix of the nodes that are computed while learning only. */
  public static final String LEARNING = "training.";

  /** Prefix of the nodes by which a layer keeps something from each batch: run once a batch. */
  public static final String KEEP = "keep.";

  /** The same whether or not the network learns. */
  public static Signal of(Node node) {
    return new Signal(node, node);
  }

  /** Whether nothing differs so far. */
  public boolean isOne() {
    return used == learning;
  }

  /**
   * Appends an operation: once where its inputs are one, else once for use under {@code name} and
   * once for learning under {@link #LEARNING} and the name.
   */
  public static Signal compute(
      Graph.Builder graph, String name, Operation operation, Signal... inputs) {
    return compute(graph, name, Role.VALUE, operation, inputs);
  }

  /** The same for a node that is for something else than the way forward. */
  public static Signal compute(
      Graph.Builder graph, String name, Role role, Operation operation, Signal... inputs) {
    var used = new Node[inputs.length];
    var learning = new Node[inputs.length];
    boolean isOne = true;
    for (int i = 0; i < inputs.length; i++) {
      used[i] = inputs[i].used;
      learning[i] = inputs[i].learning;
      isOne &= inputs[i].isOne();
    }
    var node = graph.compute(name, role, operation, used);
    return isOne
        ? of(node)
        : new Signal(node, graph.compute(LEARNING + name, role, operation, learning));
  }
}
