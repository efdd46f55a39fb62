package vitrine.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarlyStoppingTest {
  private final EarlyStopping stopping = new EarlyStopping();

  @Test
  void itCountsTheEpochsSinceTheLowestLoss() {
    double[] losses = {0.9, 0.5, 0.6, 0.5, 0.7};
    int[] waited = {0, 0, 1, 2, 3};
    for (int i = 0; i < losses.length; i++) {
      stopping.take(i + 1, losses[i]);
      assertThat(stopping.waited()).isEqualTo(waited[i]);
    }
    assertThat(stopping.lowest()).isEqualTo(0.5);
    assertThat(stopping.lowestEpoch()).isEqualTo(2);
    stopping.take(6, 0.4);
    assertThat(stopping.waited()).isZero();
  }

  @Test
  void aLossThatIsNoNumberIsNoImprovement() {
    stopping.take(1, Double.NaN);
    assertThat(stopping.waited()).isZero();
    stopping.take(2, 0.3);
    stopping.take(3, Double.NaN);
    assertThat(stopping.waited()).isEqualTo(1);
  }

  @Test
  void itGoesOnFromItsState() {
    stopping.take(1, 0.5);
    stopping.take(2, 0.6);
    var other = new EarlyStopping();
    other.restore(stopping.state());
    other.take(3, 0.55);
    assertThat(other.waited()).isEqualTo(2);
    other.restore(new double[0]);
    assertThat(other.judged()).isEqualTo(-1);
    assertThat(other.waited()).isZero();
  }
}
