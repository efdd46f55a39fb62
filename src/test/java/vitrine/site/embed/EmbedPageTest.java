package vitrine.site.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vitrine.view.Texts;

class EmbedPageTest {
  private static final Map<String, String> TITLES =
      new TreeMap<>(
          Map.of(
              "index.html", "Vitrine",
              "labs/index.html", "All labs",
              "labs/neuron/index.html", "One <b>neuron</b>",
              "playground/index.html", "The Playground",
              "tours/index.html", "All tours",
              "tours/layers/index.html", "Layers"));

  @Test
  void itLinksEveryLabAndEveryTourAndNothingElse() {
    var body = EmbedPage.body(TITLES, new Texts(Map.of()));
    assertThat(body)
        .contains(
            "<a data-embed=\"lab playground\" href=\"{{root}}playground/\">The Playground</a>",
            "<a data-embed=\"lab neuron\" href=\"{{root}}labs/neuron/\">One"
                + " &lt;b&gt;neuron&lt;/b&gt;</a>",
            "<a data-embed=\"tour layers\" href=\"{{root}}tours/layers/\">Layers</a>");
    assertThat(body.split("data-embed=", -1)).hasSize(4);
  }

  @Test
  void toursOfOnesOwnAreThereWhereTheirReaderIs() {
    TITLES.put("teach/tour/index.html", "Your own tour");
    assertThat(EmbedPage.body(TITLES, new Texts(Map.of())))
        .contains("<a data-embed=\"src\" href=\"{{root}}teach/tour/\">Your own tour</a>");
  }
}
