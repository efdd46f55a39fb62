package vitrine.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which of several backends does a piece of work quickest, by letting each in turn do it:
 * the trials are the work itself, so nothing is computed in vain.
 *
 * <p>Each has a few turns; its best one counts, as only disturbances make a turn longer. Whoever is
 * left far behind gives up its other turns. What is decided stays decided until the winner fails.
 */
public final class BackendContest {
  private static final int TURNS = 4;
  private static final double FAR_BEHIND = 5;

  private final List<Entrant> entrants = new ArrayList<>();

  /** One of those that compete. */
  private static final class Entrant {
    private final String backend;
    private int turns;
    private double best = Double.POSITIVE_INFINITY;

    private Entrant(String backend) {
      this.backend = backend;
    }
  }

  /** A contest of the backends of those names, at least one. */
  public BackendContest(List<String> backends) {
    for (var backend : backends) {
      join(backend);
    }
  }

  /** One more enters, unless it is there already. */
  public void join(String backend) {
    if (backends().indexOf(backend) < 0) {
      entrants.add(new Entrant(backend));
    }
  }

  /**
   * The backend that should do the work next: whoever has turns left, else the quickest; on a draw
   * the first.
   */
  public String next() {
    var chosen = entrants.get(0);
    for (var each : entrants) {
      if (isOpen() ? chosen.turns == TURNS && each.turns < TURNS : each.best < chosen.best) {
        chosen = each;
      }
    }
    return chosen.backend;
  }

  /** Whether there is more than one backend and not all have had their turns. */
  public boolean isOpen() {
    for (var each : entrants) {
      if (each.turns < TURNS && entrants.size() > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * The backend has done the work.
   *
   * @param millis how long it took, for a like amount of work each time
   */
  public void took(String backend, double millis) {
    for (var each : entrants) {
      if (each.backend.equals(backend) && each.turns < TURNS) {
        each.turns++;
        // The first turn makes plans and warms the compiler up.
        each.best = each.turns == 1 ? each.best : Math.min(each.best, millis);
        if (each.best < Double.POSITIVE_INFINITY && each.best > FAR_BEHIND * best()) {
          each.turns = TURNS;
        }
      }
    }
  }

  /** The backend cannot go on and leaves the contest, unless it is the last. */
  public void fails(String backend) {
    if (entrants.size() > 1) {
      entrants.removeIf(each -> each.backend.equals(backend));
    }
  }

  /** The names of those still in the contest. */
  public List<String> backends() {
    var names = new ArrayList<String>();
    for (var each : entrants) {
      names.add(each.backend);
    }
    return names;
  }

  private double best() {
    double best = Double.POSITIVE_INFINITY;
    for (var each : entrants) {
      best = Math.min(best, each.best);
    }
    return best;
  }

  /** The best time of a backend in milliseconds; infinite before its second turn. */
  public double best(String backend) {
    for (var each : entrants) {
      if (each.backend.equals(backend)) {
        return each.best;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
