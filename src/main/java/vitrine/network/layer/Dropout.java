package vitrine.network.layer;

import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.CountSteps;
import vitrine.compute.graph.DropoutMask;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Multiply;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;
import vitrine.compute.plan.State;
import vitrine.compute.random.RandomStream;

/**
 * While learning, leaves out some numbers of each row by chance and makes up for them with the
 * others, so that no neuron can rely on a single one (Srivastava et al., 2014). In use it does
 * nothing.
 */
public final class Dropout {
  /**
   * The name of the share of numbers left out: 0.5 at first, as its authors advise for hidden
   * layers.
   */
  public static final String RATE = "dropoutRate";

  private static final String SEED = ".dropoutSeed";
  private static final int SEEDS = 1 << 24;

  private Dropout() {}

  /**
   * Appends, under {@code name}: {@code dropoutSeed} and {@code dropoutCount}, which say what is
   * left out next; while learning, {@code draw}, {@code mask} and {@code kept}.
   */
  public static Signal append(Graph.Builder graph, String name, Signal x) {
    var known = graph.find(RATE);
    var rate = known != null ? known : graph.source(RATE, Role.HYPERPARAMETER, Shape.of(), 0.5);
    var seed = graph.source(name + SEED, Role.MEMORY, Shape.of());
    var count = graph.source(name + ".dropoutCount", Role.MEMORY, Shape.of());
    var learning = Signal.LEARNING + name;
    var draw = graph.compute(learning + ".draw", Role.VALUE, new Concatenate(), seed, count);
    graph.update(Signal.KEEP + count.name(), count, new CountSteps(), count);
    var mask =
        graph.compute(
            learning + ".mask", Role.VALUE, new DropoutMask(x.used().shape()), rate, draw);
    var kept = graph.compute(learning + ".kept", Role.VALUE, new Multiply(), x.learning(), mask);
    return new Signal(x.used(), kept);
  }

  /** Draws a seed for each layer that drops; each layer then leaves out numbers of its own. */
  public static void seed(Graph graph, State state, RandomStream random) {
    for (var node : graph.nodes(Role.MEMORY)) {
      if (node.name().endsWith(SEED)) {
        state.fill(node, random.nextInt(SEEDS));
      }
    }
  }
}
