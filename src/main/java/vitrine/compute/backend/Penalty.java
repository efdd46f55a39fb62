package vitrine.compute.backend;

/**
 * What a weight pays for being large, on top of what its gradient asks: the three kinds of
 * regularisation.
 */
public enum Penalty {
  /** Nothing. */
  NONE,
  /**
   * λ |w|: a constant pull towards 0. A weight that this pull takes across 0 is set to 0 and is
   * dead: it learns no more.
   */
  L1,
  /** ½ λ w²: a pull towards 0 as strong as the weight is large. */
  L2
}
