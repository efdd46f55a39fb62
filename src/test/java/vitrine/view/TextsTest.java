package vitrine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Sentence;

final class TextsTest {
  private final Texts texts =
      new Texts(
          Map.of(
              "plain", "Train",
              "swapped", "{1} before {0}",
              "odd", "a {brace} and {0} and {9} and {",
              "layer.one", "{0} layer",
              "layer.many", "{0} layers"));

  @Test
  void placesAreFilledInAnyOrder() {
    assertThat(texts.of("swapped", "a", "b")).isEqualTo("b before a");
  }

  @Test
  void argumentsAreNotReadAsPlaces() {
    assertThat(texts.of("swapped", "{1}", "{0}")).isEqualTo("{0} before {1}");
  }

  @Test
  void bracesThatAreNoPlacesStay() {
    assertThat(texts.of("odd", "x")).isEqualTo("a {brace} and x and {9} and {");
  }

  @Test
  void missingKeyShowsItself() {
    assertThat(texts.of("nothing.here", "x")).isEqualTo("nothing.here");
    assertThat(texts.has("nothing.here")).isFalse();
  }

  @Test
  void numberChoosesSingularOrPlural() {
    assertThat(texts.count("layer", 1)).isEqualTo("1 layer");
    assertThat(texts.count("layer", 0)).isEqualTo("0 layers");
    assertThat(texts.count("layer", 1200)).isEqualTo("1,200 layers");
  }

  @Test
  void sentenceIsItsKeyAndArguments() {
    assertThat(texts.of(Sentence.of("swapped", "a", "b"))).isEqualTo("b before a");
    assertThat(texts.of(Sentence.of("plain"))).isEqualTo("Train");
  }

  @Test
  void whatIsFilledInKeepsItsOwnDirectionWhereTheLanguageIsMirrored() {
    var mirrored = new Texts(Map.of("epoch", "תקופה {0}"), true);
    assertThat(mirrored.of("epoch", "−3")).isEqualTo("תקופה \u2068−3\u2069");
  }
}
