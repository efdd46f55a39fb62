package vitrine.training.optimizer;

import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;

/** How an optimiser turns the mean gradient of a parameter into the direction of its step. */
@FunctionalInterface
interface Rule {
  /**
   * Appends what the optimiser remembers of a parameter and the direction of its step.
   *
   * @param gradient the sum of the gradients and their count
   */
  Direction of(Graph.Builder graph, Node parameter, Direction gradient);
}
