package vitrine.bench.work;

/** Something that can be done again and again on one backend while a clock runs. */
public interface Work {
  /** How much one run does, in what the benchmark's unit counts. */
  double amount();

  /** Runs once. */
  void run();

  /**
   * Waits until all runs so far are complete, and reads back what came of them; what {@link #run}
   * has read already need not be read again.
   */
  default void finish() {}

  /** The fewest runs that a measurement must count, however long they take; at least 1. */
  default int leastRuns() {
    return 1;
  }
}
