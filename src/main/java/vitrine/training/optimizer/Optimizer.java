package vitrine.training.optimizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vitrine.compute.backend.Penalty;
import vitrine.compute.graph.Clear;
import vitrine.compute.graph.CountRows;
import vitrine.compute.graph.Fill;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;

/**
 * What a network does with its gradients: the ways to choose from, each in a file of its own.
 *
 * <p>Every number that steers one is a node of the state, and can be changed at any step.
 */
public enum Optimizer {
  /** {@link GradientDescent}, whose direction is the gradient; 0.01 is Keras's learning rate. */
  SGD("sgd", 0.01, graph -> (builder, parameter, gradient) -> gradient),
  /** {@link Momentum}; 0.01 is Keras's learning rate. */
  MOMENTUM("momentum", 0.01, Momentum::append),
  /** {@link Nesterov}; 0.01 is Keras's learning rate. */
  NESTEROV("nesterov", 0.01, Nesterov::append),
  /** {@link RmsProp}; 0.001 is Hinton's learning rate, as Ruder (2016) passes it on. */
  RMSPROP("rmsprop", 0.001, RmsProp::append),
  /** {@link Adam}; 0.001 is the authors' learning rate. */
  ADAM("adam", 0.001, Adam::append),
  /** {@link AdamW}: weights pay L2 unless they pay L1; 0.001 is the authors' learning rate. */
  ADAMW("adamw", 0.001, AdamW::append);

  /** The name of the limit under which the gradient's length is held, where it is clipped. */
  public static final String CLIP_LIMIT = Clipping.LIMIT;

  /** Prefix of the directions of the parameters' steps. */
  static final String DIRECTION = "direction.";

  private final String key;
  private final double learningRate;
  private final Function<Graph.Builder, Rule> rule;

  Optimizer(String key, double learningRate, Function<Graph.Builder, Rule> rule) {
    this.key = key;
    this.learningRate = learningRate;
    this.rule = rule;
  }

  /** Its name in settings and links. */
  public String key() {
    return key;
  }

  /** The learning rate from which it starts unless another is set. */
  public double learningRate() {
    return learningRate;
  }

  /** What weights pay for being large unless another rate is set. */
  public double penaltyRate() {
    return this == ADAMW ? AdamW.DECAY : 0;
  }

  /**
   * The optimiser of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Optimizer of(String key) {
    for (var optimizer : values()) {
      if (optimizer.key.equals(key)) {
        return optimizer;
      }
    }
    throw new IllegalArgumentException("There is no optimiser “" + key + "”.");
  }

  /**
   * Appends, after the gradients, sums and masks for every parameter, the nodes that fill the sums
   * ({@link GradientDescent#ACCUMULATE}) and those that take a step ({@link
   * GradientDescent#UPDATE}), to be run one after the other.
   *
   * @param penalty what weights pay, apart from the direction; biases and all else pay nothing
   * @param clipped whether the gradient's length is held below a limit
   */
  public void append(Graph.Builder graph, Penalty penalty, boolean clipped) {
    var all = new LinkedHashMap<Node, Optimizer>();
    for (var parameter : graph.nodes()) {
      if (parameter.role() == Role.PARAMETER) {
        all.put(parameter, this);
      }
    }
    append(graph, all, this, penalty, clipped);
  }

  /**
   * Appends the same for parameters that learn side by side, each in its own way, at one learning
   * rate; parameters that are not among them stay where they are.
   *
   * @param ways how each parameter learns
   */
  public static void appendEach(Graph.Builder graph, Map<Node, Optimizer> ways) {
    append(graph, ways, SGD, Penalty.NONE, false);
  }

  private static void append(
      Graph.Builder graph,
      Map<Node, Optimizer> ways,
      Optimizer usual,
      Penalty penalty,
      boolean clipped) {
    var rate =
        graph.source(GradientDescent.RATE, Role.HYPERPARAMETER, Shape.of(), usual.learningRate);
    var penaltyRate =
        graph.source(
            GradientDescent.PENALTY_RATE, Role.HYPERPARAMETER, Shape.of(), usual.penaltyRate());
    var count = graph.source(GradientDescent.COUNT, Role.MEMORY, Shape.of());
    var slots = new ArrayList<Slot>();
    var sums = new ArrayList<Node>();
    for (var parameter : ways.keySet()) {
      var slot = Slot.append(graph, parameter);
      slots.add(slot);
      sums.add(slot.sum());
    }
    graph.update(GradientDescent.ACCUMULATE + "count", count, new CountRows());
    List<Node> gradients = clipped ? Clipping.append(graph, slots, count) : sums;
    var rules = new HashMap<String, Rule>();
    for (int i = 0; i < slots.size(); i++) {
      var slot = slots.get(i);
      var way = Objects.requireNonNull(ways.get(slot.parameter()));
      var steps = rules.computeIfAbsent(way.key, key -> way.rule.apply(graph));
      var paid = way == ADAMW && penalty == Penalty.NONE ? Penalty.L2 : penalty;
      var gradient = new Direction(gradients.get(i), count);
      var direction = steps.of(graph, slot.parameter(), gradient);
      slot.descend(graph, direction, paid, rate, penaltyRate);
      if (direction != gradient) {
        // A step clears what it is given: here the direction, not the sum behind it.
        graph.update(
            GradientDescent.UPDATE + slot.sum().name(), slot.sum(), new Clear(), slot.sum());
      }
    }
    graph.update(GradientDescent.UPDATE + "count", count, new Clear(), count);
  }

  /** The count of what has been divided already; several optimisers share it. */
  static Node one(Graph.Builder graph) {
    var name = DIRECTION + "count";
    var known = graph.find(name);
    return known != null ? known : graph.compute(name, Role.UPDATE, new Fill(1, Shape.of()));
  }
}
