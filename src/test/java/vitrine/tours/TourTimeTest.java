package vitrine.tours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link TourTime}: what a minute of a tour is made of. */
class TourTimeTest {
  private static final String HEAD =
      """
      ---
      title: A tour
      number: 1
      question: Why?
      description: None.
      minutes: 7
      ---

      """;

  private static final String QUESTION =
      """
      ::: choice %s
      Yes or no?
      - (x) Yes
      - ( ) No
        ! No.
      right: Right.
      :::

      """;

  private static int minutes(int words, int steps) {
    var text = new StringBuilder(HEAD);
    for (int i = 0; i < steps; i++) {
      text.append("## Step\n\n").append("word ".repeat(words)).append("\n\n");
      text.append(QUESTION.formatted("q" + i));
    }
    text.append("## Recap\n\n1. One.\n2. Two.\n3. Three.\n\n");
    for (int i = 0; i < 3; i++) {
      text.append(QUESTION.formatted("r" + i));
    }
    return TourTime.minutes(
        TourReader.read("tour", text + "## Sources\n\n- A book.\n", Words.TEXTS));
  }

  @Test
  void aThousandWordsTakeFiveMinutesMore() {
    assertThat(minutes(1000, 5) - minutes(800, 5)).isEqualTo(5);
  }

  @Test
  void questionsTakeTimeOfTheirOwn() {
    // 5 steps and the recap: 30 s; 8 choices: 96 s; some fifty words: 15 s
    assertThat(minutes(0, 5)).isEqualTo(2);
  }
}
