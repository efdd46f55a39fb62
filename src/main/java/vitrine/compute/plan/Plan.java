package vitrine.compute.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Source;

/** Computes wanted nodes from given ones over a state, as often as asked, without allocating. */
public final class Plan {
  private final Kernel kernels;
  private final Map<Node, Buffer> buffers;
  private final int capacity;

  private Plan(Kernel kernels, Map<Node, Buffer> buffers, int capacity) {
    this.kernels = kernels;
    this.buffers = buffers;
    this.capacity = capacity;
  }

  /**
   * A plan for {@code wanted}.
   *
   * @param given nodes whose numbers the caller writes into {@link #buffer} before a run; what lies
   *     behind them is not computed
   * @param capacity the most rows of one run
   * @throws IllegalArgumentException if a wanted node needs numbers from outside that are not given
   */
  public static Plan of(
      Graph graph,
      List<Node> wanted,
      List<Node> given,
      int capacity,
      Backend backend,
      State state) {
    var needed = needed(wanted, given);
    var buffers = new HashMap<Node, Buffer>();
    var kernels = new ArrayList<Kernel>();
    for (var node : graph.nodes()) {
      if (needed.contains(node)) {
        buffers.put(node, place(node, capacity, backend, state));
        boolean computed = given.indexOf(node) < 0 && !node.role().isKept();
        if (computed && node.inputs().isEmpty() && node.operation() instanceof Source) {
          throw new IllegalArgumentException(node.name() + " must be given.");
        }
        if (computed) {
          kernels.add(
              node.operation()
                  .bind(node, backend, each -> Objects.requireNonNull(buffers.get(each))));
        }
      }
    }
    return new Plan(backend.chain(kernels), buffers, capacity);
  }

  /** Where the numbers of a given or computed node are. */
  public Buffer buffer(Node node) {
    var buffer = buffers.get(node);
    if (buffer == null) {
      throw new IllegalArgumentException(node.name() + " is not part of this plan.");
    }
    return buffer;
  }

  /** Where the numbers of a node are, or null if the plan has no use for it. */
  public @Nullable Buffer find(Node node) {
    return buffers.get(node);
  }

  /** The most rows of one run. */
  public int capacity() {
    return capacity;
  }

  /** Computes every wanted node for the first {@code rows} rows. */
  public void run(int rows) {
    kernels.run(rows);
  }

  private static Buffer place(Node node, int capacity, Backend backend, State state) {
    var writes = node.writes();
    if (writes != null) {
      return state.of(writes);
    }
    if (node.role().isKept()) {
      return state.of(node);
    }
    return backend.buffer((node.shape().perRow() ? capacity : 1) * node.shape().size());
  }

  private static Set<Node> needed(List<Node> wanted, List<Node> given) {
    var needed = new HashSet<Node>();
    var open = new ArrayList<Node>(wanted);
    while (!open.isEmpty()) {
      var node = open.remove(open.size() - 1);
      if (needed.add(node) && given.indexOf(node) < 0) {
        open.addAll(node.inputs());
        var writes = node.writes();
        if (writes != null) {
          open.add(writes);
        }
      }
    }
    return needed;
  }
}
