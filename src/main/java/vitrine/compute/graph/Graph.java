package vitrine.compute.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one declaration of a network and its training step: named nodes, each after those it is
 * computed from.
 *
 * <p>Views draw it, plans run it, formulas and exports are read off it.
 */
public final class Graph {
  private final List<Node> nodes;
  private final Map<String, Node> byName;

  private Graph(List<Node> nodes, Map<String, Node> byName) {
    this.nodes = List.copyOf(nodes);
    this.byName = Map.copyOf(byName);
  }

  /** A builder with no nodes. */
  public static Builder builder() {
    return new Builder();
  }

  /** All nodes, each after its inputs. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The nodes of one role, in order. */
  public List<Node> nodes(Role role) {
    var found = new ArrayList<Node>();
    for (var node : nodes) {
      if (node.role() == role) {
        found.add(node);
      }
    }
    return found;
  }

  /** The node of that name, or null. */
  public @Nullable Node find(String name) {
    return byName.get(name);
  }

  /**
   * The node of that name.
   *
   * @throws IllegalArgumentException with one sentence if there is none
   */
  public Node node(String name) {
    var node = byName.get(name);
    if (node == null) {
      throw new IllegalArgumentException("This network has no “" + name + "”.");
    }
    return node;
  }

  /** A node and all that it is computed from, directly or not. */
  public static Set<Node> behind(Collection<Node> wanted) {
    var found = new HashSet<Node>();
    var open = new ArrayList<Node>(wanted);
    while (!open.isEmpty()) {
      var node = open.remove(open.size() - 1);
      if (found.add(node)) {
        open.addAll(node.inputs());
      }
    }
    return found;
  }

  /** One line a node, the same on page and engine if and only if both hold the same graph. */
  public String canonicalText() {
    var text = new StringBuilder();
    for (var node : nodes) {
      text.append(node.name())
          .append(' ')
          .append(node.role().name())
          .append(' ')
          .append(node.shape().text());
      text.append(" = ").append(node.operation().text()).append('(');
      for (int i = 0; i < node.inputs().size(); i++) {
        text.append(i == 0 ? "" : ", ").append(node.inputs().get(i).name());
      }
      text.append(")\n");
    }
    return text.toString();
  }

  /** A 32-bit FNV-1a hash of {@link #canonicalText()}. */
  public int fingerprint() {
    var text = canonicalText();
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return hash;
  }

  /** Collects nodes; each can only use nodes that are already there. */
  public static final class Builder {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byName = new HashMap<>();

    private Builder() {}

    /** Adds a node that is fed from outside, or kept between runs and at first 0. */
    public Node source(String name, Role role, Shape shape) {
      return source(name, role, shape, 0);
    }

    /** Adds a node that is kept between runs; at first each of its numbers is {@code start}. */
    public Node source(String name, Role role, Shape shape, double start) {
      return add(new Node(name, role, shape, new Source(shape, start), List.of(), null));
    }

    /** Adds a node computed from others. */
    public Node compute(String name, Role role, Operation operation, Node... inputs) {
      return add(name, role, operation, List.of(inputs), null);
    }

    /** Adds a node computed from a list of others. */
    public Node compute(String name, Role role, Operation operation, List<Node> inputs) {
      return add(name, role, operation, inputs, null);
    }

    /** Adds a node whose result is written into {@code kept}. */
    public Node update(String name, Node kept, Operation operation, Node... inputs) {
      return add(name, Role.UPDATE, operation, List.of(inputs), kept);
    }

    /** The nodes so far. */
    public List<Node> nodes() {
      return List.copyOf(nodes);
    }

    /** The node of that name so far, or null. */
    public @Nullable Node find(String name) {
      return byName.get(name);
    }

    /** The finished graph. */
    public Graph build() {
      return new Graph(nodes, byName);
    }

    private Node add(
        String name, Role role, Operation operation, List<Node> inputs, @Nullable Node writes) {
      var shapes = new ArrayList<Shape>();
      for (var input : inputs) {
        if (byName.get(input.name()) != input) {
          throw new IllegalArgumentException(
              name + " uses " + input.name() + ", which is not in this graph.");
        }
        shapes.add(input.shape());
      }
      return add(new Node(name, role, operation.shape(shapes), operation, inputs, writes));
    }

    private Node add(Node node) {
      if (byName.containsKey(node.name())) {
        throw new IllegalArgumentException("Two nodes are named " + node.name() + ".");
      }
      nodes.add(node);
      byName.put(node.name(), node);
      return node;
    }
  }
}
