package vitrine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the real pages around modules that are stand-ins. */
class SiteBuilderTest {
  private static final Path WEB = Path.of("web");
  private static final Pattern ASSET = Pattern.compile("=\"([^\" ]*assets/[^\" ]+)");

  @TempDir static Path folder;
  private static Path site;
  private static Scales scales;

  @BeforeAll
  static void build() throws IOException {
    site = folder.resolve("site");
    var modules = StandIns.compiledInto(folder.resolve("modules"), WEB);
    scales = SiteBuilder.build(WEB, modules, site, "./", "none");
  }

  @Test
  void everyAssetThatAPageNamesIsThereUnderARelativeAddress() throws IOException {
    for (var page : pages()) {
      var named = ASSET.matcher(Files.readString(page)).results().map(found -> found.group(1));
      assertThat(named)
          .as(page.toString())
          .isNotEmpty()
          .allSatisfy(
              name -> {
                assertThat(name).startsWith(".");
                assertThat(page.resolveSibling(name)).exists();
              });
    }
  }

  @Test
  void noPageHoldsAnythingThatThePolicyForbids() throws IOException {
    var forbidden =
        Pattern.compile(
            "<style|<script(?![^>]*(src=|application/(ld\\+)?json))|<[^>]+\\s(style|on\\w+)=");
    for (var page : pages()) {
      var html = Files.readString(page);
      assertThat(forbidden.matcher(html).find()).as(page.toString()).isFalse();
      assertThat(html).contains("Content-Security-Policy").doesNotContain("{{");
    }
  }

  @Test
  void onlyOwnToursAndTheEntryOfPackagesMayConnectElsewhere() throws IOException {
    var own = site.resolve("teach/tour/index.html");
    assertThat(Files.readString(own)).contains("connect-src 'self' https:;");
    for (var page : pages()) {
      boolean mayConnect = Files.readString(page).contains("connect-src 'self' https:");
      boolean isEntry = page.endsWith("lms/cmi5.html");
      assertThat(mayConnect).as(page.toString()).isEqualTo(isEntry || page.equals(own));
    }
  }

  @Test
  void everyPlaceInAPageThatALinkNamesIsThere() throws IOException {
    var named = Pattern.compile("href=\"([^\":]*)#([a-z][^\"&=]*)\"");
    int found = 0;
    for (var page : pages()) {
      for (var link : named.matcher(Files.readString(page)).results().toList()) {
        var target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        var file = Files.isDirectory(target) ? target.resolve("index.html") : target;
        boolean isThere = Files.readString(file).contains(" id=\"" + link.group(2) + "\"");
        assertThat(isThere).as(page + " names " + link.group()).isTrue();
        found++;
      }
    }
    assertThat(found).isGreaterThan(200);
  }

  @Test
  void theHomePageRunsTheDigitsEngine() throws IOException {
    assertThat(Files.readString(site.resolve("index.html")))
        .containsPattern("src=\"./assets/home\\.\\w+\\.js\"")
        .containsPattern("data-engine-wasm=\"./assets/digits-engine\\.\\w+\\.wasm\"");
    assertThat(SiteBuilder.engines(WEB)).doesNotContain("home");
  }

  @Test
  void whatIsTooHeavyIsNamedAndALimitForNothingToo() throws IOException {
    scales.check(new Limits(Map.of("open playground/index.html", 200_000)));
    assertThatIllegalStateException()
        .isThrownBy(() -> scales.check(new Limits(Map.of("index.html", 10, "nothing", 1))))
        .withMessageContaining("index.html weighs")
        .withMessageContaining("there is no nothing");
  }

  @Test
  void thePageOfImagesSaysWhereTheyLieAndHowManyBytesTheyHave() throws IOException {
    assertThat(Files.readString(site.resolve("labs/digits/index.html")))
        .containsPattern(
            "data-pack-digits-train-1=\"../../assets/digits-train-1\\.pack\\.\\w+\\.gz\""
                + " data-bytes-digits-train-1=\"189692 786006\"")
        .containsPattern("href=\"../../assets/digits\\.\\w+\\.txt\"");
    assertThat(Files.readString(site.resolve("playground/index.html")))
        .contains("data-pack-tables-iris")
        .doesNotContain("data-pack-digits");
  }

  @Test
  void besideEachPackLiesAScriptThatHandsOverTheSameBytes() throws IOException {
    var packs = files(site.resolve("assets"), ".pack\\.\\w+\\.gz");
    assertThat(packs).hasSize(15);
    for (var pack : packs) {
      var script = Path.of(pack.toString().replaceAll("gz$", "js"));
      var text = Files.readString(script);
      assertThat(text).startsWith("self.vitrinePack('").endsWith("');\n");
      var bytes = Base64.getDecoder().decode(text.substring(18, text.length() - 4));
      assertThat(bytes).isEqualTo(Files.readAllBytes(pack));
    }
  }

  @Test
  void everythingButTheLargePacksIsKeptAtOnce() throws IOException {
    var atOnce = listed("FILES");
    var later = listed("PACKS");
    assertThat(listed("PAGES"))
        .contains("", "playground/", "labs/digits/")
        .doesNotContain("404.html");
    assertThat(later).hasSize(6).allMatch(name -> name.contains(".pack."));
    var handing = files(site.resolve("assets"), ".pack\\.\\w+\\.js");
    for (var file : files(site.resolve("assets"), "")) {
      var name = site.relativize(file).toString().replace('\\', '/');
      boolean isListed = atOnce.contains(name) ^ later.contains(name);
      assertThat(isListed).as(name).isNotEqualTo(handing.contains(file));
    }
    assertThat(scales.bytes().get("kept offline")).isGreaterThan(189_692 + 761_492 + 93_566);
  }

  @Test
  void scriptsByHandStayShort() throws IOException {
    long lines = 0;
    for (var script : files(WEB, "\\.js")) {
      lines += Files.readAllLines(script).size();
    }
    assertThat(lines).isBetween(100L, 300L);
  }

  @Test
  void anUnknownAssetIsNamed() {
    var assets = new Assets(folder.resolve("assets"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assets.place("asset:lost.svg"))
        .withMessageContaining("“lost.svg”");
  }

  /** The paths in one of the worker's lists. */
  private List<String> listed(String list) throws IOException {
    var script = Files.readString(site.resolve("sw.js"));
    int from = script.indexOf("const " + list + " = [");
    var found =
        Pattern.compile("'([^']*)'").matcher(script.substring(from, script.indexOf(']', from)));
    return found.results().map(each -> each.group(1)).toList();
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*" + end))
          .toList();
    }
  }

  private Iterable<Path> pages() throws IOException {
    try (var files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
