package vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void isTheMiddleOneOfAnOddNumber() {
    assertThat(Median.of(9, 1, 4)).isEqualTo(4);
    assertThat(Median.of(7)).isEqualTo(7);
  }

  @Test
  void liesBetweenTheTwoMiddleOnesOfAnEvenNumber() {
    assertThat(Median.of(10, 2, 4, 100)).isEqualTo(7);
  }

  @Test
  void ofNothingIsNotANumber() {
    assertThat(Median.of()).isNaN();
  }

  @Test
  void leavesTheNumbersAsTheyLie() {
    var values = new double[] {3, 1, 2};
    Median.of(values);
    assertThat(values).containsExactly(3, 1, 2);
  }
}
