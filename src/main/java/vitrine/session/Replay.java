package vitrine.session;

import java.util.List;

/**
 * A run being repeated: does what a log says at its moments, in slices, until a moment is reached.
 */
final class Replay implements Slices.Work {
  private final Model model;
  private final List<LogEntry> log;
  private final double target;
  private int next;

  Replay(Model model, List<LogEntry> log, double target) {
    this.model = model;
    this.log = log;
    this.target = target;
  }

  @Override
  public boolean isFinished() {
    return next == log.size() && model.examples() >= target;
  }

  /** Goes on by at most {@code most} examples, or by one command. */
  @Override
  public void advance(int most) {
    double until = next < log.size() ? log.get(next).examples() : target;
    double left = until - model.examples();
    if (left > 0) {
      model.advance((int) Math.min(left, most));
    } else if (next < log.size()) {
      model.apply(log.get(next).command());
      next++;
    }
  }
}
