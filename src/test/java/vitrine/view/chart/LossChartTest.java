package vitrine.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vitrine.view.RecordingSurface;
import vitrine.view.Theme;

final class LossChartTest {
  private final LossChart chart = new LossChart();
  private final RecordingSurface surface = new RecordingSurface(320, 170);
  private final LossCurve curve = new LossCurve();

  private void draw() {
    chart.draw(surface, curve, Theme.light(), "Training", "Test", "Epoch");
  }

  private void fill() {
    double[] losses = {0.51, 0.43, 0.32, 0.11, 0.05, 0.02, 0.018};
    for (int epoch = 0; epoch < losses.length; epoch++) {
      curve.add(epoch, losses[epoch], losses[epoch] * 1.1);
    }
  }

  @Test
  void chartWithoutPointsShowsItsAxes() {
    draw();
    surface.matches("chart/loss-empty");
  }

  @Test
  void trainingIsSolidAndTestDashedEachNamedAtItsEnd() {
    fill();
    draw();
    surface.matches("chart/loss");
  }

  @Test
  void logarithmShowsLossesOfManySizes() {
    fill();
    curve.add(7, 0.0004, 0.0007);
    curve.add(8, 0, 0.0006);
    chart.useLogarithm(true);
    draw();
    surface.matches("chart/loss-logarithm");
  }

  @Test
  void divergedLossesAreLeftOut() {
    fill();
    curve.add(7, 1e200, Double.POSITIVE_INFINITY);
    curve.add(8, Double.NaN, Double.NaN);
    draw();
    assertThat(surface.lines()).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void cursorMarksThePointUnderThePointer() {
    fill();
    int point = chart.pointAt(surface, curve, 44 + 214 / 2.0);
    assertThat(point).isEqualTo(3);
    chart.drawCursor(surface, curve, Theme.light(), point);
    surface.matches("chart/loss-cursor");
  }
}
