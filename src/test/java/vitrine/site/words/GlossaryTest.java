package vitrine.site.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final Path WORDS = Path.of("web/words");
  private static final LabList LABS =
      LabList.read("labs.md", "## neuron\nname: One neuron\nquestion: What does it do?\nTry it.\n");

  @Test
  void aTermHasNamesFormsLabsAndADefinitionInOneLine() {
    var glossary =
        read(
            """
            For whoever writes here.

            ## Neuron
            also: unit, node
            forms: nervous
            labs: neuron

            A small calculation. Note: it
            bends a sum.
            """);
    assertThat(glossary.terms())
        .containsExactly(
            new Term(
                "Neuron",
                List.of("unit", "node"),
                List.of("nervous"),
                true,
                List.of("neuron"),
                "A small calculation. Note: it bends a sum."));
    assertThat(glossary.terms().get(0).firstSentence()).isEqualTo("A small calculation.");
  }

  @Test
  void termsStandInTheOrderOfTheAlphabetWhateverTheirCase() {
    var glossary = read("## ReLU\nx.\n## batch\nx.\n## Leaky ReLU\nx.\n## L1\nlinked: no\nx.\n");
    assertThat(glossary.terms())
        .extracting(Term::anchor)
        .containsExactly("batch", "l1", "leaky-relu", "relu");
    assertThat(glossary.terms()).extracting(Term::letter).containsExactly('B', 'L', 'L', 'R');
    assertThat(glossary.terms())
        .extracting(Term::isLinked)
        .containsExactly(true, false, true, true);
  }

  @Test
  void whatIsWrittenWronglyIsNamedWithItsLine() {
    assertComplaint("\n## Loss\nlabs: loss\nx.\n", "g.md:2", "names the lab “loss”");
    assertComplaint("## Loss\nalso: a\nalso: b\nx.\n", "g.md:1", "has “also” twice");
    assertComplaint("## Loss\n\n## Bias\nx.\n", "g.md:1", "“Loss” has no text");
    assertComplaint("## Loss\nlinked: yes\nx.\n", "g.md:1", "can only say “linked: no”");
    assertComplaint("## Unit\nx.\n## Neuron\nforms: units\nx.\n", "g.md:3", "“units”");
  }

  @Test
  void everyTermOfTheSiteHasTwoSentencesAndAnAnchorOfItsOwn() throws IOException {
    var terms = ofTheSite().terms();
    assertThat(terms).hasSizeGreaterThan(90);
    var anchors =
        terms.stream()
            .flatMap(term -> Stream.concat(Stream.of(term.name()), term.also().stream()))
            .map(Term::anchor);
    assertThat(anchors).doesNotHaveDuplicates().doesNotContain("main", "");
    assertThat(terms)
        .allSatisfy(
            term -> {
              assertThat(sentences(term.definition())).as(term.name()).hasSize(2);
              assertThat(term.firstSentence()).hasSizeLessThan(160);
            });
  }

  private static List<String> sentences(String text) {
    return Stream.of(text.split("(?<=[.?!]) ")).toList();
  }

  static Glossary ofTheSite() throws IOException {
    var labs = LabList.read("labs.md", Files.readString(WORDS.resolve("labs.md")));
    var text = Files.readString(WORDS.resolve("glossary.md"));
    return Glossary.read("glossary.md", text, labs);
  }

  private static Glossary read(String text) {
    return Glossary.read("g.md", text, LABS);
  }

  private static void assertComplaint(String text, String place, String what) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(text))
        .withMessageStartingWith(place + ": ")
        .withMessageContaining(what);
  }
}
