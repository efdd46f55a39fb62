package vitrine.labs.playground.panels.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.labs.playground.trouble.GradientSizes;
import vitrine.view.Drawn;
import vitrine.view.NumberText;

final class GradientChartTest {
  private static final GradientSizes SIZES =
      GradientSizes.of(new double[][] {{0.001, -0.001}, {1}, {0}});

  @Test
  void aThousandTimesLessIsHalfOfTheBar() {
    assertThat(GradientChart.share(SIZES, 0)).isCloseTo(0.5, within(1e-12));
    assertThat(GradientChart.share(SIZES, 1)).isEqualTo(1);
    assertThat(GradientChart.share(SIZES, 2)).isZero();
  }

  @Test
  void eachLayerHasItsNameItsBarAndItsNumber() {
    var names = List.of("first", "second", "last");
    var drawn =
        Drawn.of(
            640,
            GradientChart.heightOf(3),
            (surface, theme) ->
                GradientChart.draw(surface, SIZES, names, NumberText.significant(2), theme));
    assertThat(drawn.texts()).containsExactly("first", "0.0010", "second", "1.0", "last", "0");
    assertThat(drawn.all("rect", "height")).endsWith("14", "14", "14");
  }
}
