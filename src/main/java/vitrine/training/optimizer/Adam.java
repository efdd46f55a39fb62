package vitrine.training.optimizer;

import vitrine.compute.graph.AdamDirection;
import vitrine.compute.graph.Concatenate;
import vitrine.compute.graph.Follow;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.compute.graph.Shape;

/**
 * Adam: a running mean of each number's gradient over the root of a running mean of its square,
 * both corrected for having started from 0 (Kingma and Ba, 2015).
 *
 * <p>What weights pay for being large is paid apart from the direction, as for every optimiser
 * here: Adam under L2 is {@link AdamW}.
 */
final class Adam {
  /** The name of 1 − β₁, the rate of the running mean: 0.1 at first, the authors' value. */
  static final String FIRST_RATE = "beta1Rate";

  /** The name of 1 − β₂, the rate of the mean square: 0.001 at first, the authors' value. */
  static final String SECOND_RATE = "beta2Rate";

  private Adam() {}

  static Rule append(Graph.Builder graph) {
    var one = Optimizer.one(graph);
    var firstRate = graph.source(FIRST_RATE, Role.HYPERPARAMETER, Shape.of(), 0.1);
    var secondRate = graph.source(SECOND_RATE, Role.HYPERPARAMETER, Shape.of(), 0.001);
    var rates =
        graph.compute(
            Optimizer.DIRECTION + "rates", Role.UPDATE, new Concatenate(), firstRate, secondRate);
    var corrections =
        graph.compute(
            Optimizer.DIRECTION + "corrections",
            Role.UPDATE,
            new Concatenate(),
            correction(graph, "1", one, firstRate),
            correction(graph, "2", one, secondRate));
    return (builder, parameter, gradient) -> {
      var name = parameter.name();
      var shape = parameter.shape();
      var first = builder.source("firstMoment." + name, Role.MEMORY, shape);
      var second = builder.source("secondMoment." + name, Role.MEMORY, shape);
      var direction =
          builder.compute(
              Optimizer.DIRECTION + name,
              Role.UPDATE,
              new AdamDirection(),
              gradient.sum(),
              gradient.count(),
              first,
              second,
              rates,
              corrections);
      return new Direction(direction, one);
    };
  }

  /** 1 − βᵗ once step t is counted: what follows 1 at the rate 1 − β, from 0. */
  private static Node correction(Graph.Builder graph, String number, Node one, Node rate) {
    var kept = graph.source("correction" + number, Role.MEMORY, Shape.of());
    return graph.update(GradientDescent.UPDATE + kept.name(), kept, new Follow(), kept, one, rate);
  }
}
