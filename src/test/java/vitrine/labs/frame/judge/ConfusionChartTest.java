package vitrine.labs.frame.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.view.Drawn;

final class ConfusionChartTest {
  private static final double[] ANSWERS = {1, 0, 1, 0, 0, 1, 1, 0};
  private static final int[] TRUTHS = {0, 0, 0, 1};

  @Test
  void everyNumberOfTheTableStandsInThePicture() {
    var table = Confusion.of(Verdicts.of(ANSWERS, 2, example -> TRUTHS[example]));
    var drawn =
        Drawn.of(
            ConfusionChart.widthOf(2),
            ConfusionChart.heightOf(2),
            (surface, theme) ->
                ConfusionChart.draw(surface, table, List.of("cat", "dog"), "Rows.", theme));
    assertThat(drawn.texts())
        .containsExactly("Rows.", "cat", "cat", "2", "1", "dog", "dog", "1", "0");
    var grounds = drawn.all("rect", "fill");
    assertThat(grounds).hasSizeGreaterThan(4).endsWith("none");
  }
}
