package vitrine.training.optimizer;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.MomentumDirection;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;

/**
 * Momentum: each parameter has a velocity that takes up its mean gradient and keeps a share of
 * itself from step to step, so that steps in one direction grow and those to and fro cancel
 * (Polyak, 1964; the form of Sutskever et al., 2013, as PyTorch writes it).
 */
final class Momentum {
  /** The name of the share that the velocity keeps: 0.9 at first, the usual value (Ruder, 2016). */
  static final String DECAY = "momentum";

  private Momentum() {}

  static Rule append(Graph.Builder graph) {
    return append(graph, false);
  }

  /** The rule with its hyper-parameter; {@link Nesterov} looks ahead. */
  static Rule append(Graph.Builder graph, boolean looksAhead) {
    var decay = graph.source(DECAY, Role.HYPERPARAMETER, Shape.of(), 0.9);
    var one = Optimizer.one(graph);
    return (builder, parameter, gradient) -> {
      var velocity = builder.source("velocity." + parameter.name(), Role.MEMORY, parameter.shape());
      var direction =
          builder.compute(
              Optimizer.DIRECTION + parameter.name(),
              Role.UPDATE,
              new MomentumDirection(looksAhead),
              gradient.sum(),
              gradient.count(),
              velocity,
              decay);
      return new Direction(direction, one);
    };
  }
}
