package vitrine.training;

/** When the summed gradients are spent, and in which order the examples come. */
public enum BatchRule {
  /**
   * Examples are shuffled anew for every epoch; what is left over at the end of an epoch is a
   * smaller batch of its own.
   */
  OURS,
  /**
   * TensorFlow Playground's rule: always the same order; what is left over at the end of an epoch
   * stays in the sums and joins the next epoch's first batch. A batch larger than the training set
   * never fills.
   */
  ANCESTOR;

  /** Whether a batch ends after {@code cursor} examples of an epoch of {@code size}. */
  public boolean endsBatch(int cursor, int batchSize, int size) {
    return cursor % batchSize == 0 || (this == OURS && cursor == size);
  }
}
