package vitrine.training;

/** How long a piece of work takes: the best of a few turns, as disturbances only lengthen one. */
public final class BestTime {
  private final int turns;
  private int taken;
  private double best = Double.POSITIVE_INFINITY;

  /** A time that is known after so many turns. */
  public BestTime(int turns) {
    this.turns = turns;
  }

  /** The work has been done once more; turns after the last do not count. */
  public void took(double millis) {
    if (taken < turns) {
      taken++;
      best = Math.min(best, millis);
    }
  }

  /** Whether all turns have been taken. */
  public boolean isKnown() {
    return taken == turns;
  }

  /** The best time so far in milliseconds; infinite before the first turn. */
  public double millis() {
    return best;
  }
}
