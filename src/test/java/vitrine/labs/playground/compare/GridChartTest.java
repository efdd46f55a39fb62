package vitrine.labs.playground.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.view.Drawn;
import vitrine.view.NumberText;

final class GridChartTest {
  @Test
  void cellsStandInTheirRowsAndTheBestIsFramed() {
    var rows = List.of("4,4", "8");
    var cells =
        List.of(
            new GridChart.Cell(0.5, 0, false),
            new GridChart.Cell(0.25, 0.5, false),
            new GridChart.Cell(0.125, 1, true));
    var drawn =
        Drawn.of(
            GridChart.widthOf(2, rows),
            GridChart.heightOf(2),
            (surface, theme) ->
                GridChart.draw(
                    surface,
                    "Loss",
                    List.of("0.03", "0.1"),
                    rows,
                    cells,
                    NumberText.fixed(2),
                    theme));
    assertThat(drawn.texts())
        .containsExactly("Loss", "0.03", "0.1", "4,4", "8", "0.50", "0.25", "0.13");
    assertThat(drawn.all("rect", "stroke")).hasSize(1);
    var heights = drawn.all("text", "y");
    assertThat(heights.get(5)).isEqualTo(heights.get(6)).isNotEqualTo(heights.get(7));
  }
}
