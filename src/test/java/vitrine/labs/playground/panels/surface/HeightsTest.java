package vitrine.labs.playground.panels.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeightsTest {
  @Test
  void theHighestAndTheLowestPlaceAreTheFirstOfTheirKind() {
    assertThat(Heights.of(new double[] {0, 3, -1, 3, -1})).isEqualTo(new Heights(1, 2));
  }
}
