package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The cases of {@code vitrine.BrowserSuite}, compiled by TeaVM: as shipped to both targets, and to
 * JavaScript with all checks.
 */
@ExtendWith(Visits.class)
class CasesIT {
  private static final Path SUITE = Path.of("target", "suite");

  /** How each engine's exports become {@code window.suite}. */
  private enum Engine {
    JAVASCRIPT("shipped.js", "window.suite = {list: window.list, run: window.run}"),
    STRICT_JAVASCRIPT("strict.js", "window.suite = {list: window.list, run: window.run}"),
    WEBASSEMBLY(
        "wasm-runtime.js",
        "TeaVM.wasmGC.load('shipped.wasm', {"
            // As web/engine/worker.js does.
            + " installImports: imports => { self.teavmMemory = imports.env.memory; }"
            + "}).then(loaded => { window.suite = loaded.exports; })");

    final String script;
    final String start;

    Engine(String script, String start) {
      this.script = script;
      this.start = start;
    }
  }

  @TestFactory
  Stream<DynamicNode> holdInTheBrowser(Visitor visitor) throws IOException {
    Files.writeString(
        SUITE.resolve("index.html"),
        "<!doctype html><link rel=icon href=data:,><title>Cases</title>");
    var server = visitor.serve(SUITE, options -> options);
    return Stream.of(Engine.values())
        .map(
            engine -> {
              var page = visitor.open(server.address());
              page.addScriptTag(new Page.AddScriptTagOptions().setUrl(engine.script));
              page.evaluate(engine.start);
              var ids = ((String) page.evaluate("suite.list()")).split(",", -1);
              return DynamicContainer.dynamicContainer(
                  engine.name(), Stream.of(ids).map(id -> test(page, id)));
            });
  }

  private static DynamicTest test(Page page, String id) {
    return DynamicTest.dynamicTest(
        id, () -> assertThat(page.evaluate("id => suite.run(id)", id)).as(id).isEqualTo(""));
  }
}
