package vitrine.bench.work;

import java.util.List;

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

  /** What was read back last: at the latest after {@link #finish}, and of every run before it. */
  List<double[]> results();

  /** The fewest runs that a measurement must count, however long they take; at least 1. */
  default int leastRuns() {
    return 1;
  }
}
