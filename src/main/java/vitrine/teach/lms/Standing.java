package vitrine.teach.lms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.tours.Mark;
import vitrine.tours.Progress;

/**
 * How far a learner is with a {@link Course}.
 *
 * <p>A tour is completed when it was read to its end or every scored question is settled; its score
 * is the mean over all scored questions. A task is completed when it is done. A lab without a task
 * is completed once it was used: a setting changed, or the network trained.
 */
public final class Standing {
  private static final int LONGEST_ANSWER = 250;

  private final Course course;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final List<Answer> fresh = new ArrayList<>();
  private boolean isDone;
  private double taskScore = -1;

  /**
   * An answer as platforms keep it.
   *
   * @param id the question's name
   * @param type {@code choice}, {@code numeric} or {@code fill-in}
   * @param response a letter, a number, or words
   * @param isRight whether it was right
   */
  public record Answer(String id, String type, String response, boolean isRight) {}

  /** The standing of who has just opened it. */
  public Standing(Course course) {
    this.course = course;
  }

  /** A tour has come so far; {@code text} is what {@link Progress} writes. */
  public void progress(String text) {
    var progress = Progress.read(text);
    isDone = isDone || progress.isFinished();
    for (var ask : course.asks()) {
      var mark = progress.mark(ask.id());
      if (mark.tries() > 0 && !mark.equals(marks.put(ask.id(), mark))) {
        fresh.add(answer(ask, mark));
      }
    }
  }

  /** Goes on from an earlier visit: its answers were told then. */
  public void resume(String text) {
    progress(text);
    fresh.clear();
  }

  /**
   * A task stands so.
   *
   * @param score 0 to 1
   */
  public void task(boolean done, double score) {
    isDone = isDone || done;
    taskScore = Math.max(taskScore, Math.max(0, Math.min(1, score)));
  }

  /** The lab was used. */
  public void used() {
    isDone = true;
  }

  /** The answers since they were last taken. */
  public List<Answer> take() {
    var taken = List.copyOf(fresh);
    fresh.clear();
    return taken;
  }

  /** Whether there is a score to tell. */
  public boolean hasScore() {
    return course.isScored() && (!marks.isEmpty() || taskScore >= 0 || isDone);
  }

  /** The score, 0 to 1. */
  public double score() {
    if (course.asks().isEmpty()) {
      return Math.max(0, taskScore);
    }
    double sum = 0;
    for (var mark : marks.values()) {
      sum += mark.score();
    }
    return sum / course.asks().size();
  }

  /** The share that is behind the learner, 0 to 1. */
  public double share() {
    if (isCompleted()) {
      return 1;
    }
    return course.asks().isEmpty() ? 0 : (double) settled() / course.asks().size();
  }

  /** Whether all is done. */
  public boolean isCompleted() {
    return isDone || (!course.asks().isEmpty() && settled() == course.asks().size());
  }

  /** Whether the score reaches that pass mark (0 to 100), to a millionth. */
  public boolean passes(double mark) {
    return score() * 100 >= mark - 1e-6;
  }

  private int settled() {
    int settled = 0;
    for (var mark : marks.values()) {
      settled += mark.isSettled() ? 1 : 0;
    }
    return settled;
  }

  private static Answer answer(Course.Ask ask, Mark mark) {
    double number = Numerals.parse(mark.answer().strip());
    boolean isRight = mark.isSettled() && mark.score() > 0;
    boolean isWhole = number == Math.floor(number);
    if (ask.type().equals("choice") && number >= 0 && number < 26 && isWhole) {
      var letter = String.valueOf((char) ('a' + (int) number));
      return new Answer(ask.id(), "choice", letter, isRight);
    }
    if (ask.type().equals("numeric") && !Double.isNaN(number)) {
      return new Answer(ask.id(), "numeric", Numerals.write(number), isRight);
    }
    var words = mark.answer().replace('\n', ' ').replace('\t', ' ');
    int length = Math.min(words.length(), LONGEST_ANSWER);
    return new Answer(ask.id(), "fill-in", words.substring(0, length), isRight);
  }
}
