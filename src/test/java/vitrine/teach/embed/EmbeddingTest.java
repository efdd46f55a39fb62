package vitrine.teach.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.session.Refusal;
import vitrine.view.EnglishTexts;

/** What is shown in a frame, and its addresses. */
class EmbeddingTest {
  private static final String ROOT = "https://school.example/vitrine/";

  @Test
  void theSameIsWrittenTheSameWhateverTheOrderItWasAskedIn() {
    var one = read("lab=neuron", "s=1.x:2", "theme=dark", "hide=chart");
    var other = read("hide=chart", "theme=dark", "s=1.x:2", "lab=neuron");
    assertThat(one).isEqualTo(other);
    assertThat(one.address(ROOT))
        .isEqualTo(ROOT + "embed/?lab=neuron&hide=chart&theme=dark&s=1.x:2")
        .isEqualTo(other.address(ROOT));
  }

  @Test
  void theEmbedPageGoesOnToThePageOfWhatIsShown() {
    assertThat(read("lab=neuron", "lock=seed").frameAddress("../"))
        .isEqualTo("../labs/neuron/?embed=1&lock=seed");
    assertThat(read("lab=playground", "s=1").frameAddress("../"))
        .isEqualTo("../playground/?embed=1&s=1");
    assertThat(read("tour=layers", "step=3", "only=1").frameAddress("../"))
        .isEqualTo("../tours/layers/?embed=1&step=3&only=1");
    assertThat(read("src=https://a.example/t.md?x=1&y").frameAddress("../"))
        .isEqualTo("../teach/tour/?embed=1&src=https://a.example/t.md%3Fx%3D1%26y");
    assertThat(read("lab=neuron", "task=1.Grüße").frameAddress("../"))
        .isEqualTo("../labs/neuron/?embed=1&task=1.Gr%C3%BC%C3%9Fe");
  }

  @Test
  void whoComesByALinkSeesTheWholePage() {
    assertThat(Embedding.of(new Subject.Lab("loss")).pageAddress(ROOT))
        .isEqualTo(ROOT + "labs/loss/");
    assertThat(read("lab=loss", "parentOrigin=https://a.example", "s=1.a:1").pageAddress(ROOT))
        .isEqualTo(ROOT + "labs/loss/?s=1.a:1");
  }

  @Property(tries = 300)
  void anyTextOfATaskComesBackFromTheQueryThatABrowserReads(@ForAll String text) {
    if (text.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return;
    }
    var embedding = Embedding.of(new Subject.Task("neuron", text));
    assertThat(embedding.query()).matches("[A-Za-z0-9%&=._~!,:;@/-]*");
    assertThat(Embedding.read(decoded(embedding.query()))).isEqualTo(embedding);
  }

  @Test
  void halfACharacterIsNotWrittenAsRubbish() {
    assertThat(Embedding.of(new Subject.Task("neuron", "a\uD83Db")).query())
        .isEqualTo("lab=neuron&task=a%EF%BF%BDb");
  }

  @ParameterizedTest
  @CsvSource({
    "theme=dark, embedding.nothing",
    "lab=a&tour=b, embedding.two",
    "lab=a&src=https://x.example/, embedding.two",
    "lab=../x, embedding.name",
    "lab=a b, embedding.name",
    "tour=layers&step=0, embedding.step",
    "tour=layers&step=1.5, embedding.step",
    "tour=layers&step=x, embedding.step",
    "tour=layers&only=1, embedding.step",
    "src=javascript:alert(1), embedding.source",
    "src=https://a b/, embedding.source",
    "lab=a&theme=pink, embedding.value",
    "lab=a&backend=gpu, embedding.value",
    "lab=a&hide=<b>, embedding.list",
    "lab=a&lock=x;y, embedding.list",
    "lab=a&lang=<, embedding.list",
  })
  void whatCannotBeShownIsRefusedInOneSentence(String query, String key) {
    assertThatThrownBy(() -> Embedding.read(decoded(query)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.sentence().key()).isEqualTo(key);
              assertThat(EnglishTexts.all().of(refusal.sentence())).doesNotContain("{");
            });
  }

  @Test
  void namesOfOthersInTheAddressAreLeftAlone() {
    assertThat(read("lab=a", "utm_source=letter").query()).isEqualTo("lab=a");
  }

  private static Embedding read(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (var pair : pairs) {
      int equals = pair.indexOf('=');
      map.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return Embedding.read(map);
  }

  private static Map<String, String> decoded(String query) {
    var map = new LinkedHashMap<String, String>();
    for (var pair : query.split("&")) {
      int equals = pair.indexOf('=');
      map.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return map;
  }
}
