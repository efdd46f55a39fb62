package vitrine.session;

import java.util.function.DoubleSupplier;

/**
 * Cuts training into slices that fit a span of time, learning from each slice how many examples the
 * next may hold. Some slices cannot be cut, such as the one that ends a large batch: what the
 * longest of late took is kept free at the end of the span.
 */
final class Slices {
  private static final int FIRST = 64;
  private static final int MOST = 1 << 20;

  /**
   * How fast it is forgotten that a slice took long: by a fifth while a batch of 16 slices goes by.
   */
  private static final double KEPT = 63.0 / 64;

  private final DoubleSupplier millis;
  private int size = FIRST;
  private double longest;

  Slices(DoubleSupplier millis) {
    this.millis = millis;
  }

  /** A piece of work that can be cut. */
  interface Work {
    /** Whether there is nothing left to do. */
    boolean isFinished();

    /** Does some, at most {@code most} examples, and says how many: 0 if it did something else. */
    int advance(int most);
  }

  /**
   * Works for about {@code budget} milliseconds or until the work is finished, but does at least
   * one slice.
   */
  void work(Work work, double budget) {
    double start = millis.getAsDouble();
    double now = start;
    while ((now == start || now - start + longest < budget) && !work.isFinished()) {
      int done = work.advance(size);
      double then = millis.getAsDouble();
      double spent = then - now;
      if (spent < budget / 8 && size < MOST && done == size) {
        size *= 2;
      } else if (spent > budget / 2 && size > 1 && done > 0) {
        size /= 2;
      }
      longest = Math.max(Math.min(spent, budget), longest * KEPT);
      now = then;
    }
  }
}
