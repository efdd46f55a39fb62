package vitrine.labs.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContoursTest {
  @Test
  void linesOfASlopingPlaneRunWhereItHasTheirHeight() {
    int side = 4;
    var heights = new double[side * side];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = (2.0 * (i % side)) + (i / side);
    }
    var pieces = Contours.of(heights, side, 3.5);
    assertThat(pieces).isNotEmpty();
    for (double[] piece : pieces) {
      assertThat((2 * piece[0]) + piece[1]).isCloseTo(3.5, within(1e-12));
      assertThat((2 * piece[2]) + piece[3]).isCloseTo(3.5, within(1e-12));
    }
  }

  @Test
  void aPeakIsSurroundedByAClosedLine() {
    double[] heights = {0, 0, 0, 0, 4, 0, 0, 0, 0};
    var pieces = Contours.of(heights, 3, 1);
    assertThat(pieces).hasSize(4);
    for (double[] piece : pieces) {
      assertThat(Math.abs(piece[0] - 1) + Math.abs(piece[1] - 1)).isCloseTo(0.75, within(1e-12));
      assertThat(Math.abs(piece[2] - 1) + Math.abs(piece[3] - 1)).isCloseTo(0.75, within(1e-12));
    }
  }

  @Test
  void atAPassTheMiddleDecidesWhichSidesAreJoined() {
    double[] high = {3, 0, 0, 3};
    // corners below the middle's side are cut off: here those of height 0
    for (double[] piece : Contours.of(high, 2, 1)) {
      boolean isAtLowCorner = piece[0] - piece[1] > 0 == piece[2] - piece[3] > 0;
      assertThat(isAtLowCorner).isTrue();
      assertThat(Math.abs(piece[0] - piece[1])).isCloseTo(2.0 / 3, within(1e-12));
    }
  }

  @Test
  void levelsAreRoundAndCloserWhereItIsLow() {
    assertThat(Levels.between(0.018, 16.3)).containsExactly(0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10);
  }

  @Test
  void aSurfaceOfLittleHeightHasEqualSteps() {
    double[] levels = Levels.between(0.47, 0.85);
    assertThat(levels.length).isBetween(6, 12);
    for (int i = 2; i < levels.length; i++) {
      assertThat(levels[i] - levels[i - 1]).isCloseTo(levels[1] - levels[0], within(1e-12));
    }
  }
}
