package vitrine.training.optimizer;

import vitrine.compute.graph.Graph;

/**
 * Nesterov's accelerated gradient: {@link Momentum} that looks ahead, stepping by the gradient and
 * the share of the velocity that the next step will keep (Nesterov, 1983; the form of Sutskever et
 * al., 2013, as PyTorch writes it).
 */
final class Nesterov {
  private Nesterov() {}

  static Rule append(Graph.Builder graph) {
    return Momentum.append(graph, true);
  }
}
