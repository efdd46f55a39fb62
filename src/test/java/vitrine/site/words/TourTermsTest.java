package vitrine.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vitrine.tours.TourReader;
import vitrine.tours.Words;

/** {@link TourTerms}: a tour beside its lab has the links of its text without a script. */
class TourTermsTest {
  private static TourTerms terms() throws IOException {
    return TourTerms.read(Path.of("web", "words"));
  }

  @Test
  void aTermIsLinkedOnceAndOnlyInProse() throws IOException {
    var linked =
        terms()
            .link(
                """
                ---
                title: The bias
                ---

                ## The bias

                ::: lab neuron
                point: bias
                :::

                A *bias* and a [weight](part:weights), $bias$ and `bias`. A bias is a number.
                Another bias.

                ::: choice one
                Which bias?
                :::

                ## Sources

                - The learning rate.
                """);
    assertThat(linked)
        .contains("`bias`. A [bias](term:bias) is a number.\nAnother bias.\n")
        .contains("title: The bias", "## The bias\n", "Which bias?", "- The learning rate.")
        .containsOnlyOnce("term:");
  }

  @Test
  void whatTheAuthorLinksIsLeftToTheAuthor() throws IOException {
    assertThat(terms().link("\nThe [loss](term:loss) falls. A smaller loss is better.\n"))
        .containsOnlyOnce("term:loss");
  }

  @Test
  void everyTourStaysWhatItIsWithItsLinks() throws IOException {
    try (var tours = Files.list(Path.of("web", "tours"))) {
      for (var file : tours.toList()) {
        var source = Files.readString(file);
        var linked = terms().link(source);
        assertThat(linked).contains("](term:");
        assertThat(TourReader.read("tour", linked, Words.TEXTS).questions())
            .hasSameSizeAs(TourReader.read("tour", source, Words.TEXTS).questions());
      }
    }
  }
}
