package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The digits lab where a page may not fetch: its images come all the same. */
@ExtendWith(Visits.class)
class PacksIT {
  private static final Pattern SCRIPTS = Pattern.compile(".*/digits-t\\w+-\\d\\.pack\\.\\w+\\.js");

  /** A page of another host with the lab in a closed frame. */
  private static final String LESSON =
      """
      <!doctype html><title>A lesson</title><link rel=icon href=data:,>
      <iframe title=Lab width=1200 height=900 sandbox=allow-scripts src='%slabs/digits/%s'></iframe>
      """;

  @Test
  void closedFrameOnAnotherHostLearnsAndReads(Visitor visitor) throws IOException {
    var host = visitor.open(lesson(visitor));
    var frame = host.frames().get(1);
    frame.waitForFunction("() => window.vitrine");
    assertThat(frame.evaluate("self.origin")).isEqualTo("null");
    assertThatItLearns(frame);
    drawBar(host, frame);
    assertThat(frame.locator(".reading-words")).hasText(Pattern.compile("\\d: \\d"));
  }

  @Test
  void pageOpenedFromADiskLearnsAndReads(Visitor visitor) {
    visitor.complaints().expect("Worker");
    visitor.complaints().expect("'file:'");
    var file = Visitor.SITE.resolve("labs/digits/index.html").toUri();
    var page = visitor.open(file + DigitsPage.SMALL);
    var lab = DigitsPage.in(page);
    assertThatItLearns(page.mainFrame());
    lab.drawSeven().waitUntilItReads("\\d: \\d");
  }

  @Test
  void fetchThatAPolicyForbidsLeavesTheScripts(Visitor visitor) {
    visitor.complaints().expect("Content Security Policy");
    visitor.complaints().expect("unsafe-eval");
    var page = visitor.blank(options -> options);
    page.route(
        "**/labs/digits/*",
        route -> {
          var response = route.fetch();
          var text = response.text().replace("connect-src 'self'", "connect-src 'none'");
          route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(text));
        });
    page.navigate(visitor.address() + "labs/digits/" + DigitsPage.SMALL);
    assertThatItLearns(DigitsPage.in(page).page().mainFrame());
  }

  @Test
  void imagesThatCannotBeHadAtAllAreExplained(Visitor visitor) throws IOException {
    visitor.complaints().expect("ERR_FAILED");
    var host = visitor.blank(options -> options);
    host.route(SCRIPTS, Route::abort);
    host.navigate(lesson(visitor));
    assertThat(host.frameLocator("iframe").locator("#lab .toast"))
        .containsText("this page may not fetch them");
  }

  private static String lesson(Visitor visitor) throws IOException {
    var server = visitor.serve(Visitor.SITE, options -> options);
    var frames = Files.createDirectories(Path.of("target", "frames", "digits"));
    Files.writeString(
        frames.resolve("index.html"), LESSON.formatted(server.address(), DigitsPage.SMALL));
    return visitor.serve(frames, options -> options).address();
  }

  private static void assertThatItLearns(Frame frame) {
    frame.evaluate("() => vitrine.ready");
    frame.evaluate("() => vitrine.step(2).then(metrics => { self.after = metrics; })");
    assertThat((double) frame.evaluate("self.after.testAccuracy")).isGreaterThan(0.6);
  }

  private static void drawBar(Page host, Frame frame) {
    var pad = frame.locator("[role=application]");
    pad.scrollIntoViewIfNeeded();
    var box = pad.boundingBox();
    host.mouse().move(box.x + (box.width * 0.5), box.y + (box.height * 0.2));
    host.mouse().down();
    host.mouse().move(box.x + (box.width * 0.5), box.y + (box.height * 0.8));
    host.mouse().up();
  }
}
