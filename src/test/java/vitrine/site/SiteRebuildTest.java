package vitrine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the real pages again and again, with one thing changed. */
class SiteRebuildTest {
  private static final Path WEB = Path.of("web");

  @TempDir Path folder;
  private Path modules;
  private Path site;

  @BeforeEach
  void compileNothing() throws IOException {
    modules = StandIns.compiledInto(folder.resolve("modules"), WEB);
    site = folder.resolve("site");
  }

  @Test
  void theSameSourcesGiveTheSameSiteAndOldFilesGo() throws IOException {
    build();
    var first = Files.readString(site.resolve("playground/index.html"));
    Files.writeString(site.resolve("assets/old.js"), "");
    build();
    assertThat(site.resolve("assets/old.js")).doesNotExist();
    assertThat(Files.readString(site.resolve("playground/index.html"))).isEqualTo(first);
    Files.writeString(modules.resolve("playground.js"), "var other;");
    build();
    assertThat(Files.readString(site.resolve("playground/index.html"))).isNotEqualTo(first);
  }

  @Test
  void withoutWebAssemblyAPageNamesNone() throws IOException {
    Files.delete(modules.resolve("wasm-runtime.js"));
    for (var family : SiteBuilder.engines(WEB)) {
      Files.delete(modules.resolve(family + "-engine.wasm"));
    }
    build();
    assertThat(Files.readString(site.resolve("playground/index.html")))
        .contains("data-engine-js")
        .doesNotContain("data-engine-wasm");
  }

  @Test
  void otherWordsOnAPageMakeAnotherRelease() throws IOException {
    build();
    var first = Files.readString(site.resolve("sw.js"));
    build();
    assertThat(Files.readString(site.resolve("sw.js"))).isEqualTo(first);
    SiteBuilder.build(WEB, modules, site, "/elsewhere/", "none"); // known to the error page alone
    assertThat(Files.readString(site.resolve("sw.js"))).isEqualTo(first);
    Files.writeString(modules.resolve("playground.js"), "var other;");
    build();
    assertThat(Files.readString(site.resolve("sw.js"))).isNotEqualTo(first);
  }

  @Test
  void draftIsNotKeptAndTakesAwayWhatWasKept() throws IOException {
    SiteBuilder.draft(WEB, modules, site);
    assertThat(Files.readString(site.resolve("sw.js")))
        .contains("RELEASE = ''", "PAGES = []", "FILES = []", "PACKS = []");
    assertThat(Files.readString(site.resolve("playground/index.html")))
        .doesNotContain("data-keeper");
    build();
    assertThat(Files.readString(site.resolve("playground/index.html")))
        .contains("data-keeper=\"../sw.js\"");
    assertThat(Files.readString(site.resolve("404.html"))).doesNotContain("data-keeper");
  }

  private void build() throws IOException {
    SiteBuilder.build(WEB, modules, site, "./", "none");
  }
}
