package vitrine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExamplesTest {
  private final double[] inputs = {1, 2, 3, 4, 5, 6};
  private final double[] labels = {-1, 1, -1};
  private final Examples examples = Examples.of(2, inputs, labels);

  @Test
  void rowsAreReadByColumn() {
    assertThat(examples.rows()).isEqualTo(3);
    assertThat(examples.columns()).isEqualTo(2);
    assertThat(examples.input(1, 0)).isEqualTo(3);
    assertThat(examples.input(1, 1)).isEqualTo(4);
    assertThat(examples.label(1)).isEqualTo(1);
  }

  @Test
  void nothingChangesThemFromOutside() {
    inputs[0] = 100;
    labels[0] = 100;
    examples.inputs()[0] = 100;
    examples.labels()[0] = 100;
    assertThat(examples.input(0, 0)).isEqualTo(1);
    assertThat(examples.label(0)).isEqualTo(-1);
  }

  @Test
  void chosenRowsComeInTheOrderAskedFor() {
    Examples chosen = examples.at(new int[] {2, 0, 2});
    assertThat(chosen.inputs()).containsExactly(5, 6, 1, 2, 5, 6);
    assertThat(chosen.labels()).containsExactly(-1, -1, -1);
  }

  @Test
  void unequalLengthsAreRefused() {
    assertThatThrownBy(() -> Examples.of(3, inputs, labels))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("6 inputs for 3 rows of 3");
  }
}
