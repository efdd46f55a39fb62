package vitrine.site.tours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.tours.TourReader;
import vitrine.tours.Words;
import vitrine.tours.markup.HtmlText;
import vitrine.tours.text.Prose;

/** All tours of the site: they have no faults, and CommonMark reads their prose as we do. */
class ShippedToursTest {
  static List<Path> tours() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("web/tours"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tours")
  void aTourHasNoFaults(Path file) throws IOException {
    var name = file.getFileName().toString();
    var tour = TourReader.read(name.replace(".md", ""), Files.readString(file), Words.TEXTS);
    assertThat(TourPages.check(tour))
        .extracting(fault -> TourPages.sentence(name, fault, Words.TEXTS))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tours")
  void commonMarkReadsItsProseAsWeDo(Path file) throws IOException {
    for (var prose : prose(file)) {
      assertThat(HtmlText.of(Prose.read(prose, 1, Words.TEXTS)))
          .isEqualTo(
              HtmlRenderer.builder()
                  .build()
                  .render(Parser.builder().build().parse(String.join("\n", prose))));
    }
  }

  @Test
  void pagesAreMadeOfThemThatNeedNoScript() throws IOException {
    var pages = TourPages.of(Path.of("web"), Words.TEXTS);
    assertThat(pages).containsKey("tours/index.html").hasSize(tours().size() + 1);
    var body = pages.get("tours/layers/index.html").body();
    assertThat(body.substring(0, body.indexOf("<script")))
        .contains("<h1>From neurons to layers</h1>", "id=\"step-8\"", "<math ", "</details>")
        .doesNotContain("part:", "{{");
  }

  /** The text outside blocks; formulas and headings are ours alone. */
  private static List<List<String>> prose(Path file) throws IOException {
    var all = new ArrayList<List<String>>();
    var now = new ArrayList<String>();
    boolean isOutside = true;
    int rulers = 0;
    for (var line : Files.readAllLines(file)) {
      rulers += line.equals("---") ? 1 : 0;
      boolean isFence = line.startsWith(":::");
      if (rulers < 2 || line.equals("---") || isFence || line.startsWith("## ")) {
        all.add(List.copyOf(now));
        now.clear();
        isOutside = isFence ? !isOutside : isOutside;
      } else if (isOutside) {
        now.add(line.replaceAll("\\$[^$]*\\$", "formula"));
      }
    }
    all.add(List.copyOf(now));
    all.removeIf(List::isEmpty);
    assertThat(all).hasSizeGreaterThan(5);
    return all;
  }
}
