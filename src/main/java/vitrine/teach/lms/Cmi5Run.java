package vitrine.teach.lms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One visit as a cmi5 platform hears of it: the statements in their order. One {@code completed}
 * and one {@code passed} for each enrolment, no {@code failed} after {@code passed}; nothing before
 * {@code initialized}, nothing after {@code terminated}.
 */
public final class Cmi5Run {
  private final Cmi5Launch launch;
  private final Cmi5Wishes wishes;
  private final Object actor;
  private final Supplier<String> ids;
  private final Supplier<String> clock;
  private final double mastery;
  private boolean isCompleted;
  private boolean isPassed;
  private double failedAt = -1;
  private boolean isOver;

  /**
   * A visit.
   *
   * @param actor the learner, as plain values
   * @param course says the pass mark where the platform says none
   * @param ids gives a fresh UUID each time
   * @param clock gives the time, as ISO 8601 with a time zone
   */
  public Cmi5Run(
      Cmi5Launch launch,
      Cmi5Wishes wishes,
      Object actor,
      Course course,
      Supplier<String> ids,
      Supplier<String> clock) {
    this.launch = launch;
    this.wishes = wishes;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
    boolean isGiven = !Double.isNaN(wishes.masteryScore());
    mastery = isGiven ? wishes.masteryScore() : course.passMark() / 100;
  }

  /** The least score that passes, 0 to 100. */
  public double passMark() {
    return mastery * 100;
  }

  /**
   * Goes on from the document that {@link #document} wrote on an earlier visit.
   *
   * @return the learner's progress; an empty text if there is none
   */
  public String resume(@Nullable Object document) {
    if (!(document instanceof Map<?, ?> all)) {
      return "";
    }
    isCompleted = Boolean.TRUE.equals(all.get("completed"));
    isPassed = Boolean.TRUE.equals(all.get("passed"));
    return all.get("progress") instanceof String text ? text : "";
  }

  /** What to keep for the next visit, as plain values. */
  public Map<String, @Nullable Object> document(String progress) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("progress", progress);
    document.put("completed", isCompleted);
    document.put("passed", isPassed);
    return document;
  }

  /** The first statement. */
  public Map<String, @Nullable Object> begin() {
    return statement("initialized").defined().written();
  }

  /**
   * What there is to state of how the learner stands.
   *
   * @param seconds since the visit began
   */
  public List<Map<String, @Nullable Object>> tell(Standing standing, double seconds) {
    var statements = new ArrayList<Map<String, @Nullable Object>>();
    var answers = standing.take();
    if (isOver || !wishes.isNormal()) {
      return statements;
    }
    for (var answer : answers) {
      statements.add(
          statement("answered")
              .about(answer.id(), answer.type())
              .with("success", answer.isRight())
              .with("response", answer.response())
              .lasting(seconds)
              .written());
    }
    if (standing.isCompleted() && !isCompleted) {
      isCompleted = true;
      statements.add(
          statement("completed")
              .defined()
              .movingOn()
              .with("completion", true)
              .lasting(seconds)
              .written());
    }
    if (standing.isCompleted() && standing.hasScore() && !isPassed) {
      judge(standing, seconds, statements);
    }
    return statements;
  }

  private void judge(
      Standing standing, double seconds, List<Map<String, @Nullable Object>> statements) {
    isPassed = standing.passes(mastery * 100);
    if (isPassed || standing.score() > failedAt) {
      failedAt = standing.score();
      statements.add(
          statement(isPassed ? "passed" : "failed")
              .defined()
              .movingOn()
              .with("success", isPassed)
              .scored(standing.score(), wishes.masteryScore())
              .lasting(seconds)
              .written());
    }
  }

  /**
   * The last statement; null if it was made already.
   *
   * @param seconds that the visit took
   */
  public @Nullable Map<String, @Nullable Object> end(double seconds) {
    if (isOver) {
      return null;
    }
    isOver = true;
    return statement("terminated").defined().lasting(seconds).written();
  }

  private Cmi5Statement statement(String verb) {
    return new Cmi5Statement(verb, launch, wishes, actor, ids.get(), clock.get());
  }
}
