package vitrine.training.optimizer;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.RmsPropDirection;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;

/**
 * RMSProp: each number's gradient over the root of its running mean square, so that steps are of
 * like size however steep the loss (Hinton, lecture 6e of Neural Networks for Machine Learning,
 * 2012).
 */
final class RmsProp {
  /**
   * The name of the rate at which the mean square follows, 1 − its decay: 0.1 at first, Hinton's
   * value.
   */
  static final String RATE = "meanSquareRate";

  private RmsProp() {}

  static Rule append(Graph.Builder graph) {
    var rate = graph.source(RATE, Role.HYPERPARAMETER, Shape.of(), 0.1);
    var one = Optimizer.one(graph);
    return (builder, parameter, gradient) -> {
      var square = builder.source("meanSquare." + parameter.name(), Role.MEMORY, parameter.shape());
      var direction =
          builder.compute(
              Optimizer.DIRECTION + parameter.name(),
              Role.UPDATE,
              new RmsPropDirection(),
              gradient.sum(),
              gradient.count(),
              square,
              rate);
      return new Direction(direction, one);
    };
  }
}
