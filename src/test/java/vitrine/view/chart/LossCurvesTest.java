package vitrine.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossCurvesTest {
  @Test
  void eachStretchFindsItsCurveAsItWasLeft() {
    var curves = new LossCurves();
    curves.of(0).add(1, 0.5, 0.6);
    curves.of(0).add(2, 0.4, 0.5);
    assertThat(curves.of(7).count()).isZero();
    curves.of(7).add(1, 0.3, 0.3);
    assertThat(curves.of(0).count()).isEqualTo(2);
    assertThat(curves.of(7).count()).isEqualTo(1);
  }

  @Test
  void theOldestIsForgottenSoThatTheyTakeLittleRoom() {
    var curves = new LossCurves();
    for (int stretch = 0; stretch < 100; stretch++) {
      curves.of(stretch).add(1, 1, 1);
    }
    assertThat(curves.of(99).count()).isEqualTo(1);
    assertThat(curves.of(95).count()).isEqualTo(1);
    assertThat(curves.of(0).count()).isZero();
  }
}
