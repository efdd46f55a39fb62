package vitrine.site.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.app.labs.SmallLabs;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.tours.Words;

/** The pages of the documentation, and that they leave nothing out. */
class DocPagesTest {
  private static final Path DOCS = Path.of("src/docs");

  @Test
  void everyFileBecomesAPageWithATitleAndADescription() throws IOException {
    var pages = DocPages.of(DOCS, lab -> Words.TEXTS);
    assertThat(pages).hasSize(DocPages.NAMES.size()).containsKey("docs/index.html");
    assertThat(pages.values())
        .allSatisfy(
            page -> {
              assertThat(page.values().get("title")).isNotBlank();
              assertThat(page.values().get("description")).hasSizeBetween(40, 200);
              assertThat(page.body()).containsOnlyOnce("<h1>").doesNotContain(".md\"", "\"site:");
            });
  }

  @Test
  void headingsCanBeLinkedToAndStandInTheTableOfContents() throws IOException {
    var body = DocPages.of(DOCS, lab -> Words.TEXTS).get("docs/messages/index.html").body();
    assertThat(body)
        .contains("<h2 id=\"who-is-heard\">", "<li><a href=\"#who-is-heard\">Who is heard</a>");
  }

  @Test
  void everySettingOfEveryLabIsInTheTables() throws IOException {
    var body = DocPages.of(DOCS, lab -> Words.TEXTS).get("docs/settings/index.html").body();
    for (var lab : SmallLabs.IDS) {
      var own = body.substring(body.indexOf("<h2 id=\"" + lab + "\""));
      for (var setting : SmallLabs.of(lab).declaration().settings()) {
        assertThat(own).contains("<code>" + setting.key() + "</code>");
      }
    }
    for (var setting : PlaygroundSettings.DECLARATION.settings()) {
      assertThat(body).contains("<td><code>" + setting.key() + "</code></td>");
    }
  }

  @Test
  void aLinkToNothingIsRefusedWithItsFile(@TempDir Path folder) {
    var text = "# Title\n\nWords, and [a way](lost.md).\n";
    var file = DocFile.parse("index", text);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DocHtml(file, Map.of("index", file), new Inserts(folder, lab -> Words.TEXTS))
                    .body())
        .withMessageContaining("index.md links to nothing: lost.md");
  }

  @Test
  void everyExampleIsShownOnSomePageAndSaysWhatItTells() throws IOException {
    var pages = DocPages.of(DOCS, lab -> Words.TEXTS).values();
    for (var example : DocPages.examples(DOCS)) {
      assertThat(pages)
          .as(example.toString())
          .anySatisfy(
              page -> assertThat(page.body()).contains("example-" + example.getFileName() + "}}"));
      assertThat(Files.readString(example)).contains("\n// It says: ");
    }
  }

  /** What the code reads of an address; a key that is not written down is one nobody can use. */
  @Test
  void everyKeyOfAnAddressIsDocumented() throws IOException {
    var read = Pattern.compile("Address\\.parameter\\(\"(\\w+)\"|\\blist\\(\"(\\w+)\"\\)");
    var keys = new TreeSet<>(List.of("s", "depth", "backend"));
    for (var file : sources(Path.of("src/main/java/vitrine/app"))) {
      read.matcher(Files.readString(file))
          .results()
          .forEach(found -> keys.add(found.group(1) == null ? found.group(2) : found.group(1)));
    }
    assertThat(keys).contains("hide", "lock", "embed", "parentOrigin", "src");
    assertThat(firstCells("api", "## Addresses")).containsAll(keys);
  }

  /** Whatever the code keeps on a device, by the names under which it keeps it. */
  @Test
  void everyNameUnderWhichSomethingIsKeptIsOnThePageOfPrivacy() throws IOException {
    var privacy = Files.readString(DOCS.resolve("privacy.md"));
    var kept = Pattern.compile("\"(vitrine\\.[a-z.]+)\"");
    var names = new TreeSet<String>();
    for (var file : sources(Path.of("src/main/java/vitrine"))) {
      var source = Files.readString(file);
      if (source.contains("KeptText")) {
        kept.matcher(source).results().forEach(found -> names.add(found.group(1)));
      }
      boolean isEdge = file.endsWith("browser/KeptText.java");
      assertThat(source.contains("localStorage")).as(file.toString()).isEqualTo(isEdge);
      assertThat(source).doesNotContain("sessionStorage", "indexedDB", "document.cookie");
    }
    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(privacy).contains("`" + name));
    assertThat(Files.readString(Path.of("web/sw.js"))).contains("OURS + 'packs'");
    assertThat(privacy).contains("`vitrine <address> packs`");
  }

  @Test
  void everyDataSetHasItsLicenceOnThePageOfLicences() throws IOException {
    var licence = Files.readString(DOCS.resolve("licence.md"));
    try (var notes = Files.walk(Path.of("web/data"))) {
      for (var note : notes.filter(file -> file.toString().endsWith(".properties")).toList()) {
        for (var line : Files.readAllLines(note)) {
          if (line.contains("licence=")) {
            var said = line.substring(line.indexOf('=') + 1).split("[,;]")[0];
            assertThat(licence).as(note.toString()).contains(said);
          }
        }
      }
    }
  }

  /** The names in the first cells of the table below a heading. */
  static List<String> firstCells(String page, String heading) throws IOException {
    var text = Files.readString(DOCS.resolve(page + ".md"));
    var part = text.substring(text.indexOf(heading) + heading.length());
    var end = part.indexOf("\n## ");
    var cell = Pattern.compile("(?m)^\\| `(\\w+)`");
    return cell.matcher(end < 0 ? part : part.substring(0, end))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
