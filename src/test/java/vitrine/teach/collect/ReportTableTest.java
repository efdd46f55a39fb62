package vitrine.teach.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.tours.Words;

class ReportTableTest {
  @Test
  void namesAndLinksAreFoundInColumnsAndTables() {
    var lines =
        PastedLines.read(
            "https://x.example/p/?task=1.a,b&s=1\r\n\n"
                + "Ada\thttps://x.example/p/?task=1&s=1\n"
                + "\"Lovelace, Ada\",\"https://x.example/p/?task=1&s=1\"\n"
                + "Bob;file:///tmp/p/?task=1&s=1\n"
                + "Eve\tplayground/?task=1&s=1\n"
                + "nonsense");
    assertThat(lines)
        .containsExactly(
            new PastedLines.Line(1, "", "https://x.example/p/?task=1.a,b&s=1"),
            new PastedLines.Line(2, "Ada", "https://x.example/p/?task=1&s=1"),
            new PastedLines.Line(3, "Lovelace, Ada", "https://x.example/p/?task=1&s=1"),
            new PastedLines.Line(4, "Bob", "file:///tmp/p/?task=1&s=1"),
            new PastedLines.Line(5, "Eve", "playground/?task=1&s=1"),
            new PastedLines.Line(6, "", "nonsense"));
  }

  @Test
  void noCellIsTakenForAFormula() {
    for (var text : List.of("=1+1", "+1", "-1", "@x", "\tx")) {
      assertThat(ReportTable.cell(text)).isEqualTo("\"'" + text + "\"");
    }
    assertThat(ReportTable.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    assertThat(ReportTable.cell("plain")).isEqualTo("plain");
  }

  @Test
  void aHostileNameStaysATextInTheFile() {
    var line = new PastedLines.Line(1, "=HYPERLINK(\"http://x\")", "x");
    var csv =
        ReportTable.csv(
            List.of(HandInReport.refused(line, Sentence.of("task.refused.link.none", "x"))),
            Words.TEXTS);
    assertThat(csv).startsWith("Name,Result,Score,");
    assertThat(csv).contains("\r\n\"'=HYPERLINK(\"\"http://x\"\")\",not replayed,");
  }

  @Property
  void everyTextIsReadAsLinesOrRefused(@ForAll String text) {
    try {
      assertThat(PastedLines.read(text)).isNotEmpty();
    } catch (Refusal refusal) {
      assertThat(refusal.sentence().key()).startsWith("collect.refused.");
    }
  }
}
