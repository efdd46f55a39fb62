package vitrine.teach.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calls, one by one, as the standards' table of steps has them. */
class ScormRunTest {
  private static final Course TOUR =
      new Course(
          "tour", "../tours/t/index.html?embed=1", "T", 70, Course.asks("a:choice,b:numeric"));
  private static final String HALF = "1 1 open\na 1 1 settled 0";
  private static final String WRONG = HALF + "\nb 1 0 open 3.5";
  private static final String ALL = HALF + "\nb 2 0.5 settled 4";

  /** A platform that keeps what it is told; what a reader gets stands in {@code values}. */
  private static final class Notebook implements ScormApi {
    final Map<String, String> values = new LinkedHashMap<>();
    final List<String> calls = new ArrayList<>();

    @Override
    public String call(String function, String... given) {
      if (function.endsWith("GetValue")) {
        return values.getOrDefault(given[0], "");
      }
      calls.add(function + " " + String.join("=", given));
      if (given.length == 2) {
        values.put(given[0], given[1]);
      }
      return "true";
    }
  }

  @Test
  void aVisitOfScorm12IsToldInTheOrderOfTheTable() {
    var api = new Notebook();
    var run = begin(ScormEdition.V1_2, api);
    var standing = new Standing(TOUR);
    standing.progress(WRONG);
    run.tell(standing, WRONG, "2", 12.5);
    run.end(200);
    assertThat(api.calls)
        .containsExactly(
            "LMSInitialize ",
            "LMSSetValue cmi.core.lesson_status=incomplete",
            "LMSSetValue cmi.core.exit=suspend",
            "LMSCommit ",
            "LMSSetValue cmi.suspend_data=v1:1 1 open~na 1 1 settled 0~nb 1 0 open 3.5",
            "LMSSetValue cmi.core.lesson_location=2",
            "LMSSetValue cmi.interactions.0.id=a",
            "LMSSetValue cmi.interactions.0.type=choice",
            "LMSSetValue cmi.interactions.0.student_response=a",
            "LMSSetValue cmi.interactions.0.result=correct",
            "LMSSetValue cmi.interactions.0.latency=0000:00:12.50",
            "LMSSetValue cmi.interactions.1.id=b",
            "LMSSetValue cmi.interactions.1.type=numeric",
            "LMSSetValue cmi.interactions.1.student_response=3.5",
            "LMSSetValue cmi.interactions.1.result=wrong",
            "LMSSetValue cmi.interactions.1.latency=0000:00:12.50",
            "LMSSetValue cmi.core.score.min=0",
            "LMSSetValue cmi.core.score.max=100",
            "LMSSetValue cmi.core.score.raw=50",
            "LMSCommit ",
            "LMSSetValue cmi.core.session_time=0000:03:20.00",
            "LMSSetValue cmi.core.exit=suspend",
            "LMSCommit ",
            "LMSFinish ");
  }

  @Test
  void aVisitOfScorm2004TellsTheScoreTwiceAndTheOutcomeInTwoWords() {
    var api = new Notebook();
    var run = begin(ScormEdition.V2004, api);
    var standing = new Standing(TOUR);
    standing.progress(ALL);
    run.tell(standing, ALL, "2", 12.5);
    run.end(200);
    assertThat(api.values)
        .containsEntry("cmi.score.scaled", "0.75")
        .containsEntry("cmi.score.raw", "75")
        .containsEntry("cmi.score.min", "0")
        .containsEntry("cmi.score.max", "100")
        .containsEntry("cmi.progress_measure", "1")
        .containsEntry("cmi.interactions.1.learner_response", "4")
        .containsEntry("cmi.interactions.1.latency", "PT12.50S")
        .containsEntry("cmi.success_status", "passed")
        .containsEntry("cmi.completion_status", "completed")
        .containsEntry("cmi.session_time", "PT3M20S")
        .containsEntry("cmi.exit", "normal");
    assertThat(api.calls).startsWith("Initialize ").endsWith("Commit ", "Terminate ");
    assertThat(api.calls.indexOf("SetValue cmi.interactions.0.type=choice"))
        .isLessThan(api.calls.indexOf("SetValue cmi.interactions.0.learner_response=a"));
  }

  @Test
  void thePassMarkOfThePlatformWins() {
    var old = new Notebook();
    old.values.put("cmi.student_data.mastery_score", "80");
    var run = begin(ScormEdition.V1_2, old);
    var standing = new Standing(TOUR);
    standing.progress(ALL);
    run.tell(standing, ALL, "2", 1);
    assertThat(old.values).containsEntry("cmi.core.lesson_status", "failed");
    var recent = new Notebook();
    recent.values.put("cmi.scaled_passing_score", "0.75");
    assertThat(begin(ScormEdition.V2004, recent).passMark()).isEqualTo(75);
    assertThat(begin(ScormEdition.V2004, new Notebook()).passMark()).isEqualTo(70);
  }

  @Test
  void whatWasKeptIsReadAgainAndAnOutcomeIsNotTakenBack() {
    var api = new Notebook();
    api.values.put("cmi.core.entry", "resume");
    api.values.put("cmi.suspend_data", "v1:1 1 open~na 1 1 settled 0");
    api.values.put("cmi.core.lesson_status", "passed");
    api.values.put("cmi.interactions._count", "3");
    var run = begin(ScormEdition.V1_2, api);
    assertThat(run.kept()).isEqualTo(HALF);
    assertThat(api.values).containsEntry("cmi.core.lesson_status", "passed");
    var standing = new Standing(TOUR);
    standing.resume(run.kept());
    standing.progress(WRONG);
    run.tell(standing, WRONG, "1", 1);
    assertThat(api.values)
        .containsEntry("cmi.interactions.3.id", "b")
        .doesNotContainKey("cmi.interactions.4.id");
  }

  @Test
  void inBrowseAndReviewNothingIsTold() {
    for (var mode : List.of("browse", "review")) {
      var api = new Notebook();
      api.values.put("cmi.core.lesson_mode", mode);
      var run = begin(ScormEdition.V1_2, api);
      var standing = new Standing(TOUR);
      standing.progress(ALL);
      run.tell(standing, ALL, "2", 1);
      run.save();
      run.end(10);
      assertThat(api.calls).containsExactly("LMSInitialize ", "LMSFinish ");
    }
  }

  @Test
  void aVisitEndsOnceAndNothingIsToldAfterwards() {
    var api = new Notebook();
    var run = begin(ScormEdition.V2004, api);
    run.end(1);
    int calls = api.calls.size();
    var standing = new Standing(TOUR);
    standing.progress(ALL);
    run.end(2);
    run.save();
    run.tell(standing, ALL, "2", 3);
    assertThat(api.calls).hasSize(calls);
  }

  @Test
  void aPlatformThatRefusesToBeginIsNone() {
    var found = new ApiSearch.Found(ScormEdition.V1_2, (function, given) -> "false");
    assertThat(ScormRun.begin(found, TOUR)).isNull();
  }

  private static ScormRun begin(ScormEdition edition, Notebook api) {
    var run = ScormRun.begin(new ApiSearch.Found(edition, api), TOUR);
    assertThat(run).isNotNull();
    return run;
  }
}
