package vitrine.labs.playground.panels.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HistogramTest {
  @Test
  void eachBinTakesItsLowerBorderAndTheLastItsUpperToo() {
    var histogram = Histogram.of(new double[] {-12, -11, 0, 0.5, 11, 12});
    assertThat(histogram.reach()).isEqualTo(12);
    assertThat(histogram.count(0)).isEqualTo(1);
    assertThat(histogram.count(1)).isEqualTo(1);
    assertThat(histogram.count(Histogram.HALF - 1)).isZero();
    assertThat(histogram.count(Histogram.HALF)).isEqualTo(2);
    assertThat(histogram.count((2 * Histogram.HALF) - 1)).isEqualTo(2);
    assertThat(histogram.most()).isEqualTo(2);
  }

  @Test
  void quantilesAndZerosAreSharesOfTheNumbers() {
    var histogram = Histogram.of(new double[] {5, 0, 3, 0, 4});
    assertThat(histogram.quantile(0)).isZero();
    assertThat(histogram.quantile(0.5)).isEqualTo(3);
    assertThat(histogram.quantile(1)).isEqualTo(5);
    assertThat(histogram.zeros()).isEqualTo(0.4);
  }

  @Test
  void whatIsNotFiniteIsLeftOut() {
    var histogram = Histogram.of(new double[] {Double.NaN, Double.NEGATIVE_INFINITY, 1});
    assertThat(histogram.count()).isEqualTo(1);
    assertThat(histogram.reach()).isEqualTo(1);
    assertThat(Histogram.of(new double[0]).quantile(0.5)).isZero();
  }
}
