package vitrine.view.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import vitrine.view.speech.ClassRegions.Region;

final class ClassRegionsTest {
  private static final int SIDE = 30;

  private static double[] map(int classes, IntBinaryOperator best) {
    var values = new double[SIDE * SIDE * classes];
    for (int point = 0; point < SIDE * SIDE; point++) {
      int number = best.applyAsInt(point % SIDE, point / SIDE);
      values[(point * classes) + number] = 1;
    }
    return values;
  }

  @Test
  void thirdsAreNamedFromLeftToRight() {
    assertThat(ClassRegions.of(map(3, (x, y) -> x / 10), 3, SIDE))
        .containsExactly(
            new Region(0, "third", "left"),
            new Region(1, "third", "middle"),
            new Region(2, "third", "right"));
  }

  @Test
  void classThatFillsNothingIsNotNamed() {
    assertThat(ClassRegions.of(map(4, (x, y) -> y < 15 ? 3 : 1), 4, SIDE))
        .containsExactly(new Region(1, "half", "upper"), new Region(3, "half", "lower"));
  }

  @Test
  void cornersAreNamedByBothSides() {
    assertThat(ClassRegions.of(map(2, (x, y) -> x > 20 && y > 20 ? 1 : 0), 2, SIDE).get(1))
        .isEqualTo(new Region(1, "little", "upperright"));
  }

  @Test
  void unknownNumbersHaveNoRegions() {
    var values = map(2, (x, y) -> 0);
    values[7] = Double.NaN;
    assertThat(ClassRegions.of(values, 2, SIDE)).isEmpty();
  }
}
