package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.Probe;

/** The engine starts wherever the page is shown, and comes back wherever it stops. */
@ExtendWith(Visits.class)
class EngineLadderIT {
  /** The output's bias after twenty epochs of the usual start, as the JVM computes it. */
  private static final double AFTER_TWENTY = afterTwenty();

  private static final int MOST_CRASHES = 20;

  /** Keeps every worker where a test can reach it, and counts them. */
  private static final String WATCH_WORKERS =
      """
      self.workers = [];
      self.Worker = class extends Worker {
        constructor(...where) {
          super(...where);
          self.workers.push({worker: this, address: String(where[0])});
        }
      };\
      """;

  /** Ends the latest worker as a crash does. */
  private static final String CRASH =
      """
      () => {
        const {worker} = self.workers[self.workers.length - 1];
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent('error', {message: 'planted', cancelable: true}));
      }\
      """;

  @ParameterizedTest
  @CsvSource({
    "?s=1, wasm, http:",
    "?s=1&engine=js, js, http:",
    "?s=1&rungs=blob, js, blob:",
    "?s=1&rungs=blob%2Cpage, js, blob:",
    "?s=1&rungs=page, js, ''"
  })
  void eachRungRunsTheSameNetwork(String link, String engine, String worker, Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript(WATCH_WORKERS);
    page.navigate(visitor.address() + "playground/" + link);
    var lab = PlaygroundPage.in(page);
    assertThat(lab.state()).containsEntry("engine", engine);
    assertThat((String) page.evaluate("() => self.workers.map(each => each.address).join()"))
        .startsWith(worker)
        .matches(address -> !worker.isEmpty() || address.isEmpty());
    assertThatItLearns(lab);
  }

  @Test
  void strictPolicyOfTheHostLeavesTheJavaScriptEngine(Visitor visitor) {
    var policy = Map.of("Content-Security-Policy", "script-src 'self' 'wasm-unsafe-eval'");
    var server = visitor.serve(Visitor.SITE, options -> options.with(policy));
    visitor.complaints().expect("unsafe-eval");
    var lab = PlaygroundPage.open(visitor, server.address() + "playground/?s=1");
    assertThat(lab.state()).containsEntry("engine", "js");
    assertThatItLearns(lab);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allow-scripts", "allow-scripts allow-same-origin"})
  void sandboxedFrameOnAnotherHostRuns(String sandbox, Visitor visitor) throws IOException {
    var server = visitor.serve(Visitor.SITE, options -> options);
    var frames = Files.createDirectories(Path.of("target", "frames", sandbox.replace(' ', '-')));
    Files.writeString(
        frames.resolve("index.html"),
        "<!doctype html><title>A lesson</title><link rel=icon href=data:,><iframe title=Lab"
            + " width=900 height=900 sandbox='"
            + sandbox
            + "' src='"
            + server.address()
            + "playground/#dataset=circle&seed=0.5'></iframe>");
    var host = visitor.open(visitor.serve(frames, options -> options).address());
    var frame = PlaygroundPage.frame(host);
    assertThat(frame.evaluate("self.origin").equals("null")).isEqualTo(!sandbox.contains("same"));
    frame.getByText("Train", new Frame.GetByTextOptions().setExact(true)).click();
    frame.evaluate("() => vitrine.step(100).then(metrics => { self.after = metrics; })");
    assertThat((double) frame.evaluate("self.after.trainLoss")).isLessThan(0.1);
    assertThat(frame.evaluate("() => vitrine.export('json').then(file => file.name)"))
        .isEqualTo("playground.json");
  }

  @Test
  void pageOpenedFromADiskRunsToo(Visitor visitor) {
    visitor.complaints().expect("Worker");
    visitor.complaints().expect("'file:'");
    var file = Visitor.SITE.resolve("playground/index.html").toUri();
    assertThatItLearns(PlaygroundPage.open(visitor, file + "?s=1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void crashOfTheWorkerLosesNothing(String engine, Visitor visitor) {
    var lab = watched(visitor, "?engine=" + engine + "&s=1");
    var undisturbed = PlaygroundPage.open(visitor, "?engine=js&s=1");
    for (var each : List.of(lab, undisturbed)) {
      each.step(4);
      each.ask("vitrine.setValue('layer1.weight[1,1]', [-1.5])");
      each.ask("vitrine.set({learningRate: 0.1})");
    }
    lab.ask("void (self.told = [], vitrine.on('error', words => told.push(words)))");
    lab.button("Train").click();
    lab.waitUntil("state.epoch > 12");
    lab.page().evaluate(CRASH);
    assertThat(lab.explanation())
        .hasText(
            "The engine stopped and was started again from its last checkpoint. Nothing you did is"
                + " lost.");
    assertThat(lab.ask("told.length")).isEqualTo(1);
    // It goes on by itself from where it was.
    double then = lab.epoch();
    lab.waitUntil("state.running && state.epoch > " + (then + 2));
    lab.button("Pause").click();
    lab.waitUntil("!state.running");
    lab.ask("vitrine.pause()");
    assertThat(lab.ask("self.workers.length")).isEqualTo(2);
    int epoch = ((Number) lab.metrics().get("epoch")).intValue();
    undisturbed.step(epoch + 5 - 4);
    lab.step(5);
    assertThat(lab.parameters()).isEqualTo(undisturbed.parameters());
    assertThat(lab.metrics()).isEqualTo(undisturbed.metrics());
    // Undo still knows what was done before the crash.
    lab.button("Undo").click();
    lab.waitUntil("learningRate", "0.03");
  }

  @Test
  void crashDuringACallAnswersItAllTheSame(Visitor visitor) {
    var lab = watched(visitor, "?s=1");
    lab.ask("void (self.stepping = vitrine.step(3000))");
    lab.page().evaluate(CRASH);
    lab.ask("void (self.setting = vitrine.set({showTestData: true}))");
    assertThat(lab.ask("self.stepping.then(metrics => metrics.epoch)")).isEqualTo(3000);
    lab.ask("self.setting");
    var undisturbed = PlaygroundPage.open(visitor, "?s=1&engine=js");
    undisturbed.step(3000);
    assertThat(lab.parameters()).isEqualTo(undisturbed.parameters());
  }

  @Test
  void engineThatKeepsCrashingIsGivenUpWithASentence(Visitor visitor) {
    var lab = watched(visitor, "?s=1");
    var answer = "";
    for (int crash = 1; crash <= MOST_CRASHES && answer.isEmpty(); crash++) {
      lab.page().evaluate(CRASH);
      answer = lab.refusal("vitrine.metrics()");
    }
    assertThat(lab.explanation())
        .hasText("The engine cannot be started any more. Reload the page to go on.");
    assertThat(lab.refusal("vitrine.step(1)")).contains("Reload the page");
  }

  private static PlaygroundPage watched(Visitor visitor, String link) {
    var page = visitor.blank(options -> options);
    page.addInitScript(WATCH_WORKERS);
    page.navigate(visitor.address() + "playground/" + link);
    return PlaygroundPage.in(page);
  }

  private static void assertThatItLearns(PlaygroundPage lab) {
    lab.button("Train").click();
    lab.waitUntil("state.epoch > 2");
    lab.ask("vitrine.pause()");
    lab.ask("vitrine.reset()");
    lab.step(20);
    assertThat(lab.value("output.bias")).containsExactly(AFTER_TWENTY);
  }

  private static double afterTwenty() {
    var model = new PlaygroundModel(PlaygroundSettings.DECLARATION.fallbacks());
    model.advance(20 * model.epochSize());
    return model.read(List.of(Probe.parameters("output.bias"))).get(0)[0];
  }
}
