package vitrine.training;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Backends;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.State;
import vitrine.data.PlaneGrid;

/**
 * Sweeps the plane: what every neuron answers at every point of a grid, on whichever backend does
 * it quickest, from a network that is trained elsewhere.
 *
 * <p>What it has learned is copied over before each sweep, so that a backend which fails takes
 * nothing with it: the next one goes on.
 */
public final class PlaneSweep {
  private static final int ALONE = 4;

  private final Graph graph;
  private final double low;
  private final double high;
  private final Backends backends;
  private final DoubleSupplier millis;
  private final BackendContest contest;
  private final Map<String, Copy> copies = new HashMap<>();
  private final Supplier<List<String>> rivals;
  private final Set<Node> used = new LinkedHashSet<>();
  private int sweeps;
  private boolean isSettled;
  private double size;

  /** The network once more, on one backend. */
  private record Copy(Backend backend, State state, Map<Integer, Evaluator> evaluators) {}

  /**
   * A sweep of the square from {@code low} to {@code high} in both directions.
   *
   * @param first the backend to begin with
   * @param rivals names those that compete with it; asked after a few sweeps, since to find out
   *     what a device offers takes time, and the first picture should not wait
   * @param millis a clock
   */
  public PlaneSweep(
      Graph graph,
      double low,
      double high,
      Backends backends,
      String first,
      Supplier<List<String>> rivals,
      DoubleSupplier millis) {
    this.graph = graph;
    this.low = low;
    this.high = high;
    this.backends = backends;
    this.millis = millis;
    this.rivals = rivals;
    contest = new BackendContest(List.of(first));
    for (var node : graph.nodes(Role.VALUE)) {
      for (var input : node.inputs()) {
        // Running means are kept, as parameters are, though not learned.
        if (input.role() == Role.PARAMETER || input.role() == Role.MEMORY) {
          used.add(input);
        }
      }
    }
  }

  /** Which backends compete, or have. */
  public BackendContest contest() {
    return contest;
  }

  /** Whether it is known which is quickest. */
  public boolean isSettled() {
    return isSettled;
  }

  /** How long the last sweep would take each backend at its best, in milliseconds. */
  public double millis(String backend) {
    return contest.best(backend) * size;
  }

  /**
   * The numbers of some nodes over grids of the plane, each in an array of side² × the node's size,
   * which the next sweep writes anew.
   *
   * @param trained the state whose parameters to use
   * @param wanted for each number of points a side, the nodes wanted there
   */
  public Map<Integer, List<double[]>> read(State trained, Map<Integer, List<Node>> wanted) {
    var backend = contest.next();
    try {
      double start = millis.getAsDouble();
      var found = read(copy(backend), trained, wanted);
      size = Math.max(1, size(found));
      contest.took(backend, (millis.getAsDouble() - start) / size);
      settle();
      return found;
    } catch (BackendFailure failure) {
      drop(backend);
      if (contest.backends().size() == 1 && contest.next().equals(backend)) {
        throw failure;
      }
      contest.fails(backend);
      return read(trained, wanted);
    }
  }

  /** Gives back all that the sweep holds. */
  public void close() {
    for (var name : List.copyOf(copies.keySet())) {
      drop(name);
    }
  }

  private Map<Integer, List<double[]>> read(
      Copy copy, State trained, Map<Integer, List<Node>> wanted) {
    for (var node : used) {
      copy.state.write(node, trained.read(node));
    }
    var found = new HashMap<Integer, List<double[]>>();
    for (var entry : wanted.entrySet()) {
      var evaluator =
          copy.evaluators.computeIfAbsent(
              entry.getKey(),
              side ->
                  Evaluator.inChunks(
                      graph, copy.state, copy.backend, PlaneGrid.of(side, low, high)));
      found.put(entry.getKey(), evaluator.glance(entry.getValue()));
    }
    return found;
  }

  private Copy copy(String name) {
    var known = copies.get(name);
    if (known == null) {
      var backend = backends.open(name);
      known = new Copy(backend, State.of(graph, backend), new HashMap<>());
      copies.put(name, known);
    }
    return known;
  }

  /** Asks who else competes, in time; once decided, the others give back what they hold. */
  private void settle() {
    sweeps++;
    if (sweeps == ALONE) {
      for (var rival : rivals.get()) {
        contest.join(rival);
      }
    }
    if (!isSettled && sweeps >= ALONE && !contest.isOpen()) {
      isSettled = true;
      var winner = contest.next();
      for (var name : List.copyOf(copies.keySet())) {
        if (!name.equals(winner)) {
          drop(name);
        }
      }
    }
  }

  private void drop(String name) {
    var copy = copies.remove(name);
    if (copy != null) {
      copy.backend.close();
    }
  }

  private static double size(Map<Integer, List<double[]>> found) {
    double size = 0;
    for (var values : found.values()) {
      for (var each : values) {
        size += each.length;
      }
    }
    return size;
  }
}
