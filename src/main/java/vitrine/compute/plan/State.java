package vitrine.compute.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Source;

/**
 * The numbers that outlive a run: parameters, gradient sums, masks and rates. Shared by all plans
 * of a graph.
 */
public final class State {
  private final List<Node> kept = new ArrayList<>();
  private final Map<Node, Buffer> buffers = new HashMap<>();

  private State() {}

  /** A state in which every kept node of {@code graph} is what it starts from. */
  public static State of(Graph graph, Backend backend) {
    var state = new State();
    for (var node : graph.nodes()) {
      if (node.role().isKept()) {
        state.kept.add(node);
        state.buffers.put(node, backend.buffer(node.shape().size()));
        if (node.operation() instanceof Source source && source.start() != 0) {
          state.fill(node, source.start());
        }
      }
    }
    return state;
  }

  /** The kept nodes, in the graph's order. */
  public List<Node> kept() {
    return List.copyOf(kept);
  }

  /** The numbers of a kept node. */
  public Buffer of(Node node) {
    var buffer = buffers.get(node);
    if (buffer == null) {
      throw new IllegalArgumentException(node.name() + " is computed, not kept.");
    }
    return buffer;
  }

  /** Sets all numbers of a kept node to one value. */
  public void fill(Node node, double value) {
    // Written at once: each write may be a way to another memory.
    var values = new double[of(node).size()];
    Arrays.fill(values, value);
    write(node, values);
  }

  /** Sets all numbers of a kept node. */
  public void write(Node node, double[] values) {
    of(node).write(0, values, 0, values.length);
  }

  /** All numbers of a kept node, in a new array. */
  public double[] read(Node node) {
    return of(node).copy();
  }
}
