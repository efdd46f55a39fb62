package vitrine.training.optimizer;

/**
 * Stochastic gradient descent on mini-batches: every parameter takes a step against its mean
 * gradient.
 */
public final class GradientDescent {
  /** Prefix of the nodes that add the gradients of the rows at hand to the sums. */
  public static final String ACCUMULATE = "accumulate.";

  /** Prefix of the nodes that move the parameters. */
  public static final String UPDATE = "update.";

  /**
   * Prefix of the masks that say which numbers of a parameter still learn: 1, or 0 once L1 has
   * silenced a weight.
   */
  public static final String ALIVE = "alive.";

  /**
   * Prefix of the masks that say which numbers the visitor lets learn: 1, or 0 where held still.
   */
  public static final String FREE = "free.";

  /** The name of the number of examples whose gradients are in the sums. */
  public static final String COUNT = Slot.SUM + "count";

  /** The name of the learning rate. */
  public static final String RATE = "learningRate";

  /** The name of the regularisation rate: how much large weights pay. */
  public static final String PENALTY_RATE = "regularizationRate";

  private GradientDescent() {}
}
