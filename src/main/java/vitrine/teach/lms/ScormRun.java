package vitrine.teach.lms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Numerals;

/**
 * One visit as a SCORM platform hears of it: the calls in the order that its standard wants. In the
 * modes {@code browse} and {@code review} nothing is told.
 */
public final class ScormRun {
  private final ScormEdition edition;
  private final ScormApi api;
  private final List<String> told = new ArrayList<>();
  private final String kept;
  private final double passMark;
  private final boolean isTold;
  private int first;
  private boolean isOver;
  private boolean isDone;

  /** Begun by {@link #begin}. */
  private ScormRun(ScormEdition edition, ScormApi api, Course course) {
    this.edition = edition;
    this.api = api;
    boolean isOld = edition == ScormEdition.V1_2;
    var mode = get(edition.core(isOld ? "lesson_mode" : "mode"));
    isTold = !mode.equals("browse") && !mode.equals("review");
    double mark =
        Numerals.parse(get(isOld ? "cmi.student_data.mastery_score" : "cmi.scaled_passing_score"));
    double percent = isOld ? mark : mark * 100;
    passMark = percent >= 0 && percent <= 100 ? percent : course.passMark();
    // A visit that ended without a word leaves no “resume”: only “ab-initio” says that it is new.
    boolean isNew = get(edition.core("entry")).equals("ab-initio");
    kept = !isNew ? SuspendText.read(get("cmi.suspend_data")) : "";
    double count = Numerals.parse(get("cmi.interactions._count"));
    first = count > 0 ? (int) count : 0;
    var status = get(edition.core(isOld ? "lesson_status" : "completion_status"));
    boolean isFirst = !List.of("passed", "failed", "completed").contains(status);
    if (isTold) {
      if (isFirst) {
        set(edition.core(isOld ? "lesson_status" : "completion_status"), "incomplete");
      }
      set(edition.core("exit"), "suspend"); // now, since the last word of a visit may be lost
      call("Commit", "");
    }
  }

  /** Begins a visit; null if the platform refuses, which is as good as none. */
  public static @Nullable ScormRun begin(ApiSearch.Found found, Course course) {
    var begun = found.api().call(found.edition().function("Initialize"), "");
    return begun.equals("true") ? new ScormRun(found.edition(), found.api(), course) : null;
  }

  /** What an earlier visit left; an empty text if there was none. */
  public String kept() {
    return kept;
  }

  /** The pass mark of the platform, else of the course: 0 to 100. */
  public double passMark() {
    return passMark;
  }

  /** Whether the platform wants to hear anything at all of this visit. */
  public boolean isTold() {
    return isTold;
  }

  /**
   * Tells how the learner stands, and has it saved.
   *
   * @param text to go on from, at the next visit
   * @param place where the learner is, for lists; at most 255 characters
   * @param seconds since the answer before
   * @return whether the platform says that it has saved everything
   */
  public boolean tell(Standing standing, String text, String place, double seconds) {
    if (isOver || !isTold) {
      return true;
    }
    boolean isOld = edition == ScormEdition.V1_2;
    boolean isKept = set("cmi.suspend_data", SuspendText.write(text));
    set(edition.core(isOld ? "lesson_location" : "location"), place);
    for (var answer : standing.take()) {
      interaction(answer, seconds);
    }
    if (standing.hasScore()) {
      isKept &= score(standing.score());
    }
    if (!isOld) {
      set("cmi.progress_measure", Numerals.write(rounded(standing.share(), 1e4)));
    }
    isDone = standing.isCompleted();
    if (isDone) {
      outcome(standing);
    }
    return call("Commit", "").equals("true") && isKept;
  }

  /** Has everything saved that was told; the visit goes on. */
  public void save() {
    if (!isOver && isTold) {
      call("Commit", "");
    }
  }

  /**
   * Ends the visit, once.
   *
   * @param seconds that it took
   */
  public void end(double seconds) {
    if (isOver) {
      return;
    }
    isOver = true;
    boolean isOld = edition == ScormEdition.V1_2;
    if (isTold) {
      set(edition.core("session_time"), isOld ? Durations.ofOld(seconds) : Durations.of(seconds));
      set(edition.core("exit"), isDone ? (isOld ? "" : "normal") : "suspend");
      call("Commit", "");
    }
    api.call(edition.end(), "");
  }

  private void interaction(Standing.Answer answer, double seconds) {
    boolean isOld = edition == ScormEdition.V1_2;
    int known = told.indexOf(answer.id());
    if (known < 0) {
      known = told.size();
      told.add(answer.id());
    }
    var place = "cmi.interactions." + (first + known) + ".";
    set(place + "id", answer.id());
    set(place + "type", answer.type());
    set(place + (isOld ? "student_response" : "learner_response"), answer.response());
    set(place + "result", answer.isRight() ? "correct" : isOld ? "wrong" : "incorrect");
    set(place + "latency", isOld ? Durations.ofOld(seconds) : Durations.of(seconds));
  }

  private boolean score(double share) {
    var raw = Numerals.write(rounded(share * 100, 100));
    set(edition.core("score.min"), "0");
    set(edition.core("score.max"), "100");
    if (edition == ScormEdition.V2004) {
      set("cmi.score.scaled", Numerals.write(rounded(share, 1e4)));
    }
    return set(edition.core("score.raw"), raw);
  }

  private void outcome(Standing standing) {
    boolean isPassed = standing.passes(passMark);
    if (edition == ScormEdition.V1_2) {
      var scored = isPassed ? "passed" : "failed";
      set("cmi.core.lesson_status", standing.hasScore() ? scored : "completed");
      return;
    }
    if (standing.hasScore()) {
      set("cmi.success_status", isPassed ? "passed" : "failed");
    }
    set("cmi.completion_status", "completed");
  }

  private static double rounded(double value, double parts) {
    return Math.floor(value * parts + 0.5) / parts;
  }

  private String get(String element) {
    return api.call(edition.function("GetValue"), element);
  }

  private boolean set(String element, String value) {
    return api.call(edition.function("SetValue"), element, value).equals("true");
  }

  private String call(String function, String given) {
    return api.call(edition.function(function), given);
  }
}
