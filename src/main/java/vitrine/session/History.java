package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run has been: checkpoints along its log, thinned so that they stay few and take at most a
 * given room while every stretch of the past keeps some.
 */
final class History {
  /**
   * So many marks are enough: after ten minutes with one a second, neighbours lie a twentieth of
   * their age apart, and a longer run takes no more memory.
   */
  static final int MOST = 128;

  private final int room;
  private final List<Mark> marks = new ArrayList<>();
  private int bytes;
  private double added;

  /** An empty history that takes at most {@code room} bytes. */
  History(int room) {
    this.room = room;
  }

  /**
   * A checkpoint, how many entries of the log lie before it, and its number among all that were
   * ever added.
   *
   * @param entries log entries before it
   * @param checkpoint the checkpoint
   * @param serial how many were added before it
   */
  record Mark(int entries, Checkpoint checkpoint, double serial) {
    boolean isAt(int otherEntries, double otherExamples) {
      return entries == otherEntries && checkpoint.examples() == otherExamples;
    }

    boolean isAfter(int otherEntries, double otherExamples) {
      return entries > otherEntries
          || (entries == otherEntries && checkpoint.examples() > otherExamples);
    }
  }

  /** Keeps a checkpoint taken after {@code entries} entries of the log. */
  void add(int entries, Checkpoint checkpoint) {
    forgetAfter(entries, checkpoint.examples());
    if (!marks.isEmpty() && marks.get(marks.size() - 1).isAt(entries, checkpoint.examples())) {
      return;
    }
    marks.add(new Mark(entries, checkpoint, added));
    added++;
    bytes += checkpoint.bytes();
    thin();
  }

  /**
   * The last checkpoint at or before a moment, or null if only the start of the run lies before it.
   */
  @Nullable Mark before(int entries, double examples) {
    Mark found = null;
    for (var mark : marks) {
      if (!mark.isAfter(entries, examples)) {
        found = mark;
      }
    }
    return found;
  }

  /** The checkpoint kept last, or null. */
  @Nullable Checkpoint latest() {
    return marks.isEmpty() ? null : marks.get(marks.size() - 1).checkpoint();
  }

  /** Forgets all that came after a moment: the run has gone another way since. */
  void forgetAfter(int entries, double examples) {
    while (!marks.isEmpty() && marks.get(marks.size() - 1).isAfter(entries, examples)) {
      bytes -= marks.remove(marks.size() - 1).checkpoint().bytes();
    }
  }

  /** Forgets everything. */
  void clear() {
    marks.clear();
    bytes = 0;
  }

  int bytes() {
    return bytes;
  }

  /**
   * Drops, until the rest fits, the mark whose neighbours are closest together for its age: what is
   * left lies the further apart the longer ago it is. The first and the last stay as long as there
   * are others.
   */
  private void thin() {
    while ((bytes > room || marks.size() > MOST) && marks.size() > 1) {
      int dropped = 0;
      double closest = Double.POSITIVE_INFINITY;
      for (int i = 1; i < marks.size() - 1; i++) {
        double gap = marks.get(i + 1).serial() - marks.get(i - 1).serial();
        double spread = gap / (added - marks.get(i).serial());
        if (spread < closest) {
          closest = spread;
          dropped = i;
        }
      }
      bytes -= marks.remove(dropped).checkpoint().bytes();
    }
  }
}
