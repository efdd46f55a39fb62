package vitrine.teach.collect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Sentence;
import vitrine.teach.task.HandIn;
import vitrine.teach.task.Standing;

/**
 * What came of a hand-in.
 *
 * @param line where it stood
 * @param handIn what was handed in, or null if it could not be read
 * @param lab the lab's id; empty if the hand-in could not be read
 * @param task the task's id; the same
 * @param standing how the task stood at the moment that was handed in; null if it was not replayed
 * @param epoch the epoch of that moment
 * @param first the epoch at whose end the task was first done since the last start; −1 if at none
 * @param how what the pupil did
 * @param flags what deserves a second look, each one sentence
 * @param refusal why it was not replayed, or null
 */
public record HandInReport(
    PastedLines.Line line,
    @Nullable HandIn handIn,
    String lab,
    String task,
    @Nullable Standing standing,
    double epoch,
    double first,
    How how,
    List<Sentence> flags,
    @Nullable Sentence refusal) {
  /**
   * What a pupil did.
   *
   * @param seed the seed of the run
   * @param ownSeeds whether every pupil should have another
   * @param changed the keys of the settings that differ from the task's
   * @param actions how many things were done since the last start
   * @param hands how many of them set or froze weights by hand
   */
  public record How(String seed, boolean ownSeeds, List<String> changed, int actions, int hands) {
    /** Nothing is known. */
    public static final How UNKNOWN = new How("", false, List.of(), 0, 0);

    public How {
      changed = List.copyOf(changed);
    }
  }

  public HandInReport {
    flags = List.copyOf(flags);
  }

  /** A line that is no hand-in, or one that cannot be replayed. */
  public static HandInReport refused(PastedLines.Line line, Sentence why) {
    return new HandInReport(line, null, "", "", null, 0, -1, How.UNKNOWN, List.of(), why);
  }

  /** Whether it was replayed and the task was done. */
  public boolean isDone() {
    return standing != null && standing.done();
  }

  /** The same with one more thing that deserves a look. */
  HandInReport with(Sentence flag) {
    var more = new ArrayList<Sentence>(flags);
    more.add(flag);
    return new HandInReport(line, handIn, lab, task, standing, epoch, first, how, more, refusal);
  }
}
