package vitrine.labs.playground.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GradientSizesTest {
  @Test
  void theSizeIsTheRootOfTheMeanSquare() {
    var sizes = GradientSizes.of(new double[][] {{3, -4, 0, 0}, {0.05, -0.05}, {}});
    assertThat(sizes.of(0)).isEqualTo(2.5);
    assertThat(sizes.of(1)).isEqualTo(0.05);
    assertThat(sizes.of(2)).isZero();
    assertThat(sizes.strongest()).isZero();
    assertThat(sizes.weakest()).isEqualTo(2);
    assertThat(sizes.times(1)).isEqualTo(50);
    assertThat(sizes.times(2)).isInfinite();
  }

  @Test
  void withoutAnyGradientAllAreAlike() {
    var sizes = GradientSizes.of(new double[][] {{0}, {0, 0}});
    assertThat(sizes.times(0)).isEqualTo(1);
  }
}
