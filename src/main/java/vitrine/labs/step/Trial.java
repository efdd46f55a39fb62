package vitrine.labs.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.plan.Plan;
import vitrine.compute.plan.State;
import vitrine.training.optimizer.GradientDescent;

/**
 * What one step over one example would do, found out on a copy: the run itself is not touched.
 *
 * <p>The copy is made of the numbers that the engine has told, and computed on the exact backend
 * with the same kernels: what an exact run would do next, bit for bit, without a word to the engine
 * that would have to undo what it tried.
 */
public final class Trial {
  private static final String SUM = "gradientSum.";

  private final Walk walk;
  private final CpuBackend backend = new CpuBackend();
  private final Map<Node, double[]> given = new HashMap<>();
  private final State before;
  private final State after;
  private final State nudged;
  private final Plan lossBefore;
  private final Plan lossAfter;
  private final Plan lossNudged;

  /**
   * Takes the step.
   *
   * @param numbers the numbers of kept nodes, and of given nodes for the example
   */
  public Trial(Walk walk, Function<Node, double[]> numbers) {
    this.walk = walk;
    for (var node : walk.given()) {
      given.put(node, numbers.apply(node));
    }
    before = copy(numbers);
    after = copy(numbers);
    nudged = copy(numbers);
    lossBefore = plan(List.of(walk.loss()), before);
    lossAfter = plan(List.of(walk.loss()), after);
    lossNudged = plan(List.of(walk.loss()), nudged);
    step(GradientDescent.ACCUMULATE);
    step(GradientDescent.UPDATE);
  }

  /** The numbers of a kept node after the step. */
  public double[] after(Node kept) {
    return after.read(kept);
  }

  /** The loss of the example before the step. */
  public double lossBefore() {
    return run(lossBefore);
  }

  /** The loss of the example after the step. */
  public double lossAfter() {
    return run(lossAfter);
  }

  /** The loss of the example if one number of a parameter were larger by {@code by}. */
  public double lossWith(Node parameter, int place, double by) {
    var values = before.read(parameter);
    values[place] += by;
    nudged.write(parameter, values);
    double loss = run(lossNudged);
    nudged.write(parameter, before.read(parameter));
    return loss;
  }

  /** The slope of the loss by one number of a parameter, as trying shows it. */
  public Nudge nudge(Node parameter, int place) {
    return new Nudge(lossWith(parameter, place, -Nudge.BY), lossWith(parameter, place, Nudge.BY));
  }

  /** Sums that a batch under way has filled are emptied: this example is a batch of its own. */
  private State copy(Function<Node, double[]> numbers) {
    var state = State.of(walk.graph(), backend);
    for (var node : state.kept()) {
      if (!node.name().startsWith(SUM)) {
        state.write(node, numbers.apply(node));
      }
    }
    return state;
  }

  private void step(String prefix) {
    var updates = new ArrayList<Node>();
    for (var node : walk.graph().nodes(Role.UPDATE)) {
      if (node.name().startsWith(prefix)) {
        updates.add(node);
      }
    }
    plan(updates, after).run(1);
  }

  private Plan plan(List<Node> wanted, State state) {
    var plan = Plan.of(walk.graph(), wanted, List.copyOf(given.keySet()), 1, backend, state);
    for (var node : given.entrySet()) {
      var buffer = plan.find(node.getKey());
      if (buffer != null) {
        buffer.write(0, node.getValue(), 0, node.getKey().shape().size());
      }
    }
    return plan;
  }

  private double run(Plan plan) {
    var loss = new double[1];
    plan.run(1);
    Objects.requireNonNull(plan.buffer(walk.loss())).read(0, loss, 0, 1);
    return loss[0];
  }
}
