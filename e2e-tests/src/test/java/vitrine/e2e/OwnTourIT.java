package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A teacher writes a tour, sees it live and shares it; whatever a file holds, nothing of it runs.
 */
@ExtendWith(Visits.class)
class OwnTourIT {
  private static final String PAGE = "teach/tour/";
  private static final String SCHOOL = "https://school.example/";
  private static final Map<String, String> OPEN = Map.of("Access-Control-Allow-Origin", "*");

  @Test
  void aTourIsWrittenBesideItsLivePictureByKeyboardAndSharedInALink(Visitor visitor) {
    var page = visitor.open(PAGE);
    ready(page);
    var text = page.getByLabel("The tour, in Markdown");
    assertThat(page.locator(".own-state")).hasText("Nothing is wrong in this text.");
    text.evaluate(
        "area => { const at = area.value.indexOf('One straight line');"
            + " area.focus(); area.setSelectionRange(at, at + 'One straight line'.length); }");
    var lab = page.frames().get(1);
    lab.evaluate("self.isTheSame = true");
    page.keyboard().type("A line of my own");
    assertThat(page.locator(".tour-page h2")).hasText("A line of my own");
    assertThat(lab.evaluate("self.isTheSame")).isEqualTo(true);

    text.evaluate("area => area.setSelectionRange(0, 0)");
    page.keyboard().press("PageDown");
    page.keyboard().type("<b>");
    assertThat(page.locator(".own-state")).containsText("to be put right");
    assertThat(text).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("body > [role=status]").first()).containsText("to be put right");
    assertThat(page.locator(".own-live-title"))
        .hasText("This is the tour as it could last be read.");
    page.locator(".own-jump").first().press("Enter");
    assertThat(text).isFocused();
    var selected = "area => area.value.slice(area.selectionStart, area.selectionEnd)";
    assertThat((String) text.evaluate(selected)).contains("<b>").doesNotContain("\n");
    text.press("ControlOrMeta+z");
    assertThat(page.locator(".own-state")).hasText("Nothing is wrong in this text.");

    page.reload();
    assertThat(text).hasValue(Pattern.compile("## A line of my own"));
    ready(page);
    var link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true));
    assertThat(link).hasValue(Pattern.compile("#tour=1\\.z[\\w-]{200,1900}$"));

    var requests = new ArrayList<String>();
    var reader = visitor.blank(options -> options);
    reader.onRequest(request -> requests.add(request.url()));
    reader.navigate(link.inputValue());
    assertThat(reader.locator("h1")).hasText("One neuron and two corners");
    assertThat(reader.locator(".own-origin")).containsText("came with its link");
    assertThat(reader.locator(".tour-page h2")).hasText("A line of my own");
    assertThat(requests).noneMatch(url -> url.contains("tour=1"));
    ready(reader);
    var question = reader.locator("[data-question=one-line]");
    question.getByRole(AriaRole.RADIO).nth(1).check();
    question.locator(".button-lead").click();
    assertThat(question.getByRole(AriaRole.STATUS)).containsText("both colours are on both sides");
    reader.getByRole(AriaRole.BUTTON, named("Next")).click();
    reader.reload();
    assertThat(reader.locator(".tour-page h2")).hasText("More neurons");
    assertThat(reader.evaluate("Object.keys(localStorage).filter(key => /tour.own/.test(key))"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .singleElement()
        .asString()
        .matches("vitrine\\.tour\\.own-[0-9a-f]{16}");
    reader.getByRole(AriaRole.BUTTON, named("Edit this tour")).click();
    assertThat(reader.getByLabel("The tour, in Markdown"))
        .hasValue(Pattern.compile("## A line of my own"));
    assertThat(reader).hasURL(visitor.address() + PAGE);
  }

  @Test
  void aFileIsOpenedAndSavedAndNothingOfTheTextBeforeIsLost(Visitor visitor) throws IOException {
    var page = visitor.open(PAGE);
    var text = page.getByLabel("The tour, in Markdown");
    var own = example().replace("One neuron and two corners", "From a file").replace("\n", "\r\n");
    page.getByLabel("Open a file")
        .setInputFiles(
            new FilePayload("own.md", "text/markdown", own.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator(".own-live-title")).hasText("From a file");
    var saved =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.BUTTON, named("Save as a file")).click());
    assertThat(Files.readString(saved.path())).isEqualTo(own.replace("\r\n", "\n"));
    page.getByRole(AriaRole.BUTTON, named("Back to the text before")).click();
    assertThat(text).hasValue(Pattern.compile("One neuron and two corners"));
    page.getByLabel("The address of your file").fill("javascript:alert(1)");
    assertThat(page.locator(".own-source .field-error"))
        .hasText("The address of a tour begins with https://");
    page.getByLabel("The address of your file").fill(SCHOOL + "a&b.md");
    assertThat(page.locator("#own-link"))
        .hasValue(visitor.address() + PAGE + "?src=https%3A%2F%2Fschool.example%2Fa%26b.md");
    assertThat(page.locator("#own-embed"))
        .hasValue(
            Pattern.compile("^<iframe src=\"[^\"]*/embed/\\?src=https%3A[^\"]*\" title=\"Tour\""));
  }

  @Test
  void aTourFromAnotherSiteIsFetchedOnlyAfterAskingAndWithoutATrace(Visitor visitor)
      throws IOException {
    visitor.complaints().allowHost(SCHOOL);
    var asked = new ArrayList<Request>();
    var tour = example();
    var page = visitor.blank(options -> options);
    page.route(
        SCHOOL + "**",
        route -> {
          asked.add(route.request());
          route.fulfill(new Route.FulfillOptions().setBody(tour).setHeaders(OPEN));
        });
    page.navigate(visitor.address() + PAGE + "?src=" + SCHOOL + "tour.md");
    assertThat(page.locator(".own-ask")).containsText("lies on school.example");
    assertThat(page.locator(".own-address")).hasText(SCHOOL + "tour.md");
    Axe.assertFindsNothing(page, "asking", "main");
    assertThat(asked).isEmpty();
    page.getByRole(AriaRole.BUTTON, named("Fetch the tour")).press("Enter");
    assertThat(page.locator("h1")).hasText("One neuron and two corners");
    assertThat(page.locator(".own-origin")).containsText(SCHOOL + "tour.md");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).headers()).doesNotContainKeys("referer", "cookie", "authorization");
    ready(page);
    var source = page.locator(".tour-sources a");
    assertThat(source).hasAttribute("rel", "noopener noreferrer");
    assertThat(source).hasClass("foreign-link");
  }

  @Test
  void everyFailureIsSaidInOneSentence(Visitor visitor) {
    visitor.complaints().allowHost(SCHOOL);
    for (var part : List.of("school.example", "CORS", "Failed to load resource")) {
      visitor.complaints().expect(part); // the browser tells of each answer that fails
    }
    var page = visitor.blank(options -> options);
    page.route(SCHOOL + "**", route -> answer(route));
    for (var each :
        Map.of(
                "missing", "answered 404",
                "closed", "does not allow other sites",
                "page", "gave a web page",
                "long", "longer than a tour can be",
                "bytes", "no text in UTF-8",
                "moved", "sends readers on")
            .entrySet()) {
      page.navigate(visitor.address() + PAGE + "?src=" + SCHOOL + each.getKey());
      page.getByRole(AriaRole.BUTTON, named("Fetch the tour")).click();
      assertThat(page.locator(".own-said")).containsText(each.getValue());
    }
    for (var address :
        List.of("http://school.example/x", "javascript:alert(1)", "data:text/plain,x", "//x")) {
      page.navigate(visitor.address() + PAGE + "?src=" + encoded(address));
      assertThat(page.getByRole(AriaRole.ALERT).first())
          .hasText("The address of a tour begins with https://");
      assertThat(page.getByRole(AriaRole.BUTTON, named("Fetch the tour"))).hasCount(0);
    }
    for (var each :
        Map.of(
                "#tour=1.zAAAA",
                "not whole",
                "#tour=1.q",
                "not whole",
                "#tour=2.zAAAA",
                "newer version",
                "#tour=1." + bomb(page),
                "too long")
            .entrySet()) {
      page.navigate("about:blank");
      page.navigate(visitor.address() + PAGE + each.getKey());
      assertThat(page.getByRole(AriaRole.ALERT).first()).containsText(each.getValue());
    }
  }

  @Test
  void aHostileTextRunsAndFetchesNothing(Visitor visitor) throws IOException {
    var page = visitor.open(PAGE);
    page.evaluate("() => { self.alert = () => { throw new Error('ran'); }; }");
    var text = page.getByLabel("The tour, in Markdown");
    var hostile =
        List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "![x](https://school.example/x.png)",
            "\u202egnp.exe",
            "[".repeat(50_000),
            "*a ".repeat(50_000));
    for (var each : hostile) {
      text.fill(example().replace("Here are three", each));
      assertThat(page.locator(".own-state")).containsText("to be put right");
      assertThat(page.locator("#own-tour script, #own-tour img, [href^=javascript], [href^=data]"))
          .hasCount(0);
      assertThat(page.locator("#own-link")).hasValue("");
    }
    var strange = "&lt;b&gt; {{root}} \\${x} \\<script\\>alert(1)\\</script\\>";
    text.fill(
        example()
            .replace("title: One", "title: <img src=x onerror=alert(1)> One")
            .replace("Here are three", strange.replace("&lt;b&gt; ", "")));
    assertThat(page.locator(".own-state")).hasText("Nothing is wrong in this text.");
    assertThat(page.locator(".own-live-title")).containsText("<img src=x onerror=alert(1)> One");
    page.getByRole(AriaRole.BUTTON, named("Next")).click();
    assertThat(page.locator(".tour-page")).containsText("<script>alert(1)</script>");
    assertThat(page.locator("#own-tour script, #own-tour img")).hasCount(0);
  }

  @Test
  void itIsCleanForAxeWholeOnAPhoneAndWorksWithoutStorageAndInAFrame(Visitor visitor) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var page = visitor.blank(options -> options.setColorScheme(scheme).setViewportSize(320, 640));
      page.addInitScript(
          "Object.defineProperty(self, 'localStorage', {get() { throw new Error('barred'); }})");
      page.navigate(visitor.address() + PAGE);
      ready(page);
      page.getByLabel("The tour, in Markdown").fill("no tour");
      assertThat(page.locator(".own-jump")).not().hasCount(0);
      Axe.assertFindsNothing(page, "faults in " + scheme, "main");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      page.getByRole(AriaRole.BUTTON, named("Begin from the example")).click();
      var link = page.locator("#own-link");
      assertThat(link).hasValue(Pattern.compile("#tour"));
      var framed = link.inputValue().replace(PAGE + "#", PAGE + "?embed=1#");
      page.navigate("about:blank");
      page.navigate(framed);
      ready(page);
      assertThat(page.locator(".site-header")).isHidden();
      assertThat(page.locator(".teach-ways")).isHidden();
      Axe.assertFindsNothing(page, "framed in " + scheme, "main");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  private static void answer(Route route) {
    var fulfil = new Route.FulfillOptions().setHeaders(OPEN);
    var url = route.request().url();
    switch (url.substring(url.lastIndexOf('/') + 1)) {
      case "missing" -> route.fulfill(fulfil.setStatus(404).setBody("no"));
      case "closed" -> route.abort();
      case "page" ->
          route.fulfill(
              fulfil.setHeaders(
                  Map.of("Access-Control-Allow-Origin", "*", "Content-Type", "text/html")));
      case "long" -> route.fulfill(fulfil.setBody("x".repeat(200_001)));
      case "moved" ->
          route.fulfill(
              fulfil
                  .setStatus(302)
                  .setHeaders(
                      Map.of("Access-Control-Allow-Origin", "*", "Location", SCHOOL + "long")));
      default -> {
        var bytes = new byte[100];
        Arrays.fill(bytes, (byte) 0xff);
        route.fulfill(fulfil.setBodyBytes(bytes));
      }
    }
  }

  /** A few characters that stand for millions. */
  private static String bomb(Page page) {
    return (String)
        page.evaluate(
            "async () => { const stream = new Blob(['x'.repeat(5e6)]).stream()"
                + ".pipeThrough(new CompressionStream('deflate-raw'));"
                + "const bytes = new Uint8Array(await new Response(stream).arrayBuffer());"
                + "return 'z' + btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-')"
                + ".replace(/\\//g, '_').replace(/=/g, ''); }");
  }

  private static void ready(Page page) {
    assertThat(page.locator(".tour-lab-line [role=status]"))
        .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String example() throws IOException {
    return Files.readString(Path.of("web/examples/own-tour.md"));
  }
}
