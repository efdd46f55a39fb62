package vitrine.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Question;

class TourReaderTest {
  private static final String SOURCE =
      """
      ---
      title: A tour
      number: 3
      question: Why?
      description: A description.
      minutes: 7
      before: first, second
      ---

      ## A step with *stress*

      ::: lab playground
      dataset = xor
      networkShape =
      value: layer1.bias = 0, -1.5
      run: 20 batches
      point: loss, output
      :::

      Text for all.

      ::: numbers formulas
      Text for two.
      :::

      ::: choice first
      Which?
      - ( ) One
        ! No.
      - (x) Two
      see run: 5 epochs
      right: Yes.
      :::

      ## Another

      ::: do second
      Look.
      :::

      ## Recap

      1. One.
      2. Two.
      3. Three.

      ## Sources

      - Here.
      """;

  @Test
  void readsHeadingStepsLabsAndQuestions() {
    var tour = read(SOURCE);
    assertThat(tour.heading().title()).isEqualTo("A tour");
    assertThat(tour.heading().number()).isEqualTo(3);
    assertThat(tour.heading().before()).containsExactly("first", "second");
    assertThat(tour.steps()).hasSize(2);
    assertThat(tour.pages()).hasSize(3);
    assertThat(Piece.plain(tour.sources())).isEqualTo("Here.");
    var step = tour.steps().get(0);
    assertThat(Piece.plain(step.title()).strip()).isEqualTo("A step with  stress");
    assertThat(step.lab().settings())
        .containsEntry("dataset", "xor")
        .containsEntry("networkShape", "");
    assertThat(step.lab().values().get(0).numbers()).containsExactly(0.0, -1.5);
    assertThat(step.lab().steps()).isEqualTo(20);
    assertThat(step.lab().unit()).isEqualTo("batch");
    assertThat(step.lab().parts()).containsExactly("loss", "output");
    assertThat(((Part.Prose) step.parts().get(1)).depths())
        .containsExactly(Depth.NUMBERS, Depth.FORMULAS);
    var choice = (Question.Choice) step.questions().get(0);
    assertThat(choice.asked().see().steps()).isEqualTo(5);
    assertThat(Piece.plain(choice.options().get(0).hint())).isEqualTo("No.");
  }

  @Test
  void aStepWithoutALabBlockShowsWhatTheOneBeforeAskedFor() {
    var tour = read(SOURCE);
    assertThat(tour.steps().get(1).lab()).isEqualTo(tour.steps().get(0).lab());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--- | 1",
        "minutes: 7 | 1",
        "networkShape = | 14",
        "run: 20 batches | 16",
        "- ( ) One | 27",
        "see run: 5 epochs | 30",
        "## Recap | 41"
      })
  void aFaultNamesItsLine(String line, int expected) {
    var broken =
        switch (line) {
          case "---" -> SOURCE.replaceFirst("---\n", "");
          case "minutes: 7" -> SOURCE.replace("minutes: 7\n", "minutes: soon\n");
          case "networkShape =" -> SOURCE.replace("networkShape =", "networkShape");
          case "run: 20 batches" -> SOURCE.replace("run: 20 batches", "run: far");
          case "- ( ) One" -> SOURCE.replace("- ( ) One", "- [ ] One");
          case "see run: 5 epochs" -> SOURCE.replace("see run: 5 epochs", "see walk: 5 epochs");
          default -> SOURCE.substring(0, SOURCE.indexOf("## Recap"));
        };
    var fault = catchThrowableOfType(Fault.class, () -> read(broken));
    assertThat(fault).isNotNull();
    assertThat(Words.TEXTS.has(fault.sentence().key())).as(fault.sentence().key()).isTrue();
    assertThat(fault.line()).isBetween(expected - 3, expected + 3);
  }

  @Test
  void blocksEndAndNamesAreOwn() {
    assertThat(faultOf(SOURCE.replace("right: Yes.\n:::", "right: Yes."))).isEqualTo("block.open");
    assertThat(faultOf(SOURCE.replace("::: do second", "::: do first")))
        .isEqualTo("question.twice");
    assertThat(faultOf(SOURCE.replace("::: do second", "::: dance second")))
        .isEqualTo("block.kind");
  }

  @Test
  void readsFilesThatEndTheirLinesAsWindowsDoes() {
    assertThat(read(SOURCE.replace("\n", "\r\n")).steps()).hasSize(2);
  }

  private static String faultOf(String source) {
    var fault = catchThrowableOfType(Fault.class, () -> read(source));
    return fault.sentence().key().substring("tour.fault.".length());
  }

  private static Tour read(String source) {
    return TourReader.read("tour", source, Words.TEXTS);
  }
}
