package vitrine.labs.digits.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadingTest {
  @Test
  void howSureItIsFollowsTheLargestProbability() {
    assertThat(read(3, 0.97)).isEqualTo(new Reading(Reading.Kind.SURE, 3, 0));
    assertThat(read(0, 0.9).kind()).isEqualTo(Reading.Kind.SURE);
    assertThat(read(9, 0.6).kind()).isEqualTo(Reading.Kind.LEANS);
    assertThat(read(9, 0.35).kind()).isEqualTo(Reading.Kind.TORN);
    assertThat(read(9, 0.12).kind()).isEqualTo(Reading.Kind.CLUELESS);
  }

  @Test
  void theSecondIsTheNextLikely() {
    var probabilities = new double[] {0.05, 0, 0, 0.4, 0, 0.3, 0, 0, 0.25, 0};
    assertThat(Reading.of(probabilities, false)).isEqualTo(new Reading(Reading.Kind.TORN, 3, 5));
    probabilities[0] = 0.5;
    assertThat(Reading.of(probabilities, false)).isEqualTo(new Reading(Reading.Kind.LEANS, 0, 3));
  }

  @Test
  void aBlankSheetIsBlankHoweverSureTheNetworkIs() {
    var probabilities = new double[10];
    probabilities[7] = 1;
    assertThat(Reading.of(probabilities, true).kind()).isEqualTo(Reading.Kind.BLANK);
  }

  private static Reading read(int digit, double probability) {
    var probabilities = new double[10];
    Arrays.fill(probabilities, (1 - probability) / 9);
    probabilities[digit] = probability;
    return Reading.of(probabilities, false);
  }
}
