package vitrine.compute.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Kernel;

/**
 * One named quantity of a network or of its training step: what it is, how large, and what it is
 * computed from.
 *
 * <p>A node is known by its name; two nodes are equal only if they are the same one.
 */
public final class Node {
  private final String name;
  private final Role role;
  private final Shape shape;
  private final Operation operation;
  private final List<Node> inputs;
  private final @Nullable Node writes;

  Node(
      String name,
      Role role,
      Shape shape,
      Operation operation,
      List<Node> inputs,
      @Nullable Node writes) {
    this.name = name;
    this.role = role;
    this.shape = shape;
    this.operation = operation;
    this.inputs = List.copyOf(inputs);
    this.writes = writes;
  }

  /** The name, such as {@code layer1.weight}; unique in its graph. */
  public String name() {
    return name;
  }

  /** What the node is for. */
  public Role role() {
    return role;
  }

  /** The shape of its numbers. */
  public Shape shape() {
    return shape;
  }

  /** How its numbers come about. */
  public Operation operation() {
    return operation;
  }

  /** What it is computed from, in the operation's order. */
  public List<Node> inputs() {
    return inputs;
  }

  /** The kept node into which this one writes its result, or null if it has numbers of its own. */
  public @Nullable Node writes() {
    return writes;
  }

  /**
   * {@code kernel} as this node's numbers need it: run for all the rows at hand or, where there is
   * one block for all, once.
   */
  Kernel overRows(Backend backend, Kernel kernel) {
    return shape.perRow() ? kernel : backend.once(kernel);
  }

  /**
   * The part of the name before the last dot: the group that views fold, such as {@code layer1};
   * empty at the top.
   */
  public String group() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  @Override
  public String toString() {
    return name;
  }
}
