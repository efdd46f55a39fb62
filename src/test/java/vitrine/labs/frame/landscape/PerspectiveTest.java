package vitrine.labs.frame.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PerspectiveTest {
  private static Perspective eye(double turn, double tilt) {
    return Perspective.of(turn, tilt, 0.6, 600, 400);
  }

  @Test
  void theMiddleStaysWhereItIsHoweverItIsTurned() {
    for (int turn = 0; turn < 360; turn += 45) {
      assertThat(eye(turn, 30).across(0, 0, 0)).isEqualTo(300);
      assertThat(eye(turn, 30).down(0, 0, 0)).isEqualTo(eye(0, 30).down(0, 0, 0));
    }
  }

  @Test
  void upIsUpAndRightIsRightAndFarIsHigher() {
    var eye = eye(0, 30);
    assertThat(eye.down(0, 0, 0.5)).isLessThan(eye.down(0, 0, 0));
    assertThat(eye.across(0.5, 0, 0)).isGreaterThan(300);
    assertThat(eye.down(0, 0.5, 0)).isLessThan(eye.down(0, -0.5, 0));
  }

  @Test
  void whatIsNearerIsLarger() {
    var eye = eye(0, 30);
    double near = eye.across(0.5, -1, 0) - eye.across(-0.5, -1, 0);
    double far = eye.across(0.5, 1, 0) - eye.across(-0.5, 1, 0);
    assertThat(near).isGreaterThan(1.2 * far);
  }

  @Test
  void aQuarterTurnPutsXWhereYWas() {
    assertThat(eye(90, 30).across(0, 1, 0)).isCloseTo(eye(0, 30).across(1, 0, 0), within(1e-9));
    assertThat(eye(90, 30).down(-1, 0, 0)).isCloseTo(eye(0, 30).down(0, 1, 0), within(1e-9));
    assertThat(eye(360, 30).across(1, 1, 0)).isCloseTo(eye(0, 30).across(1, 1, 0), within(1e-9));
  }

  @Test
  void theWholeBoxStaysInThePicture() {
    for (int turn = 0; turn < 360; turn += 15) {
      for (int tilt = 10; tilt <= 85; tilt += 25) {
        for (int corner = 0; corner < 8; corner++) {
          double x = (corner & 1) * 2 - 1;
          double y = (corner & 2) - 1;
          double z = ((corner & 4) / 2 - 1) * 0.6;
          assertThat(eye(turn, tilt).across(x, y, z)).isBetween(0.0, 600.0);
          assertThat(eye(turn, tilt).down(x, y, z)).isBetween(0.0, 400.0);
        }
      }
    }
  }

  @Test
  void cellsArePaintedTowardsTheEyeFromBothSides() {
    assertThat(Perspective.order(4, -5)).containsExactly(3, 2, 1, 0);
    assertThat(Perspective.order(4, 5)).containsExactly(0, 1, 2, 3);
    assertThat(Perspective.order(4, 0.1)).containsExactly(0, 1, 3, 2);
  }

  /** Along a line of cells the distance to the eye never grows in the order of painting. */
  @Test
  void nothingNearerIsPaintedBeforeWhatIsBehindIt() {
    for (int turn = 0; turn < 360; turn += 20) {
      var eye = eye(turn, 40);
      double last = Double.POSITIVE_INFINITY;
      for (int cell : Perspective.order(2, eye.eyeX())) {
        double distance = Math.abs(cell - 0.5 - eye.eyeX());
        assertThat(distance).isLessThanOrEqualTo(last);
        last = distance;
      }
    }
  }
}
