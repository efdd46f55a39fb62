package vitrine.labs.playground.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.labs.frame.Measures;
import vitrine.labs.playground.compare.ResultTable.Cell;
import vitrine.view.NumberText;

final class ResultTableTest {
  private static final ResultTable TABLE =
      new ResultTable(
          List.of("Run", "Layers", "Loss"),
          List.of(row("B", "4,2", 0.25), row("A", "8", Double.NaN), row("C", "8", 0.125)));

  private static List<Cell> row(String name, String shape, double loss) {
    var format = NumberText.fixed(2);
    return List.of(
        Cell.words(name),
        Cell.words(shape),
        Cell.seen(loss, format, Measures.TEST_LOSS, "1.seed:2~500"));
  }

  @Test
  void wordsAreSortedByTheirLetters() {
    assertThat(TABLE.order(0, false)).containsExactly(1, 0, 2);
    assertThat(TABLE.order(0, true)).containsExactly(2, 0, 1);
  }

  @Test
  void numbersAreSortedBySizeAndWhatDivergedIsLargest() {
    assertThat(TABLE.order(2, false)).containsExactly(2, 0, 1);
    assertThat(TABLE.order(2, true)).containsExactly(1, 0, 2);
  }

  @Test
  void equalRowsStayInTheirOrder() {
    assertThat(TABLE.order(1, false)).containsExactly(0, 1, 2);
    assertThat(TABLE.order(1, true)).containsExactly(1, 2, 0);
  }

  @Test
  void theFileHoldsNumbersInFullAndQuotesWhatHoldsACommaOrAQuote() {
    assertThat(TABLE.csv("the \"link\"", List.of("1", "1.seed:2~500", "x,y")))
        .isEqualTo(
            "Run,Layers,Loss,\"the \"\"link\"\"\"\n"
                + "B,\"4,2\",0.25,1\n"
                + "A,8,NaN,1.seed:2~500\n"
                + "C,8,0.125,\"x,y\"\n");
  }
}
