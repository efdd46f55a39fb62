package vitrine.teach.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages as they lie in a package, and folded into one file. */
class PagesTest {
  private static final String LAB =
      """
      <!doctype html>
      <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <title>One neuron: the smallest network</title>
        <link rel="icon" type="image/svg+xml" href="../../assets/icon.svg">
        <link rel="manifest" href="../../assets/m.webmanifest">
        <link rel="stylesheet" href="../../assets/a.css">
        <script id="vitrine-page" defer src="../../assets/lab.js" data-engine-js="../../assets/e.js" data-engine-wasm="../../assets/e.wasm" data-worker="../../assets/w.js" data-keeper="../../sw.js" data-pack-x-a="../../assets/x-a.gz" data-bytes-x-a="12 34"></script>
        <script type="application/json" id="vitrine-messages">{}</script>
      </head>
      <body><a class="skip" href="#main">Skip</a><a href="../../glossary/#bias">bias</a>
      <p>The end</p></body>
      </html>
      """;
  private static final String TOUR =
      LAB.replace("assets/lab.js", "assets/tours.js").replace("One neuron", "A tour");
  private static final Needs NEEDS =
      new Needs(
          Map.of(
              "tours/t/index.html",
                  new Needs.Of(
                      "A tour",
                      List.of("assets/tours.js"),
                      List.of("labs/n/index.html"),
                      "q:choice",
                      List.of()),
              "labs/n/index.html",
                  new Needs.Of(
                      "One neuron",
                      List.of("assets/lab.js", "assets/e.js"),
                      List.of(),
                      "",
                      List.of())),
          Map.of("assets/lab.js", 10.0, "assets/e.js", 5.0),
          Map.of(
              "assets/lab.js",
              "sha256-LAB=",
              "assets/e.js",
              "sha256-E=",
              "assets/a.css",
              "sha256-A="));
  private static final OneFile.Files FILES =
      new OneFile.Files() {
        @Override
        public String text(String path) {
          return path.startsWith("tours/")
              ? TOUR
              : path.startsWith("labs/") ? LAB : "/* " + path + " </script> */";
        }

        @Override
        public String base64(String path) {
          return "QUJD";
        }

        @Override
        public boolean has(String path) {
          return true;
        }
      };

  @Test
  void aPackagedPageLeadsOutToTheSiteInAnotherWindow() {
    var page = PackagedPage.of(LAB, "labs/n/index.html", "https://v.example/x/");
    assertThat(page)
        .contains("<base target=\"_blank\">")
        .contains("href=\"https://v.example/x/glossary/#bias\"")
        .contains("href=\"#main\"")
        .contains("src=\"../../assets/lab.js\"")
        .contains("data-home=\"https://v.example/x/\"")
        .doesNotContain("data-keeper")
        .doesNotContain("manifest");
  }

  @Test
  void aFoldedLabHoldsEverythingAndNamesNothingOutside() {
    var page = folded("labs/n/index.html", "s=1.seed:\"3\"");
    assertThat(page)
        .contains("<html lang=\"en\" data-query=\"s=1.seed:&quot;3&quot;\">")
        .contains("<title>A &lt; B</title>")
        .contains("<style>/* assets/a.css <\\/script> */</style>")
        .contains("href=\"data:image/svg+xml;base64,QUJD\"")
        .contains("data-file=\"assets/e.js\">/* assets/e.js <\\/script> */</script>")
        .contains("data-engine-js=\"assets/e.js\"")
        .contains("data-file=\"assets/x-a.gz\">QUJD</script>")
        .contains("data-bytes-x-a=\"12 34\"")
        .contains("script-src 'wasm-unsafe-eval' 'sha256-E=' 'sha256-LAB='; style-src 'sha256-A='")
        .doesNotContain("../assets")
        .doesNotContain("{{")
        .doesNotContain("e.wasm")
        .doesNotContain("assets/w.js");
    assertThat(page.indexOf("/* assets/lab.js")).isGreaterThan(page.indexOf("The end"));
  }

  @Test
  void aFoldedTourHoldsItsLabsAsData() {
    var page = folded("tours/t/index.html", "");
    assertThat(page)
        .contains("type=\"application/json\" data-page=\"labs/n/index.html\">\"")
        .contains("data-file=\"assets/lab.js\">/* assets/lab.js <\\/script> */</script>");
    int from = page.indexOf("data-page=");
    var block = page.substring(page.indexOf('>', from) + 1, page.indexOf("</script>", from));
    assertThat(block).doesNotContain("<");
    var lab =
        OneFile.unfolded(
            block
                .substring(1, block.length() - 1)
                .replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\u003c", "<"),
            "embed=1",
            path -> "// " + path);
    assertThat(lab)
        .contains("data-query=\"embed=1\"")
        .contains("data-engine-js=\"assets/e.js\">// assets/lab.js</script>")
        .contains("<style>// assets/a.css</style>")
        .contains("'sha256-LAB='");
  }

  @Test
  void aTourNeedsItsLabsAndTheirFilesOnce() {
    assertThat(NEEDS.filesOf(List.of("tours/t/index.html")))
        .containsExactly(
            "tours/t/index.html",
            "assets/tours.js",
            "labs/n/index.html",
            "assets/lab.js",
            "assets/e.js");
    assertThat(NEEDS.bytes(NEEDS.filesOf(List.of("labs/n/index.html")))).isEqualTo(15);
  }

  @Test
  void addressesAreFollowedAsABrowserWould() {
    assertThat(SitePath.of("labs/n/index.html", "../../assets/x.js")).isEqualTo("assets/x.js");
    assertThat(SitePath.of("labs/n/index.html", "../neuron/?s=a/b#c"))
        .isEqualTo("labs/neuron/?s=a/b#c");
    assertThat(SitePath.of("index.html", "./tours/")).isEqualTo("tours/");
    assertThat(SitePath.of("labs/n/index.html", "#here")).isEqualTo("labs/n/index.html#here");
    assertThat(OneFile.name("../../labs/n/index.html")).isEqualTo("labs/n/index.html");
  }

  private static String folded(String path, String query) {
    return new OneFile(NEEDS, "https://v.example/", FILES).of(path, query, "A < B");
  }
}
