package vitrine.labs.playground.panels.warp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeparationTest {
  @Test
  void aSlantedLineTellsAllApart() {
    double[] x = {0, 1, 2, 0, 1, 2};
    double[] y = {1, 2, 3, -1, 0, 1};
    boolean[] isFirst = {true, true, true, false, false, false};
    assertThat(Separation.of(x, y, isFirst)).isEqualTo(1);
  }

  @Test
  void noLineTellsMoreThanThreeCornersOfASquareApartCrosswise() {
    double[] x = {0, 1, 0, 1};
    double[] y = {0, 1, 1, 0};
    assertThat(Separation.of(x, y, new boolean[] {true, true, false, false})).isEqualTo(0.75);
  }

  @Test
  void pointsOfOneClassLieOnOneSide() {
    double[] place = {1, 1, 1};
    assertThat(Separation.of(place, place, new boolean[3])).isEqualTo(1);
    assertThat(Separation.of(new double[0], new double[0], new boolean[0])).isNaN();
  }
}
