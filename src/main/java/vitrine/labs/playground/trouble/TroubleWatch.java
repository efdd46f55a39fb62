package vitrine.labs.playground.trouble;

import org.jspecify.annotations.Nullable;

/**
 * When to speak of a trouble: once the same has been there for a second of training, until it is
 * gone. So nothing flickers, and nothing is said of what mends itself.
 */
final class TroubleWatch {
  private static final double HOLD_MILLIS = 1000;

  private @Nullable Trouble found;
  private double since;
  private @Nullable Trouble told;

  /**
   * Looks again.
   *
   * @param now the trouble there is at {@code millis}, or null
   * @return what to speak of, or null
   */
  @Nullable Trouble heed(@Nullable Trouble now, boolean running, double millis) {
    var before = found;
    found = now;
    if (now == null) {
      told = null;
      return null;
    }
    if (before == null || !before.isLike(now)) {
      since = millis;
    }
    var spoken = told;
    if (spoken != null && !spoken.isLike(now)) {
      spoken = null;
    }
    boolean isDue = running && millis - since >= HOLD_MILLIS;
    told = spoken != null || isDue ? now : null;
    return told;
  }

  /** Forgets all: the run is another one. */
  void forget() {
    found = null;
    told = null;
  }
}
