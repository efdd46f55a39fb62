package vitrine.session;

import java.util.List;

/**
 * A run being repeated: does what a log says at its moments, in slices, until a moment is reached.
 */
final class Replay implements Slices.Work {
  private final Model model;
  private final List<LogEntry> log;
  private final double target;
  private final Trail trail;
  private int next;

  Replay(Model model, List<LogEntry> log, double target, Trail trail) {
    this.model = model;
    this.log = log;
    this.target = target;
    this.trail = trail;
    trail.aim(model, until(), Trail.OF_A_JUMP);
  }

  @Override
  public boolean isFinished() {
    return next == log.size() && model.examples() >= target && !trail.isDue(model);
  }

  /** Goes on by at most {@code most} examples, or by one command. */
  @Override
  public int advance(int most) {
    if (model.examples() < until() || trail.isDue(model)) {
      return trail.advance(model, most, until());
    }
    if (next < log.size()) {
      model.apply(log.get(next).command());
      next++;
      trail.aim(model, until(), Trail.OF_A_JUMP);
    }
    return 0;
  }

  private double until() {
    return next < log.size() ? log.get(next).examples() : target;
  }
}
