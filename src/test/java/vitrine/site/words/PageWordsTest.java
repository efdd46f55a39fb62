package vitrine.site.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWordsTest {
  private static final String LABS =
      """
      # Inside?
      ## loss
      name: Loss
      question: How wrong?
      Drag & see.
      ## neuron
      name: One neuron
      question: What does it do?
      Drag it.
      # Later?
      ## depth
      name: Depth
      question: Why?
      Wait.
      # Learn?
      ## playground
      name: The Playground
      question: What?
      path: playground/
      Play.
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("labs.md"), LABS);
    Files.writeString(
        folder.resolve("glossary.md"), "## Loss\nalso: The cost\nlabs: loss, depth\nIt is. So.\n");
  }

  @Test
  void theIndexListsTheLabsThatThereAreUnderTheirQuestions() throws IOException {
    var words = words("labs/neuron/index.html", "labs/loss/index.html", "playground/index.html");
    assertThat(words.fill("labs", "../"))
        .isEqualTo(
            """
            <h2>Inside?</h2>
            <ul class="ways">
            <li><h3><a href="../labs/loss/">How wrong?</a></h3><p class="lab-name">Loss</p><p>Drag &amp; see.</p></li>
            <li><h3><a href="../labs/neuron/">What does it do?</a></h3><p class="lab-name">One neuron</p><p>Drag it.</p></li>
            </ul>
            <h2>Learn?</h2>
            <ul class="ways">
            <li><h3><a href="../playground/">What?</a></h3><p class="lab-name">The Playground</p><p>Play.</p></li>
            </ul>\
            """);
  }

  @Test
  void onlyPagesThatThereAreGetLinks() throws IOException {
    var words = words("labs/loss/index.html", "labs/index.html");
    assertThat(words.fill("see:depth loss neuron", "./"))
        .isEqualTo("<p class=\"see-it\">See it: <a href=\"./labs/loss/\">Loss</a></p>");
    assertThat(words.fill("see:depth", "./")).isEmpty();
    assertThat(words.fill("glossary", "../"))
        .contains(
            "id=\"loss\"",
            "<span id=\"the-cost\">The cost</span>",
            "<a href=\"../labs/loss/\">Loss</a></dd>")
        .doesNotContain("Depth");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.fill("see:lost", "./"))
        .withMessageContaining("“lost”");
  }

  @Test
  void termsAreLinkedOnceThereIsAGlossaryButNotByTheLinkerOnIt() throws IOException {
    var html = "<p>The loss</p>";
    var words = words("glossary/index.html", "a/index.html");
    assertThat(words.linked(html, "a/index.html", "../")).contains("href=\"../glossary/#loss\"");
    assertThat(words.linked(html, "glossary/index.html", "../")).isEqualTo(html);
    assertThat(words("a/index.html").linked(html, "a/index.html", "../")).isEqualTo(html);
  }

  @Test
  void itKnowsWhatItFills() throws IOException {
    var words = words();
    assertThat(words.fills("labs") && words.fills("glossary") && words.fills("see:a")).isTrue();
    assertThat(words.fills("root") || words.fills("title")).isFalse();
  }

  @Test
  void aLabNeedsANameAndAQuestionAndIsThereOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabList.read("labs.md", "\n## a\nname: A\nx.\n"))
        .withMessage("labs.md:2: “a” needs a name and a question.");
    var lab = "## a\nname: A\nquestion: A?\nx.\n";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabList.read("labs.md", lab + lab))
        .withMessage("labs.md:5: “a” is there twice.");
  }

  private PageWords words(String... pages) throws IOException {
    return PageWords.read(folder, Set.of(pages));
  }
}
