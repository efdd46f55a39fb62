package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.site.SiteServer;

/** Packages inside learning platforms: a learner answers, leaves, and comes back. */
@ExtendWith(Visits.class)
class PlatformsIT {
  /** A platform in a page: it begins a visit with what an earlier one left, and notes refusals. */
  private static final String HOST =
      """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title>
      <link rel="icon" href="data:,"><body><script src="platform/scorm-again.min.js"></script><script>
      var refusals = [];
      function begin(kind, name, entry, left) {
        var api = new window[kind]({autocommit: false, logLevel: 5});
        if (left) {
          var model = JSON.parse(left);
          (model.core || model).entry = 'resume';
          api.loadFromJSON(model, '');
        }
        ['GetValue', 'SetValue', 'Commit'].forEach(function (each) {
          var call = kind === 'Scorm12API' ? 'LMS' + each : 'lms' + each;
          var plain = kind === 'Scorm12API' ? call : each;
          var own = api[plain];
          api[plain] = function () {
            var said = own.apply(api, arguments);
            var error = api[kind === 'Scorm12API' ? 'LMSGetLastError' : 'GetLastError']();
            if (String(error) !== '0') { refusals.push([each, arguments[0], String(error)].join(' ')); }
            return said;
          };
        });
        window[name] = api;
        var frame = document.createElement('iframe');
        frame.src = entry; frame.width = 1200; frame.height = 800; frame.title = 'Course';
        document.body.appendChild(frame);
      }
      </script></body></html>
      """;

  /** What SCORM 2004 answers for what nobody has set. */
  private static final List<Object> UNSET =
      List.of("GetValue cmi.scaled_passing_score 403", "GetValue cmi.suspend_data 403");

  @ParameterizedTest
  @CsvSource({"scorm12, Scorm12API, API", "scorm2004, Scorm2004API, API_1484_11"})
  void whatWasAnsweredIsInThePlatformAndComesBack(
      String edition, String kind, String object, Visitor visitor) throws IOException {
    var platform = Packages.platform();
    assumeTrue(platform != null, "There is no npm, so that the platform cannot be had.");
    var made = visitor.open("teach/packages/?tour=layers&pass=60");
    var folder = Packages.unpacked(Packages.make(made, edition));
    Files.createDirectories(folder.resolve("platform"));
    Files.copy(
        platform.resolve("scorm-again.min.js"), folder.resolve("platform/scorm-again.min.js"));
    Files.writeString(folder.resolve("host.html"), HOST);
    var manifest = Files.readString(folder.resolve("imsmanifest.xml"));
    for (var file : manifest.split("href=\"")) {
      if (!file.startsWith("<?xml")) {
        assertThat(folder.resolve(file.substring(0, file.indexOf('"')))).exists();
      }
    }
    var server = visitor.serve(folder, options -> options);
    boolean isOld = edition.equals("scorm12");

    var page = host(visitor, server, kind, object, "null");
    answerIn(tour(page));
    page.waitForFunction(
        "name => JSON.stringify(window[name].cmi.suspend_data).includes('one-line')", object);
    assertThat(course(page).locator(".lms-status")).containsText("Saved in your course");
    var core = isOld ? "cmi.core." : "cmi.";
    double raw = Double.parseDouble(value(page, object, core + "score.raw"));
    assertThat(raw).isBetween(1.0, 99.0);
    assertThat(value(page, object, "cmi.interactions.0.id")).isEqualTo("one-line");
    assertThat(value(page, object, "cmi.interactions.0.result")).isEqualTo("correct");
    assertThat(value(page, object, core + (isOld ? "lesson_status" : "completion_status")))
        .isEqualTo("incomplete");
    if (isOld) {
      page.locator("iframe").evaluate("frame => { frame.src = 'about:blank'; }");
      page.waitForFunction("() => " + object + ".isTerminated()");
    } else {
      course(page).getByRole(AriaRole.BUTTON, inFrame("Save and exit")).press("Enter");
      assertThat(course(page).locator(".lms-place")).containsText("Everything is saved");
      assertThat(page.evaluate(object + ".isTerminated()")).isEqualTo(true);
    }
    var left = (String) page.evaluate("JSON.stringify(" + object + ".cmi)");
    assertThat(left).contains("v1:").contains(isOld ? "\"session_time\":\"00:" : "PT");
    assertThat((List<?>) page.evaluate("refusals")).allMatch(refusal -> UNSET.contains(refusal));

    var again = host(visitor, server, kind, object, left);
    var question = tour(again).locator("[data-question=one-line]");
    assertThat(question.getByRole(AriaRole.RADIO).nth(1)).isChecked(patiently());
    tour(again).locator(".tour-pages summary").press("Enter");
    tour(again).getByRole(AriaRole.BUTTON, inFrame("Recap")).press("Enter");
    tour(again).getByRole(AriaRole.BUTTON, inFrame("Finish")).press("Enter");
    assertThat(course(again).locator(".lms-status")).containsText("below the pass mark");
    assertThat(value(again, object, isOld ? core + "lesson_status" : "cmi.success_status"))
        .isEqualTo("failed");
    assertThat(Double.parseDouble(value(again, object, core + "score.raw"))).isEqualTo(raw);
  }

  @Test
  void aCmi5PlatformHearsStatementsInOrderAndKeepsThePlace(Visitor visitor) throws IOException {
    var made = visitor.open("teach/packages/?tour=layers");
    var folder = Packages.unpacked(Packages.make(made, "cmi5"));
    assertThat(Files.readString(folder.resolve("cmi5.xml"))).contains("<url>lms/cmi5.html</url>");
    Files.writeString(
        folder.resolve("back.html"), "<title>Back</title><link rel=icon href=data:,>");
    try (var platform = new XapiPlatform(folder)) {
      visitor.complaints().allowHost(platform.address());
      visitor.complaints().expect("404"); // documents that nobody has kept yet
      var page = visitor.open(platform.launch("lms/cmi5.html"));
      answerIn(page.frameLocator(".lms-frame"));
      platform.waitForStatements(2);
      assertThat(page.locator(".lms-status")).containsText("Saved in your course");
      page.getByRole(AriaRole.BUTTON, named("Save and exit")).click();
      page.waitForURL("**/back.html");
      assertThat(platform.verbs()).containsExactly("initialized", "answered", "terminated");
      assertThat(platform.refused()).isEmpty();
      assertThat(platform.fetches()).isEqualTo(1);

      var again = visitor.open(platform.launch("lms/cmi5.html"));
      var inside = again.frameLocator(".lms-frame");
      var question = inside.locator("[data-question=one-line]");
      assertThat(question.getByRole(AriaRole.RADIO).nth(1)).isChecked(patiently());
      inside.locator(".tour-pages summary").press("Enter");
      inside.getByRole(AriaRole.BUTTON, inFrame("Recap")).press("Enter");
      inside.getByRole(AriaRole.BUTTON, inFrame("Finish")).press("Enter");
      assertThat(again.locator(".lms-status")).containsText("below the pass mark");
      again.navigate(platform.address() + "back.html");
      platform.waitForStatements(7);
      assertThat(platform.verbs().subList(3, 7))
          .containsExactly("initialized", "completed", "failed", "terminated");
    }
  }

  @Test
  void aLinkThatNamesAForeignPlatformIsAskedAboutFirst(Visitor visitor) {
    var query =
        Map.of(
            "endpoint", "https://elsewhere.example/xapi/",
            "fetch", "https://elsewhere.example/token",
            "actor", "{\"account\":{\"name\":\"x\",\"homePage\":\"https://e.example\"}}",
            "registration", "5b1c7f7e-0000-4000-8000-000000000001",
            "activityId", "https://elsewhere.example/unit",
            "kind", "lab",
            "frame", "../labs/neuron/index.html?embed=1",
            "title", "One neuron");
    var address = new StringBuilder("lms/cmi5.html?");
    query.forEach(
        (name, value) ->
            address
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
    var page = visitor.open(address.toString());
    assertThat(page.locator(".lms-question")).containsText("https://elsewhere.example");
    page.getByRole(AriaRole.BUTTON, named("Go on without reporting")).press("Enter");
    assertThat(page.locator(".lms-status")).containsText("No learning platform was found");
    assertThat(page.frameLocator(".lms-frame").locator("#lab .run-bar")).isVisible();
    assertThat(page.locator("meta[http-equiv=Content-Security-Policy]"))
        .hasAttribute("content", java.util.regex.Pattern.compile("connect-src 'self' https:;"));
  }

  private static Page host(
      Visitor visitor, SiteServer server, String kind, String object, String left) {
    var page = visitor.open(server.address() + "host.html");
    page.evaluate(
        "given => begin(given[0], given[1], 'lms/index.html', given[2])",
        List.of(kind, object, left.equals("null") ? "" : left));
    return page;
  }

  private static FrameLocator course(Page page) {
    return page.frameLocator("iframe");
  }

  private static FrameLocator tour(Page page) {
    return course(page).frameLocator(".lms-frame");
  }

  /** The second answer to the first question is right. */
  private static void answerIn(FrameLocator tour) {
    assertThat(tour.locator(".tour-lab-line [role=status]"))
        .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    var question = tour.locator("[data-question=one-line]");
    question.getByRole(AriaRole.RADIO).nth(1).check();
    question.locator(".button-lead").click();
  }

  private static String value(Page page, String object, String element) {
    return (String)
        page.evaluate(
            "given => String(given[1].split('.').slice(1).reduce((model, name) => model[name],"
                + " JSON.parse(JSON.stringify(window[given[0]].cmi))))",
            List.of(object, element));
  }

  private static LocatorAssertions.IsCheckedOptions patiently() {
    return new LocatorAssertions.IsCheckedOptions().setTimeout(30_000);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static FrameLocator.GetByRoleOptions inFrame(String name) {
    return new FrameLocator.GetByRoleOptions().setName(name).setExact(true);
  }
}
