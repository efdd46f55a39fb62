package vitrine.labs.digits.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.labs.frame.judge.Verdicts;

/** Mistakes and calibration of eight images of three classes, worked out by hand. */
final class MistakesTest {
  private static final int[] TRUTHS = {0, 0, 1, 1, 2, 2, 2, 0};
  private static final double[] PROBABILITIES = {
    0.9, 0.05, 0.05, // 0, right, claims 0.9
    0.2, 0.7, 0.1, // 0 taken for 1, claims 0.7
    0.1, 0.8, 0.1, // 1, right, claims 0.8
    0.35, 0.3, 0.35, // 1 taken for 0, the first of equals, claims 0.35
    0.0, 0.0, 1.0, // 2, right, claims 1
    0.75, 0.05, 0.2, // 2 taken for 0, claims 0.75
    0.7, 0.2, 0.1, // 2 taken for 0, claims 0.7
    0.72, 0.2, 0.08 // 0, right, claims 0.72
  };

  private final Verdicts verdicts = Verdicts.of(PROBABILITIES, 3, image -> TRUTHS[image]);

  @Test
  void theWorstMistakesAreTheSurestOnes() {
    assertThat(Mistakes.worst(verdicts, 3)).isEqualTo(List.of(5, 1, 6));
    assertThat(Mistakes.worst(verdicts, 10)).isEqualTo(List.of(5, 1, 6, 3));
  }

  @Test
  void aClaimOnABordersLiesInTheBinBelow() {
    assertThat(Calibration.bin(0.7)).isEqualTo(6);
    assertThat(Calibration.bin(0.70001)).isEqualTo(7);
    assertThat(Calibration.bin(1)).isEqualTo(9);
    assertThat(Calibration.bin(0)).isZero();
    assertThat(Calibration.bin(Double.NaN)).isZero();
  }

  /** Bins: 3: .35 wrong; 6: .7 and .7 wrong; 7: .8 right, .75 wrong, .72 right; 8: .9; 9: 1. */
  @Test
  void binsHoldMeanClaimsAndSharesRight() {
    var calibration = Calibration.of(verdicts);
    int[] counts = {0, 0, 0, 1, 0, 0, 2, 3, 1, 1};
    for (int bin = 0; bin < Calibration.BINS; bin++) {
      assertThat(calibration.count(bin)).isEqualTo(counts[bin]);
    }
    assertThat(calibration.claimed(7)).isCloseTo(2.27 / 3, within(1e-12));
    assertThat(calibration.right(7)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(calibration.right(6)).isZero();
    assertThat(calibration.right(0)).isNaN();
    assertThat(calibration.claimed()).isCloseTo(5.92 / 8, within(1e-12));
    assertThat(calibration.right()).isEqualTo(0.5);
  }

  /** (|0 − .35| + |0 − 1.4| + |2 − 2.27| + |1 − .9| + |1 − 1|) ÷ 8. */
  @Test
  void theCalibrationErrorIsTheMeanGapOfTheBins() {
    assertThat(Calibration.of(verdicts).error()).isCloseTo(2.12 / 8, within(1e-12));
  }

  @Test
  void nothingIsClaimedOfNoImages() {
    var none = Verdicts.of(new double[0], 3, image -> 0);
    assertThat(Calibration.of(none).error()).isZero();
    assertThat(Mistakes.worst(none, 5)).isEmpty();
  }
}
