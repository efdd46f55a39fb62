package vitrine.labs.playground.panels.warp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Curve;
import vitrine.view.RecordingSurface;

final class BendingTest {
  private static final double[] ANSWERS = {0, 5, 2, 7, 4, 9};

  private final RecordingSurface surface = new RecordingSurface(400, 400);
  private final Bending.Ends ends = Bending.Ends.of(Curve.TANH, ANSWERS, 2, 0);

  private Bending at(double share) {
    return Bending.on(surface, ends, ends, share);
  }

  @Test
  void boundedCurvesReachFromEndToEndOthersAsFarAsTheirAnswers() {
    assertThat(ends).isEqualTo(new Bending.Ends(-1, 1));
    assertThat(Bending.Ends.of(Curve.SIGMOID, ANSWERS, 2, 0)).isEqualTo(new Bending.Ends(0, 1));
    assertThat(Bending.Ends.of(Curve.RELU, ANSWERS, 2, 1)).isEqualTo(new Bending.Ends(5, 9));
    assertThat(Bending.Ends.of(Curve.RELU, new double[2], 1, 0)).isEqualTo(new Bending.Ends(-1, 1));
  }

  @Test
  void theEvenPlaneIsEvenAndTheLayerIsWhereItAnswers() {
    assertThat(at(0).across(6, -1)).isGreaterThan(at(0).across(-6, 1));
    assertThat(at(1).across(6, -1)).isLessThan(at(1).across(-6, 1));
    assertThat(at(1).across(3, 0)).isCloseTo(at(0).across(0, 0.7), within(1e-9));
    assertThat(at(1).down(0, 1)).isLessThan(at(1).down(0, -1));
  }

  @Test
  void halfTheWayLiesInTheMiddle() {
    double plane = at(0).across(4, -0.5);
    double layer = at(1).across(4, -0.5);
    assertThat(at(0.5).across(4, -0.5)).isCloseTo((plane + layer) / 2, within(1e-9));
    assertThat(at(0.5).isLayer()).isFalse();
    assertThat(at(1).isLayer()).isTrue();
  }
}
