package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run has been: checkpoints along its log, thinned so that they take at most a given room while every stretch of the past
 * keeps some.
 */
final class History {
  private final int room;
  private final List<Mark> marks = new ArrayList<>();
  private int bytes;

  /** An empty history that takes at most {@code room} bytes. */
  History(int room) {
    this.room = room;
  }

  /** A checkpoint, and how many entries of the log lie before it. */
  record Mark(int entries, Checkpoint checkpoint) {
    boolean isAfter(int otherEntries, double otherExamples) {
      return entries > otherEntries
          || (entries == otherEntries && checkpoint.examples() > otherExamples);
    }
  }

  /** Keeps a checkpoint taken after {@code entries} entries of the log. */
  void add(int entries, Checkpoint checkpoint) {
    forgetAfter(entries, checkpoint.examples());
    marks.add(new Mark(entries, checkpoint));
    bytes += checkpoint.bytes();
    if (bytes > room) {
      thin();
    }
  }

  /** The last checkpoint at or before a moment, or null if only the start of the run lies before it. */
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

  /** Drops every other mark of the older half, so that the past thins out the further it lies back. */
  private void thin() {
    int half = marks.size() / 2;
    for (int i = half - 1; i >= 0; i -= 2) {
      bytes -= marks.remove(i).checkpoint().bytes();
    }
    if (bytes > room && marks.size() > 1) {
      bytes -= marks.remove(0).checkpoint().bytes();
    }
  }
}
