package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lab that nobody can see trains no more by itself, and goes on as soon as somebody can. */
@ExtendWith(Visits.class)
class PlaygroundRestsIT {
  /** What the browser tells a page whose window is minimised, or whose tab goes to the back. */
  private static final String HIDE =
      """
      hidden => {
        Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
        document.dispatchEvent(new Event('visibilitychange'));
      }\
      """;

  private static final String EPOCH = "vitrine.metrics().then(metrics => metrics.epoch)";

  @Test
  void scrolledOutOfSightItRests(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.ask("void (document.querySelector('.prose').style.minHeight = '3000px')");
    lab.button("Train").click();
    lab.waitUntil("state.running && state.epoch > 2");
    lab.ask("scrollTo(0, 2900)");
    assertThatItRests(lab);
    lab.ask("scrollTo(0, 0)");
    assertThatItGoesOn(lab);
  }

  @Test
  void inTheBackgroundItRests(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.button("Train").click();
    lab.waitUntil("state.running && state.epoch > 2");
    lab.page().evaluate(HIDE, true);
    assertThatItRests(lab);
    // What is asked for by name is done all the same; the engine may be a frame ahead at first.
    lab.step(1);
    double before = lab.epoch();
    lab.step(3);
    assertThat(lab.epoch()).isEqualTo(before + 3);
    lab.ask("vitrine.play()");
    assertThat(lab.isRunning()).isFalse();
    lab.page().evaluate(HIDE, false);
    assertThatItGoesOn(lab);
  }

  @Test
  void pausedItStaysPausedWhenSeenAgain(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.button("Train").click();
    lab.waitUntil("state.epoch > 2");
    lab.page().evaluate(HIDE, true);
    lab.waitUntil("!state.running");
    lab.ask("vitrine.pause()");
    double then = lab.epoch();
    lab.page().evaluate(HIDE, false);
    assertThat(((Number) lab.ask(EPOCH)).doubleValue()).isEqualTo(then);
    assertThat(lab.isRunning()).isFalse();
  }

  @Test
  void farDownAnotherPageItWaitsUntilItIsScrolledTo(Visitor visitor) throws IOException {
    var lesson = Files.createDirectories(Path.of("target", "frames", "far-down"));
    Files.writeString(
        lesson.resolve("index.html"),
        "<!doctype html><title>A lesson</title><link rel=icon href=data:,>"
            + "<div style='height: 3000px'></div><iframe title=Lab width=900 height=700 src='"
            + visitor.address()
            + "playground/?s=1'></iframe>");
    var host = visitor.open(visitor.serve(lesson, options -> options).address());
    var frame = PlaygroundPage.frame(host);
    frame.evaluate("() => vitrine.play()");
    waitUntil(frame, "state.running === false");
    assertThat(frame.evaluate(EPOCH)).isEqualTo(0);
    scroll(host, 3000);
    waitUntil(frame, "state.running && state.epoch > 2");
    scroll(host, 0);
    waitUntil(frame, "!state.running");
  }

  private static void assertThatItRests(PlaygroundPage lab) {
    lab.waitUntil("!state.running");
    // The frame under way is done before the first of these answers.
    var then = lab.ask(EPOCH);
    lab.ask(EPOCH);
    assertThat(lab.ask(EPOCH)).isEqualTo(then);
  }

  private static void assertThatItGoesOn(PlaygroundPage lab) {
    lab.waitUntil("state.running");
    double then = lab.epoch();
    lab.waitUntil("state.epoch > " + then);
  }

  private static void scroll(Page page, int down) {
    page.evaluate("down => scrollTo(0, down)", down);
  }

  private static void waitUntil(Frame frame, String condition) {
    frame.evaluate(
        "async () => { for (const end = performance.now() + 20000; performance.now() < end;) {"
            + " const state = await vitrine.getState(); if ("
            + condition
            + ") return; await new Promise(done => setTimeout(done)); } throw new Error('never');"
            + " }");
  }
}
