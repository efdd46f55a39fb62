package vitrine.training.optimizer;

import vitrine.compute.graph.Graph;

/**
 * AdamW: {@link Adam} whose weights also shrink by a fixed share of themselves at each step, apart
 * from the gradient and its scaling (Loshchilov and Hutter, 2019). That is what paying L2 means
 * here: {@link Optimizer} has it pay that, at 0.01 unless set.
 */
final class AdamW {
  /** The authors' library and PyTorch start from this share, times the learning rate. */
  static final double DECAY = 0.01;

  private AdamW() {}

  static Rule append(Graph.Builder graph) {
    return Adam.append(graph);
  }
}
