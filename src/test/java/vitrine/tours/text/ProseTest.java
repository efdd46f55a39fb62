package vitrine.tours.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.tours.Words;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.HtmlText;

class ProseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "One paragraph\nof two lines.\n\nAnd another.",
        "A *stressed* and a **strong** word, **strong with *stress* inside**, in*tra*word.",
        "`code * with _ signs` and a \\* star, \\[bracket\\], \\_, 2 \\< 3 & 4 > 1 \"quoted\"",
        "- one\n- two\n  goes on\n- *three*\n\nAfter it.",
        "Text before\n- one\n- two",
        "1. one\n2. two\n3. [three](https://example.org/a?b=c&d=e)",
        "### A small heading\nText at once.\n\n### Another *one*",
        "snake_case_words and 3 \\* 4",
        "A [link with **strong** words](term:bias), a [part](part:loss).",
        "Here: 12.5 and\n3. of May"
      })
  void readsAsCommonMarkDoes(String source) {
    assertThat(html(source)).isEqualTo(reference(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fine\n\n> a quote",
        "fine\n\n# a heading",
        "fine\n\n    code",
        "fine\n\n+ a list",
        "fine\n\n<b>bold</b>",
        "fine\n\n&nbsp;",
        "fine\n\n_stress_",
        "fine\n\n![](a.png)",
        "fine\n\n***",
        "fine\n\n2. two",
        "fine\n\n* star",
        "fine\n\n*open",
        "fine\n\n`open",
        "fine\n\n[no address]",
        "fine\n\n$x",
        "fine\n\n[a](b c)",
        "fine\n\n| a | b |",
        "fine\n\n```",
        "fine\n\n- a\n\n- b",
        "fine\n\n3 * 4"
      })
  void refusesWhatItWouldReadOtherwiseAndSaysWhere(String source) {
    var fault = catchThrowableOfType(Fault.class, () -> html(source));
    assertThat(fault.line()).isBetween(3, 5);
    assertThat(Words.TEXTS.has(fault.sentence().key())).isTrue();
  }

  @Test
  void aFormulaStandsInALineOrOnItsOwn() {
    assertThat(html("With $w x$.")).startsWith("<p>With <math display=\"inline\"");
    assertThat(html("$$w x$$\nthen")).contains("display=\"block\"").contains("<p>then</p>");
  }

  private static String html(String source) {
    return HtmlText.of(Prose.read(List.of(source.split("\n", -1)), 1, Words.TEXTS));
  }

  private static String reference(String source) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(source));
  }
}
