package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first moments of the Playground: when it learns by itself, and when it waits for “Train”. */
@ExtendWith(Visits.class)
class PlaygroundOpensIT {
  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void learnsByItselfWithinMoments(String engine, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?engine=" + engine);
    lab.waitUntil("state.epoch >= 5");
    assertThat(lab.state()).containsEntry("engine", engine).containsEntry("running", true);
    assertThat(lab.button("Pause")).isVisible();
    double first = ((Number) lab.ask("vitrine.back(1e6).then(m => m.trainLoss)")).doubleValue();
    assertThat((double) lab.step(60).get("trainLoss")).isLessThan(first);
  }

  @Test
  void firstPictureOfALearningNetworkTakesAboutASecond(Visitor visitor) {
    // The second time, as on a fast line: what the browser keeps of the first visit is not fetched.
    var lab = PlaygroundPage.open(visitor, "");
    lab.page()
        .addInitScript(
            "addEventListener('DOMContentLoaded', () => vitrine.on('metrics', metrics => {"
                + " if (metrics.epoch > 0 && !self.learnt) self.learnt = performance.now(); }));");
    lab.page().reload();
    lab.page().waitForFunction("() => self.learnt");
    // A machine that also builds is several times slower than a visitor's; the page itself is not.
    assertThat(((Number) lab.ask("self.learnt")).doubleValue()).isLessThan(4000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?s=1", "#dataset=xor&seed=0.5", "#hideText=true"})
  void waitsForTrainWhereALinkAsksForAState(String link, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, link);
    assertThatItWaits(lab);
    lab.button("Train").click();
    lab.waitUntil("state.running && state.epoch > 0");
    lab.button("Pause").click();
    lab.waitUntil("!state.running");
  }

  @Test
  void waitsForTrainUnderReducedMotion(Visitor visitor) {
    var page =
        visitor.open("playground/", options -> options.setReducedMotion(ReducedMotion.REDUCE));
    assertThatItWaits(PlaygroundPage.in(page));
  }

  @Test
  void waitsForTrainInAFrame(Visitor visitor) {
    var host = visitor.open("404.html");
    host.setContent("<iframe title=Lab src='" + visitor.address() + "playground/'></iframe>");
    var frame = PlaygroundPage.frame(host);
    assertThat(frame.evaluate("vitrine.getState().then(state => state.running)")).isEqualTo(false);
  }

  @Test
  void nothingIsLeftOnTheVisitorsDevice(Visitor visitor) {
    var lab = PlaygroundPage.atRest(visitor);
    lab.step(2);
    lab.ask("vitrine.set({dataset: 'xor'})");
    assertThat(lab.page().context().cookies()).isEmpty();
    assertThat(lab.ask("localStorage.length + sessionStorage.length")).isEqualTo(0);
  }

  /** Three questions and answers later it would have begun. */
  private static void assertThatItWaits(PlaygroundPage lab) {
    lab.metrics();
    lab.metrics();
    assertThat(lab.metrics()).containsEntry("epoch", 0);
    assertThat(lab.isRunning()).isFalse();
    assertThat(lab.button("Train")).isVisible();
  }
}
