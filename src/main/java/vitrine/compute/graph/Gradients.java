package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way back: appends to a graph, as ordinary nodes, the gradient of a loss with respect to
 * everything on the way to it.
 *
 * <p>The gradient of a node is named {@code gradient.} and the node's name. The chain rule stands
 * here, once: operations only say how blame for their result is shared among their inputs.
 */
public final class Gradients {
  /** What the name of a gradient begins with. */
  public static final String NAME = "gradient.";

  private final Graph.Builder graph;
  private final Set<Node> wanted;
  private final Map<Node, List<Share>> shares = new HashMap<>();

  /** A share of blame that is still to be appended: how it is computed, and from what. */
  private record Share(Operation operation, List<Node> from) {}

  private Gradients(Graph.Builder graph, Set<Node> wanted) {
    this.graph = graph;
    this.wanted = wanted;
  }

  /**
   * Appends the gradients of {@code loss} for every parameter and every value between a parameter
   * and the loss.
   *
   * @param graph the graph so far
   * @param loss a single number, or one for each row; its own gradient is 1
   */
  public static void of(Graph.Builder graph, Node loss) {
    var forward = graph.nodes();
    var back = new Gradients(graph, betweenParametersAnd(loss, forward));
    back.share(loss, new Fill(1, loss.shape()));
    for (int i = forward.size() - 1; i >= 0; i--) {
      var node = forward.get(i);
      var parts = back.shares.get(node);
      if (parts != null && back.wanted.contains(node)) {
        var blame = back.total(node, parts);
        node.operation().gradient(node, blame, back);
      }
    }
  }

  /** The name of the gradient with respect to {@code node}. */
  public static String nameOf(Node node) {
    return NAME + node.name();
  }

  /** Whether anything is learned by way of {@code node}, so that its share is worth computing. */
  public boolean wants(Node node) {
    return wanted.contains(node);
  }

  /**
   * Hands {@code input} a share of the blame, computed by {@code operation}.
   *
   * <p>Does nothing if nothing is learned by way of that input.
   */
  public void share(Node input, Operation operation, Node... from) {
    if (wants(input)) {
      shares
          .computeIfAbsent(input, key -> new ArrayList<>())
          .add(new Share(operation, List.of(from)));
    }
  }

  /**
   * Appends a node that a share is worked out from, named after the gradient of {@code node}, which
   * is being shared.
   */
  public Node step(Node node, String name, Operation operation, Node... from) {
    return graph.compute(nameOf(node) + "." + name, Role.GRADIENT, operation, from);
  }

  private Node total(Node node, List<Share> parts) {
    if (parts.size() == 1) {
      return append(nameOf(node), parts.get(0));
    }
    var total = append(nameOf(node) + ".share1", parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      var part = append(nameOf(node) + ".share" + (i + 1), parts.get(i));
      var last = i == parts.size() - 1;
      var name = last ? nameOf(node) : nameOf(node) + ".shares1to" + (i + 1);
      total = graph.compute(name, Role.GRADIENT, new Add(), total, part);
    }
    return total;
  }

  private Node append(String name, Share share) {
    return graph.compute(name, Role.GRADIENT, share.operation(), share.from());
  }

  private static Set<Node> betweenParametersAnd(Node loss, List<Node> forward) {
    var learned = new HashSet<Node>();
    for (var node : forward) {
      if (node.role() == Role.PARAMETER || contains(learned, node.inputs())) {
        learned.add(node);
      }
    }
    var reaching = new HashSet<Node>();
    var between = new HashSet<Node>();
    reaching.add(loss);
    for (int i = forward.size() - 1; i >= 0; i--) {
      var node = forward.get(i);
      if (reaching.contains(node)) {
        for (var input : node.inputs()) {
          reaching.add(input);
        }
        if (learned.contains(node)) {
          between.add(node);
        }
      }
    }
    return between;
  }

  private static boolean contains(Set<Node> set, List<Node> nodes) {
    for (var node : nodes) {
      if (set.contains(node)) {
        return true;
      }
    }
    return false;
  }
}
