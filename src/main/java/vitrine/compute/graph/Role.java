package vitrine.compute.graph;

/** What a node is for, so that views and plans need no knowledge of architectures. */
public enum Role {
  /** Fed from outside: points, targets. */
  GIVEN,
  /** Learned: a weight or a bias. */
  PARAMETER,
  /** Kept between steps but not learned: gradient sums, counts, masks. */
  MEMORY,
  /** A number the visitor sets: learning rate, regularisation rate. */
  HYPERPARAMETER,
  /** Computed on the way forward. */
  VALUE,
  /** What is to be made small, and how well it goes. */
  METRIC,
  /** Computed on the way back. */
  GRADIENT,
  /** Writes into a parameter or a memory. */
  UPDATE;

  /** Whether the node's numbers outlive a run and so belong to the state. */
  public boolean isKept() {
    return this == PARAMETER || this == MEMORY || this == HYPERPARAMETER;
  }
}
