package vitrine.labs.digits.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class DriversTest {
  private static final double[] INPUTS = {1, 0, 0.5, 0.25};

  /** Two neurons. */
  private static final double[] WEIGHTS = {9, 9, 9, 9, 0.1, 7, -0.6, 0.8};

  @Test
  void theLargestProductsComeFirstWhateverTheirSign() {
    var drivers = Drivers.of(INPUTS, WEIGHTS, 1, 0.5, 2);
    assertThat(drivers.strongest())
        .isEqualTo(List.of(new Drivers.Part(2, 0.5, -0.6), new Drivers.Part(3, 0.25, 0.8)));
    assertThat(drivers.rest()).isCloseTo(0.1, within(1e-15));
    assertThat(drivers.others()).isEqualTo(2);
    assertThat(drivers.sum()).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void anInputOfNothingDrivesNothing() {
    var drivers = Drivers.of(new double[4], WEIGHTS, 0, -0.25, 10);
    assertThat(drivers.strongest()).isEmpty();
    assertThat(drivers.sum()).isEqualTo(-0.25);
  }

  @Property(tries = 100)
  void strongestRestAndBiasAddUpToTheWeightedSum(
      @ForAll @Size(24) List<@DoubleRange(min = -3, max = 3) Double> numbers,
      @ForAll @IntRange(min = 0, max = 12) int most) {
    var inputs = new double[8];
    var weights = new double[16];
    for (int i = 0; i < 24; i++) {
      if (i < 8) {
        inputs[i] = numbers.get(i);
      } else {
        weights[i - 8] = numbers.get(i);
      }
    }
    double plain = 0.125;
    for (int i = 0; i < 8; i++) {
      plain += inputs[i] * weights[8 + i];
    }
    var drivers = Drivers.of(inputs, weights, 1, 0.125, most);
    assertThat(drivers.sum()).isCloseTo(plain, within(1e-12));
    assertThat(drivers.strongest().size() + drivers.others()).isEqualTo(8);
  }

  @Test
  void theMostExcitingRowsComeHighestFirst() {
    double[] answers = {0, 5, 0.5, 2, 0, 9, 0.5, -1, 3, 0};
    assertThat(Exciting.rows(answers, 2, 0, 3)).isEqualTo(List.of(4, 1, 3));
    assertThat(Exciting.rows(answers, 2, 1, 4)).isEqualTo(List.of(2, 0, 1));
  }

  @Test
  void aNeuronThatNeverFiresStillHasItsHighestRows() {
    assertThat(Exciting.rows(new double[] {-2, -1, 0}, 1, 0, 2)).isEqualTo(List.of(2, 1));
  }
}
