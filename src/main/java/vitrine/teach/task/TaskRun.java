package vitrine.teach.task;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.tours.reckoning.Facts;

/**
 * A pupil's work on a task as the page follows it: how it stands now, and the moment when it was
 * first done, which is kept whatever happens then.
 */
public final class TaskRun {
  private final Task task;
  private Standing now;
  private @Nullable Moment done;

  /**
   * A moment of the work.
   *
   * @param standing how the task stood
   * @param way how to come there, as links write it
   * @param answers what had been answered
   * @param check the training loss there; empty if it is not known
   */
  public record Moment(Standing standing, String way, String answers, String check) {}

  /** Work that has not begun. */
  public TaskRun(Task task) {
    this.task = task;
    now = Standing.unknown(task);
  }

  /** The task. */
  public Task task() {
    return task;
  }

  /** How it stands at the moment. */
  public Standing now() {
    return now;
  }

  /** Whether it is done, now or before. */
  public boolean isDone() {
    return done != null;
  }

  /** The moment when it was first done, or null. */
  public @Nullable Moment whenDone() {
    return done;
  }

  /** Goes on from work of which the first moment is known. */
  public void resume(Moment first) {
    if (done == null && first.standing.done()) {
      done = first;
    }
  }

  /**
   * Judges what has been seen.
   *
   * @param way how to come to this moment; asked for only if it is to be kept
   * @return whether the task has just been done for the first time
   */
  public boolean see(Facts facts, Supplier<String> way, String answers, String check) {
    now = Standing.of(task, facts);
    if (done == null && now.done()) {
      done = new Moment(now, way.get(), answers, check);
      return true;
    }
    return false;
  }

  /** How the task stands that would be handed in: the present, unless only the past was enough. */
  public Standing best() {
    var first = done;
    return now.done() || first == null ? now : first.standing;
  }

  /** What is handed in: the present moment, or the first that was enough if this one is not. */
  public HandIn handIn(String way, String answers, String check) {
    var text = TaskText.write(task);
    var first = done;
    return now.done() || first == null
        ? new HandIn(text, way, answers, check)
        : new HandIn(text, first.way, first.answers, first.check);
  }
}
