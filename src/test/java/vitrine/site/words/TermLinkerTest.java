package vitrine.site.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermLinkerTest {
  private static final Glossary GLOSSARY =
      Glossary.read(
          "g.md",
          """
          ## Loss
          forms: losses
          How wrong it is; "0" & < 1. More.
          ## Test loss
          On new data.
          ## Neural network
          also: network
          Neurons.
          ## Learning rate
          A step.
          ## Class
          linked: no
          One of several.
          ## Test class
          linked: no
          No such thing.
          """,
          LabList.read("labs.md", ""));
  private static final TermLinker LINKER = TermLinker.of(GLOSSARY, "../glossary/");

  @Test
  void theFirstAppearanceOnAPageLinksToTheGlossaryAndSaysWhatItIs() {
    assertThat(LINKER.link("<p>The loss.</p><ul><li>Less loss.</li></ul>"))
        .isEqualTo(
            "<p>The <a class=\"term\" href=\"../glossary/#loss\" title=\"How wrong it is;"
                + " &quot;0&quot; &amp; &lt; 1.\">loss</a>.</p><ul><li>Less loss.</li></ul>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Loss</h2>",
        "<p><a href=\"x\">The <em>loss</em></a></p>",
        "<p><code>loss</code> <kbd>loss</kbd></p>",
        "<p><label>Loss <input value=\"loss\"></label><button>Loss</button></p>",
        "<dl><dt>Loss</dt></dl>",
        "<p class=\"lede\">The loss</p>",
        "<p data-unlinked>The loss</p>",
        "<div id=\"lab\"><p>The loss</p></div>",
        "<noscript><p>The loss</p></noscript>",
        "<div>The loss</div>",
        "<p title=\"loss > 0\"><!-- <p>loss</p> --></p>",
        "<p>A <script>if (1 < 2) loss</script></p>",
        "<p>A <svg><text>loss</text><path d=\"\"/></svg> <math><mi>loss</mi></math></p>",
      })
  void whatIsNoProseStaysAsItIs(String html) {
    assertThat(LINKER.link(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "glossy",
        "lossless",
        "gloss",
        "loss-free",
        "no-loss",
        "loss2",
        "class",
        "test class"
      })
  void aPartOfAWordIsNoTermAndSomeWordsAreNeverLinked(String words) {
    var html = "<p>A " + words + " thing</p>";
    assertThat(LINKER.link(html)).isEqualTo(html);
  }

  @Test
  void formsAreFoundInAnyCaseAcrossLinesAndWithAnSAtTheEnd() {
    assertThat(linked("<p>LOSSES</p>")).isEqualTo("<p>[loss:LOSSES]</p>");
    assertThat(linked("<p>Networks’ aims</p>")).isEqualTo("<p>[neural-network:Networks]’ aims</p>");
    assertThat(linked("<p>a learning\n   rate – 3</p>"))
        .isEqualTo("<p>a [learning-rate:learning\n   rate] – 3</p>");
    assertThat(linked("<td>network</td>")).isEqualTo("<td>[neural-network:network]</td>");
  }

  @Test
  void theLongestTermWinsAndWhatItHoldsIsLinkedWhereItStandsAlone() {
    assertThat(linked("<p>Test loss, test loss and loss: neural networks</p>"))
        .isEqualTo(
            "<p>[test-loss:Test loss], test loss and [loss:loss]: [neural-network:neural"
                + " networks]</p>");
  }

  @Test
  void proseAroundWhatIsNoProseIsLinked() {
    assertThat(linked("<p>a <code>loss</code> <br><img src=\"a\"> <em>loss</em></p>"))
        .isEqualTo("<p>a <code>loss</code> <br><img src=\"a\"> <em>[loss:loss]</em></p>");
  }

  @Test
  void theTermThatIsExplainedIsNotLinkedAndOnTheGlossaryItselfThereAreNoTitles() {
    var loss = GLOSSARY.terms().get(2);
    assertThat(loss.name()).isEqualTo("Loss");
    assertThat(TermLinker.of(GLOSSARY, "").linkAllBut(loss, "<dd>Loss of a network</dd>"))
        .isEqualTo("<dd>Loss of a <a class=\"term\" href=\"#neural-network\">network</a></dd>");
  }

  @Test
  void whatThePageLinksItselfNeedsNoSecondLink() {
    var html = "<p><a href=\"../../glossary/#loss\">How wrong?</a> The loss.</p>";
    assertThat(LINKER.link(html)).isEqualTo(html);
    var other = "<p><a href=\"../faq/#loss\">How wrong?</a> The loss.</p>";
    assertThat(linked(other)).endsWith("The [loss:loss].</p>");
  }

  @Test
  void htmlThatIsNotClosedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LINKER.link("<p>a <em>b</p>"))
        .withMessageContaining("</p> where <em> is open");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LINKER.link("<div><p>a</p>"))
        .withMessage("<div> is not closed.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LINKER.link("a</p>"))
        .withMessageContaining("where nothing is open");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LINKER.link("<p title=\"a>"))
        .withMessageStartingWith("A tag has no end");
  }

  /** Linked, with links written as {@code [anchor:words]}. */
  private static String linked(String html) {
    return LINKER
        .link(html)
        .replaceAll("<a class=\"term\" href=\"[^#]*#([^\"]*)\"[^>]*>([^<]*)</a>", "[$1:$2]");
  }
}
