package vitrine.teach.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of section 9 of the cmi5 specification. */
class Cmi5RunTest {
  private static final String CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/";
  private static final Course TOUR =
      new Course("tour", "../tours/t/index.html", "T", 70, Course.asks("a:choice,b:numeric"));
  private static final Cmi5Launch LAUNCH =
      new Cmi5Launch(
          "https://lrs.example/xapi/",
          "https://lms.example/fetch?1",
          "{}",
          "5b1c7f7e-0000-4000-8000-000000000001",
          "https://lms.example/unit/9");
  private static final Map<String, Object> TEMPLATE =
      Map.of(
          "contextActivities",
          Map.of("grouping", List.of(Map.of("id", "https://publisher.example/course"))),
          "extensions",
          Map.of("https://w3id.org/xapi/cmi5/context/extensions/sessionid", "s-1"));

  private int ids;

  @Test
  void statementsComeInOrderWithAllThatIsRequired() {
    var run = run(wishes("Normal"));
    var standing = new Standing(TOUR);
    var all = new ArrayList<Map<String, ?>>();
    all.add(run.begin());
    standing.progress("1 0 open\na 1 1 settled 1");
    all.addAll(run.tell(standing, 5));
    standing.progress("1 1 open\na 1 1 settled 1\nb 1 1 settled 4");
    all.addAll(run.tell(standing, 9));
    all.addAll(run.tell(standing, 10));
    all.add(run.end(12.5));
    assertThat(run.end(13)).isNull();
    assertThat(all.stream().map(Cmi5RunTest::verb))
        .containsExactly(
            "initialized", "answered", "answered", "completed", "passed", "terminated");
    assertThat(all.stream().map(each -> each.get("id"))).doesNotHaveDuplicates();
    for (var statement : all) {
      var context = map(statement, "context");
      assertThat(context).containsEntry("registration", LAUNCH.registration());
      assertThat(map(context, "contextActivities")).containsKey("grouping");
      assertThat(map(context, "extensions"))
          .containsKey("https://w3id.org/xapi/cmi5/context/extensions/sessionid");
      assertThat((Object) statement.get("timestamp")).isEqualTo("2026-11-22T01:02:03.000Z");
      boolean isFirst = verb(statement).equals("initialized");
      assertThat(isFirst || map(statement, "result").containsKey("duration")).isTrue();
      boolean isAnswer = verb(statement).equals("answered");
      assertThat(categories(statement).contains(CATEGORY + "cmi5")).isEqualTo(!isAnswer);
      boolean isOfTheUnit = map(statement, "object").get("id").equals(LAUNCH.activityId());
      assertThat(isOfTheUnit).isEqualTo(!isAnswer);
      boolean moves = List.of("completed", "passed").contains(verb(statement));
      assertThat(categories(statement).contains(CATEGORY + "moveon")).isEqualTo(moves);
      boolean isScored = !isFirst && map(statement, "result").containsKey("score");
      assertThat(isScored).isEqualTo(verb(statement).equals("passed"));
    }
    var passed = all.get(4);
    assertThat(map(map(passed, "result"), "score"))
        .containsEntry("scaled", 1.0)
        .containsEntry("raw", 100.0)
        .containsEntry("min", 0.0)
        .containsEntry("max", 100.0);
    assertThat(map(map(passed, "context"), "extensions"))
        .containsEntry("https://w3id.org/xapi/cmi5/context/extensions/masteryscore", 0.6);
    assertThat(map(all.get(5), "result")).containsEntry("duration", "PT12.50S");
  }

  @Test
  void nothingFollowsAPassAndCompletionIsStatedOnceForAnEnrolment() {
    var run = run(wishes("Normal"));
    run.resume(Map.of("progress", "1 1 open", "completed", true, "passed", true));
    var standing = new Standing(TOUR);
    standing.progress("1 1 done\na 1 0 settled 1");
    assertThat(run.tell(standing, 5).stream().map(Cmi5RunTest::verb)).containsExactly("answered");
    var second = run(wishes("Normal"));
    standing = new Standing(TOUR);
    standing.progress("1 1 done\na 1 0 settled 1");
    assertThat(second.tell(standing, 5).stream().map(Cmi5RunTest::verb))
        .containsExactly("answered", "completed", "failed");
    standing.progress("1 1 done\na 2 1 settled 1\nb 1 1 settled 2");
    assertThat(second.tell(standing, 6).stream().map(Cmi5RunTest::verb))
        .containsExactly("answered", "answered", "passed");
    assertThat(second.document("1 1 done"))
        .containsEntry("completed", true)
        .containsEntry("passed", true)
        .containsEntry("progress", "1 1 done");
  }

  @Test
  void browseAndReviewStateOnlyTheirTwoEnds() {
    for (var mode : List.of("Browse", "Review")) {
      var run = run(wishes(mode));
      var standing = new Standing(TOUR);
      standing.progress("1 1 done\na 1 1 settled 1");
      assertThat(run.tell(standing, 5)).isEmpty();
      assertThat(verb(run.end(6))).isEqualTo("terminated");
    }
  }

  @Test
  void aLaunchNeedsAllFiveOfItsParts() {
    var query = new LinkedHashMap<String, String>();
    query.put("endpoint", "https://lrs.example/xapi");
    query.put("fetch", "https://lms.example/f");
    query.put("actor", "{}");
    query.put("registration", "r");
    query.put("activityId", "https://lms.example/unit/9");
    var launch = Cmi5Launch.read(query);
    assertThat(launch).isNotNull();
    assertThat(launch.endpoint()).isEqualTo("https://lrs.example/xapi/");
    assertThat(Cmi5Launch.origin(launch.fetch())).isEqualTo("https://lms.example");
    for (var name : query.keySet()) {
      var less = new LinkedHashMap<>(query);
      less.remove(name);
      assertThat(Cmi5Launch.read(less)).as(name).isNull();
    }
    query.put("fetch", "javascript:alert(1)");
    assertThat(Cmi5Launch.read(query)).isNull();
  }

  @Test
  void whatThePlatformWantsIsReadAndWhatIsOddIsLeft() {
    var wishes =
        Cmi5Wishes.read(
            Map.of(
                "launchMode", "Review", "masteryScore", 0.8, "returnURL", "https://lms.example/x"));
    assertThat(wishes.isNormal()).isFalse();
    assertThat(wishes.masteryScore()).isEqualTo(0.8);
    assertThat(wishes.returnUrl()).isEqualTo("https://lms.example/x");
    var odd = Cmi5Wishes.read(Map.of("masteryScore", 8.0, "returnURL", "javascript:alert(1)"));
    assertThat(odd.masteryScore()).isNaN();
    assertThat(odd.returnUrl()).isEmpty();
    assertThat(odd.isNormal()).isTrue();
  }

  private Cmi5Run run(Cmi5Wishes wishes) {
    return new Cmi5Run(
        LAUNCH,
        wishes,
        Map.of("account", Map.of("name", "x")),
        TOUR,
        () -> "id-" + ids++,
        () -> "2026-11-22T01:02:03.000Z");
  }

  private static Cmi5Wishes wishes(String mode) {
    return Cmi5Wishes.read(
        Map.of("contextTemplate", TEMPLATE, "launchMode", mode, "masteryScore", 0.6));
  }

  private static String verb(Map<String, ?> statement) {
    var id = (String) map(statement, "verb").get("id");
    assertThat(id).startsWith("http://adlnet.gov/expapi/verbs/");
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static List<String> categories(Map<String, ?> statement) {
    var found = new ArrayList<String>();
    var given = map(map(statement, "context"), "contextActivities").get("category");
    if (given instanceof List<?> all) {
      for (var each : all) {
        found.add((String) ((Map<?, ?>) each).get("id"));
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, ?> all, String name) {
    return (Map<String, Object>) all.get(name);
  }
}
