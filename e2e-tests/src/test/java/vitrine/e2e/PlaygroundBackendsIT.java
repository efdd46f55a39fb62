package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Playground computes on whatever the device has, and loses nothing when some of it breaks. */
@ExtendWith(Visits.class)
class PlaygroundBackendsIT {
  /** How far 32-bit training may be from the exact run after twenty epochs. */
  private static final double NEAR = 2e-4;

  /** A small run: graphics cards played by a processor are slow. */
  private static final String SMALL = "?s=1.percTrainData:10;batchSize:30";

  private static final String LARGE = "?s=1.networkShape:8,8,8,8";

  /** Where the engine with the fast backends lies. */
  private static final String FAST_ENGINE = "**/playground-fast-engine.*";

  /** The clock of a device on which everything takes forty times as long. */
  private static final String SLOW =
      """
      (() => {
        const now = performance.now.bind(performance);
        performance.now = () => 40 * now();
      })();
      """;

  private static final String NO_SIMD = "WebAssembly.validate = () => false;";
  private static final String NO_WEBGL = "self.OffscreenCanvas = undefined;";

  /** Loses the graphics context after so many drawings. */
  private static final String LOSE_CONTEXT =
      """
      (() => {
        const get = OffscreenCanvas.prototype.getContext;
        let left = 1000;
        OffscreenCanvas.prototype.getContext = function (...kind) {
          const gl = get.apply(this, kind);
          const draw = gl.drawArrays;
          gl.drawArrays = function (...what) {
            if (left-- === 0) {
              gl.getExtension('WEBGL_lose_context').loseContext();
            }
            return draw.apply(gl, what);
          };
          return gl;
        };
      })();
      """;

  /**
   * After so many calls of code written at run time, the next one runs into an unreachable place.
   */
  private static final String TRAP =
      """
      (() => {
        const unreachable = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(
          [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0,
           10, 5, 1, 3, 0, 0, 11]))).exports.f;
        const Instance = WebAssembly.Instance;
        let left = 300;
        WebAssembly.Instance = function (module, imports) {
          const found = new Instance(module, imports).exports;
          const guarded = {};
          for (const name of Object.keys(found)) {
            guarded[name] = typeof found[name] !== 'function' ? found[name] : (...given) => {
              if (left-- === 0) {
                unreachable();
              }
              return found[name](...given);
            };
          }
          return {exports: guarded};
        };
      })();
      """;

  /** Grants memory for the first programs and no more. */
  private static final String NO_MEMORY =
      """
      (() => {
        const grow = WebAssembly.Memory.prototype.grow;
        let left = 1;
        WebAssembly.Memory.prototype.grow = function (pages) {
          if (left-- === 0) {
            throw new RangeError('planted');
          }
          return grow.call(this, pages);
        };
      })();
      """;

  @ParameterizedTest
  @CsvSource({"simd, wasm", "simd, js", "webgl, wasm", "webgl, js"})
  void forcedBackendTrainsTheSameNetwork(String backend, String engine, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, SMALL + "&backend=" + backend + "&engine=" + engine);
    assertThat(lab.state()).containsEntry("backend", backend).containsEntry("engine", engine);
    lab.step(20);
    assertThatItIsNearTheExactRun(lab, visitor);
    assertThat(line(lab)).startsWith("Training: " + backend + ", as asked for.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"simd", "webgl"})
  void mapsOfEachBackendAreTheExactOnes(String backend, Visitor visitor) {
    var link = "?s=1.networkShape:5,3;sinX:true;xSquared:true&backend=";
    var fast = PlaygroundPage.open(visitor, link + backend);
    var exact = PlaygroundPage.open(visitor, link + "cpu");
    for (var map : List.of("layer1.output@grid30", "layer2.output@grid30", "output@grid30")) {
      assertThatAreNear(fast.value(map), exact.value(map), 1e-5);
    }
  }

  @Test
  void theUsualNetworkNeverFetchesTheFastEngine(Visitor visitor) {
    var page = visitor.blank(options -> options);
    var fetched = fetched(page);
    page.navigate(visitor.address() + "playground/");
    var lab = PlaygroundPage.in(page);
    page.waitForCondition(() -> line(lab).contains("quick enough here ("));
    assertThat(lab.state()).containsEntry("backend", "cpu").containsEntry("running", true);
    assertThat(fetched).noneMatch(address -> address.contains("fast"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void slowMapsFetchTheFastEngineAndTheExactRunGoesOnWhereItWas(String engine, Visitor visitor) {
    var lab = prepared(visitor, SLOW, LARGE + "&engine=" + engine);
    var fetched = fetched(lab.page());
    lab.ask("void (self.epochs = [], vitrine.on('metrics', now => epochs.push(now.epoch)))");
    lab.button("Train").click();
    lab.page().waitForCondition(() -> line(lab).contains("the quickest here ("));
    double then = lab.epoch();
    lab.waitUntil("state.running && state.epoch > " + then);
    lab.ask("vitrine.pause()");
    assertThat(fetched).anyMatch(address -> address.contains("fast"));
    assertThat(line(lab)).startsWith("Training: cpu, exact, the same numbers on every device.");
    assertThat(lab.state()).containsEntry("engine", engine).containsEntry("backend", "cpu");
    assertThat(lab.ask("epochs.every((epoch, i) => i === 0 || epoch >= epochs[i - 1])"))
        .isEqualTo(true);
    var undisturbed = PlaygroundPage.open(visitor, LARGE + "&engine=js");
    undisturbed.step((int) lab.epoch());
    assertThat(lab.parameters()).isEqualTo(undisturbed.parameters());
  }

  @Test
  void aBackendThatIsAskedForDuringARunTakesOver(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, SMALL);
    lab.button("Train").click();
    lab.waitUntil("state.epoch > 2");
    lab.ask("vitrine.set({backend: 'simd'})");
    lab.waitUntil("state.backend === 'simd' && state.running");
    assertThat(line(lab)).startsWith("Training: simd, as asked for.");
  }

  @Test
  void whereTheFastEngineCannotBeFetchedTheExactOneGoesOn(Visitor visitor) {
    visitor.complaints().expect("net::ERR");
    var page = visitor.blank(options -> options);
    page.context().route(FAST_ENGINE, Route::abort);
    page.navigate(visitor.address() + "playground/" + SMALL + "&backend=simd");
    var lab = PlaygroundPage.in(page);
    lab.step(20);
    page.waitForCondition(() -> line(lab).contains("could not be fetched"));
    assertThat(line(lab))
        .startsWith("Training: cpu, because the fast backends could not be fetched.");
    assertThat(lab.state()).containsEntry("backend", "cpu");
    assertThat(lab.parameters()).isEqualTo(exact(visitor).parameters());
    // The next one that asks tries again.
    page.context().unroute(FAST_ENGINE);
    lab.ask("vitrine.set({backend: 'webgl'})");
    lab.waitUntil("state.backend === 'webgl'");
  }

  @Test
  void withoutFastBackendsTheExactOneDoesEverything(Visitor visitor) {
    var lab = prepared(visitor, NO_SIMD + NO_WEBGL, SMALL + "&backend=webgl");
    lab.step(20);
    assertThat(lab.state()).containsEntry("backend", "cpu");
    assertThat(line(lab)).startsWith("Training: cpu, because this device does not offer webgl.");
    assertThat(lab.parameters()).isEqualTo(exact(visitor).parameters());
  }

  @Test
  void withoutWebAssemblyTheEngineIsJavaScriptAndExact(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript("delete self.WebAssembly;");
    plant(page, "delete self.WebAssembly;" + NO_WEBGL);
    page.navigate(visitor.address() + "playground/" + SMALL + "&backend=simd");
    var lab = PlaygroundPage.in(page);
    lab.step(20);
    assertThat(lab.state()).containsEntry("engine", "js").containsEntry("backend", "cpu");
    assertThat(lab.parameters()).isEqualTo(exact(visitor).parameters());
  }

  @Test
  void lostGraphicsContextLosesNothing(Visitor visitor) {
    var lab = prepared(visitor, LOSE_CONTEXT + NO_SIMD, SMALL + "&backend=webgl");
    lab.ask("vitrine.setValue('layer1.weight[1,1]', [-1.5])");
    lab.step(20);
    assertThat(lab.explanation())
        .hasText(
            "The graphics card was taken away from webgl. The run goes on from its last checkpoint"
                + " on another backend.");
    assertThat(lab.state()).containsEntry("backend", "cpu");
    var undisturbed = PlaygroundPage.open(visitor, SMALL);
    undisturbed.ask("vitrine.setValue('layer1.weight[1,1]', [-1.5])");
    undisturbed.step(20);
    assertThatAreNear(lab.parameters(), undisturbed.parameters());
    lab.button("Undo").click();
    lab.waitUntilValue("layer1.weight[1,1]", "value !== -1.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void trappedWorkerGoesOnWithoutWhatTrappedIt(String engine, Visitor visitor) {
    var lab = prepared(visitor, TRAP, SMALL + "&backend=simd&engine=" + engine);
    lab.step(20);
    assertThat(lab.explanation())
        .hasText(
            "The engine stopped and was started again from its last checkpoint. Nothing you did is"
                + " lost.");
    assertThat(lab.state()).containsEntry("backend", "cpu");
    assertThatItIsNearTheExactRun(lab, visitor);
  }

  @Test
  void refusedMemoryIsSaidAndTheRunGoesOn(Visitor visitor) {
    var lab = prepared(visitor, NO_MEMORY, SMALL + "&backend=simd&engine=js");
    lab.step(20);
    assertThat(lab.explanation())
        .hasText(
            "There is not enough memory for simd. The run goes on from its last checkpoint on"
                + " another backend.");
    assertThat(lab.parameters()).isEqualTo(exact(visitor).parameters());
  }

  @Test
  void linkOfAFastRunNamesItsBackendAndOpensOnIt(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, SMALL);
    lab.ask("vitrine.set({backend: 'simd'})");
    lab.waitUntil("state.backend === 'simd'");
    lab.step(3);
    var link = (String) lab.ask("vitrine.link()");
    assertThat(link).contains("backend:simd");
    var opened = PlaygroundPage.open(visitor, link);
    assertThat(opened.state()).containsEntry("backend", "simd").containsEntry("epoch", 3);
    assertThatAreNear(opened.parameters(), lab.parameters());
  }

  @Test
  void unknownBackendIsRefusedWithOneSentence(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, SMALL + "&backend=abacus");
    assertThat(lab.explanation())
        .hasText("“abacus” is not one of the choices for Computed by: auto, cpu, simd, webgl.");
    assertThat(lab.state()).containsEntry("backend", "cpu");
  }

  private static PlaygroundPage prepared(Visitor visitor, String prelude, String link) {
    var page = visitor.blank(options -> options);
    plant(page, prelude);
    page.navigate(visitor.address() + "playground/" + link);
    return PlaygroundPage.in(page);
  }

  /** Runs a script in every worker before anything else. */
  private static void plant(Page page, String prelude) {
    page.route(
        "**/worker*.js",
        route -> {
          var response = route.fetch();
          route.fulfill(
              new Route.FulfillOptions()
                  .setResponse(response)
                  .setBody(prelude + "\n" + response.text()));
        });
  }

  /** The addresses of all that a page fetches from now on. */
  private static List<String> fetched(Page page) {
    var addresses = new ArrayList<String>();
    page.context().onRequest(request -> addresses.add(request.url()));
    return addresses;
  }

  private static String line(PlaygroundPage lab) {
    return lab.lab().locator(".hint[data-measured]").textContent();
  }

  private static PlaygroundPage exact(Visitor visitor) {
    var exact = PlaygroundPage.open(visitor, SMALL + "&engine=js");
    exact.step(20);
    return exact;
  }

  private static void assertThatItIsNearTheExactRun(PlaygroundPage lab, Visitor visitor) {
    assertThatAreNear(lab.parameters(), exact(visitor).parameters());
  }

  private static void assertThatAreNear(
      Map<String, List<Double>> found, Map<String, List<Double>> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    for (var name : expected.keySet()) {
      assertThatAreNear(found.get(name), expected.get(name), NEAR);
    }
  }

  private static void assertThatAreNear(
      List<Double> found, List<Double> expected, double tolerance) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(i)).isCloseTo(expected.get(i), within(tolerance));
    }
  }
}
