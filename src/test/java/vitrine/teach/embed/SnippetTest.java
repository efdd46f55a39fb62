package vitrine.teach.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lines that a teacher pastes. */
class SnippetTest {
  private static final String ROOT = "https://school.example/v/";
  private static final Loader LOADER = new Loader("embed/1.2.3/embed.js", "sha384-abc");

  @Test
  void theFrameIsGoodWithNothingButItsAddressAndHeight() {
    assertThat(new Snippet(neuron(), ROOT, "One neuron", 520).frame())
        .isEqualTo(
            "<iframe src=\"https://school.example/v/embed/?lab=neuron&amp;lock=bias&amp;s=1.x:2\""
                + " title=\"One neuron\" width=\"100%\" height=\"520\" loading=\"lazy\""
                + " allow=\"fullscreen; clipboard-write\" referrerpolicy=\"no-referrer\""
                + " style=\"border:0\"></iframe>");
  }

  @Test
  void theElementNamesItsScriptByVersionAndHashAndLeavesALink() {
    assertThat(new Snippet(neuron(), ROOT, "One neuron", 520).element(LOADER))
        .isEqualTo(
            "<script src=\"https://school.example/v/embed/1.2.3/embed.js\""
                + " integrity=\"sha384-abc\" crossorigin=\"anonymous\" defer></script>\n"
                + "<vitrine-lab lab=\"neuron\" lock=\"bias\" settings=\"1.x:2\""
                + " title=\"One neuron\"><a"
                + " href=\"https://school.example/v/labs/neuron/?lock=bias&amp;s=1.x:2\">"
                + "One neuron</a></vitrine-lab>");
  }

  @Test
  void nothingThatSomebodyWroteBecomesMarkup() {
    var evil = "\"><script>alert('1')</script>&";
    var embedding = Embedding.of(new Subject.Task("neuron", evil));
    var snippet = new Snippet(embedding, ROOT, evil, 300);
    assertThat(snippet.frame()).doesNotContain("<script>");
    assertThat(snippet.element(LOADER)).doesNotContain("<script>");
  }

  private static Embedding neuron() {
    var manner = new LinkedHashMap<String, String>(Map.of("s", "1.x:2", "lock", "bias"));
    return new Embedding(new Subject.Lab("neuron"), manner);
  }
}
