package vitrine.labs.playground.panels.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class FitTest {
  private static final double[] TARGETS = {1, 2, 3, 6};

  /** Targets 1 2 3 6 spread 14 about their mean 3; errors 0 1 −1 0 have squares of 2 in all. */
  @Test
  void figuresAreThoseWorkedOutByHand() {
    var fit = Fit.of(new double[] {1, 3, 2, 6}, TARGETS);
    assertThat(fit.determination()).isCloseTo(1 - (2.0 / 14), within(1e-12));
    assertThat(fit.absoluteError()).isEqualTo(0.5);
    assertThat(fit.squaredError()).isCloseTo(Math.sqrt(0.5), within(1e-12));
  }

  @Test
  void alwaysSayingTheMeanExplainsNothing() {
    assertThat(Fit.of(new double[] {3, 3, 3, 3}, TARGETS).determination()).isZero();
    assertThat(Fit.of(new double[] {6, 3, 2, 1}, TARGETS).determination()).isNegative();
    assertThat(Fit.of(new double[] {2, 2}, new double[] {1, 1}).determination()).isNaN();
  }
}
