package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of measurements. How fast anything is, no test may say. */
@ExtendWith(Visits.class)
class BenchIT {
  private static final List<String> BAD_CALLS =
      List.of(
          "vitrine.bench()",
          "vitrine.bench('nothing')",
          "vitrine.bench(7)",
          "vitrine.bench('matmul', 256)",
          "vitrine.bench('matmul', [256])",
          "vitrine.bench('matmul', {n: '256'})",
          "vitrine.bench('matmul', {n: null})",
          "vitrine.bench('matmul', {n: 0})",
          "vitrine.bench('matmul', {n: -1})",
          "vitrine.bench('matmul', {n: 1.5})",
          "vitrine.bench('matmul', {n: 1e12})",
          "vitrine.bench('matmul', {n: Infinity})",
          "vitrine.bench('matmul', {m: 2})",
          "vitrine.bench('matmul', {backend: 'gpu'})",
          "vitrine.bench('matmul', {backend: 3})",
          "vitrine.bench('playground-train', {shape: [2]})",
          "vitrine.bench('playground-train', {shape: [3, 4, 1]})",
          "vitrine.bench('playground-train', {shape: [2, 4, 2]})",
          "vitrine.bench('playground-train', {shape: [2, -4, 1]})",
          "vitrine.bench('playground-train', {features: ['x', 'z']})",
          "vitrine.bench('playground-train', {features: 'x'})",
          "vitrine.bench('playground-train', {batchSize: 0})",
          "vitrine.bench('playground-train', {points: 1e9})",
          "vitrine.bench('digits-train', {layers: [784]})",
          "vitrine.bench('digits-train', {layers: [4096, 4096, 10]})",
          "vitrine.bench('digits-train', {optimizer: 'rocket'})",
          "vitrine.bench('digits-train', {steps: 1e7})",
          "vitrine.bench('playground-sweep', {resolution: 100000})",
          "vitrine.bench('playground-sweep', {shape: [2, 64, 64, 1], resolution: 400})");

  private static final String STATUS = ".bench-status";

  @Test
  void nothingIsMeasuredUntilAskedFor(Visitor visitor) {
    var page = open(visitor, "");
    assertThat(page.locator(STATUS)).hasText("Nothing has been measured yet.");
    assertThat(String.join("", page.locator("[data-measured]").allTextContents())).isEmpty();
    assertThat(page.locator("#bench dl")).containsText("Processor cores");
    assertThat(page.evaluate("vitrine.version")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "matmul           | n: 5                            | GFLOP/s",
        "playground-train | points: 20, batchSize: 3        | examples/s",
        "playground-train | shape: [2, 1], features: ['sinX', 'xTimesY'] | examples/s",
        "playground-sweep | resolution: 4, shape: [2, 3, 1] | ms",
        "digits-train     | layers: [6, 4, 3], batchSize: 5, steps: 3, optimizer: 'adam' | ms/step"
      })
  @SuppressWarnings("unchecked")
  void givesAValueWithItsSamples(String name, String options, String unit, Visitor visitor) {
    var page = open(visitor, "");
    assertThat((List<String>) page.evaluate("vitrine.benchmarks()")).contains(name);
    var call = "vitrine.bench('" + name + "', {backend: 'cpu', " + options + "})";
    var result = (Map<String, Object>) page.evaluate(call);
    assertThat(result)
        .containsOnlyKeys("name", "backend", "unit", "value", "samples", "warmup")
        .containsEntry("name", name)
        .containsEntry("backend", "cpu")
        .containsEntry("unit", unit);
    var samples = (List<Number>) result.get("samples");
    assertThat(samples).isNotEmpty().allSatisfy(BenchIT::assertThatItIsMeasured);
    assertThatItIsMeasured((Number) result.get("value"));
    assertThat((int) result.get("warmup")).isPositive();
  }

  @Test
  void everyBackendOfTheDeviceCanBeAskedFor(Visitor visitor) {
    var page = open(visitor, "");
    var refusal = refusal(page, "vitrine.bench('matmul', {backend: 'none'})");
    assertThat(refusal).startsWith("This device has no backend “none”; it has cpu");
    var names = refusal.substring(refusal.lastIndexOf("has ") + 4, refusal.length() - 1);
    for (var name : names.split(", ")) {
      var call = "vitrine.bench('matmul', {n: 8, backend: '" + name + "'})";
      assertThat(page.evaluate(call + ".then(result => result.backend)")).isEqualTo(name);
    }
  }

  @Test
  void wrongOptionsAreRefusedInOneSentence(Visitor visitor) {
    var page = open(visitor, "");
    for (var call : BAD_CALLS) {
      assertThat(refusal(page, call)).as(call).matches("[A-Za-z].{10,250}\\.");
    }
    assertThat(refusal(page, "vitrine.bench('matmul', {n: 1e12})"))
        .isEqualTo("n takes a whole number from 1 to 1024.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?engine=js", "?rungs=blob", "?rungs=page"})
  void measuresOnEveryRung(String link, Visitor visitor) {
    var page = open(visitor, link);
    var call = "vitrine.bench('matmul', {n: 4, backend: 'cpu'}).then(result => result.value)";
    assertThatItIsMeasured((Number) page.evaluate(call));
  }

  @Test
  void anEngineThatDiesIsASentenceAndTheNextCallHasAnother(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript(
        "self.Worker = class extends Worker { constructor(...where) { super(...where);"
            + " self.last = this; } };");
    page.navigate(visitor.address() + "bench/");
    page.evaluate("vitrine.ready");
    page.evaluate(
        "() => { self.lost = vitrine.bench('matmul', {backend: 'cpu'}).catch(e => e.message); }");
    page.evaluate(
        "() => self.last.dispatchEvent(new ErrorEvent('error', {message: 'planted',"
            + " cancelable: true}))");
    assertThat((String) page.evaluate("self.lost")).startsWith("The engine stopped");
    var call = "vitrine.bench('matmul', {n: 4, backend: 'cpu'}).then(result => result.backend)";
    assertThat(page.evaluate(call)).isEqualTo("cpu");
  }

  @Test
  void resultsAreCopiedAsTextWithTheDevice(Visitor visitor) {
    var page =
        visitor.blank(
            options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
    page.navigate(visitor.address() + "bench/");
    page.evaluate("vitrine.ready");
    measureOne(page);
    var shown = page.locator(".bench-card").first().locator("[data-measured]").first();
    assertThat(shown.textContent()).isNotBlank();
    button(page, "Copy as table").click();
    assertThat(page.locator(".toast")).hasText("Copied.");
    assertThat(clipboard(page)).contains("- Processor cores: ", "| matmul | cpu | ", "GFLOP/s");
    button(page, "Copy as CSV").click();
    page.waitForFunction("navigator.clipboard.readText().then(text => text.startsWith('bench'))");
    assertThat(clipboard(page).lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.matches("matmul,\\w+,[\\d.e-]+,GFLOP/s(,[\\d.e-]+){4}"));
  }

  @Test
  void whereCopyingIsBarredTheTextAppearsSelected(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    page.navigate(visitor.address() + "bench/");
    page.evaluate("vitrine.ready");
    measureOne(page);
    button(page, "Copy as CSV").click();
    assertThat(page.getByLabel("Results as text")).isFocused();
    assertThat((String) page.evaluate("String(getSelection())")).startsWith("benchmark,backend");
  }

  @Test
  void theKeyboardStartsAndStops(Visitor visitor) {
    var page = open(visitor, "");
    var all = page.locator(".button-lead");
    all.focus();
    page.keyboard().press("Enter");
    assertThat(all).hasText("Stop");
    assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
    page.keyboard().press("Enter");
    assertThat(all).hasText("Measure everything");
    assertThat(page.locator(STATUS)).hasText("Stopped. What was measured stays.");
    assertThat(all).isFocused();
    // Nothing goes on behind the scenes: the next one answers as the first would have.
    var call = "vitrine.bench('matmul', {n: 4, backend: 'cpu'}).then(result => result.name)";
    assertThat(page.evaluate(call)).isEqualTo("matmul");
  }

  @Test
  void aCallThatIsStoppedSaysSo(Visitor visitor) {
    var page = open(visitor, "");
    page.evaluate(
        "() => { self.call = vitrine.bench('digits-train', {backend: 'cpu', steps: 1000}).catch(e"
            + " => e.message); }");
    button(page, "Measure everything").click();
    button(page, "Stop").click();
    assertThat(page.evaluate("self.call")).isEqualTo("The measurement was stopped.");
  }

  @Test
  void axeFindsNothingWithResultsInAnyColours(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    page.navigate(visitor.address() + "bench/");
    page.evaluate("vitrine.ready");
    measureOne(page);
    button(page, "Copy as table").click();
    for (var forced : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(
            new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
        Axe.assertFindsNothing(page, "the page in " + scheme + ", forced colours " + forced);
      }
    }
  }

  @Test
  void withResultsNothingSticksOutSidewaysAtAnyWidth(Visitor visitor) {
    var page = visitor.open("bench/", options -> options.setViewportSize(320, 800));
    page.evaluate("vitrine.ready");
    measureOne(page);
    for (int width : List.of(320, 390, 768, 1440)) {
      page.setViewportSize(width, 800);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  private static Page open(Visitor visitor, String link) {
    var page = visitor.open("bench/" + link);
    page.evaluate("vitrine.ready");
    return page;
  }

  private static void measureOne(Page page) {
    page.locator(".bench-card").first().getByText("Measure this").click();
    assertThat(page.locator(STATUS))
        .hasText("All measured.", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static String refusal(Page page, String call) {
    return (String)
        page.evaluate(
            call + ".then(() => '', error => error instanceof Error ? error.message : '')");
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  private static void assertThatItIsMeasured(Number number) {
    assertThat(number.doubleValue()).isPositive().isFinite();
  }
}
