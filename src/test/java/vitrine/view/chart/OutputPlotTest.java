package vitrine.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.view.ClassColours;
import vitrine.view.Pixels;
import vitrine.view.RecordingSurface;
import vitrine.view.SignColours;
import vitrine.view.Theme;

final class OutputPlotTest {
  private static final Theme THEME = Theme.dark();

  private final OutputPlot plot = new OutputPlot(-6, 6);
  private final RecordingSurface surface = new RecordingSurface(320, plot.heightFor(320));
  private final SignColours colours = SignColours.smooth(THEME);

  @Test
  void mapHasAxesAndAScaleWithItsNumbers() {
    plot.drawMap(surface, Pixels.of(100, 100), colours, THEME);
    surface.matches("chart/output-map");
  }

  @Test
  void pointsShowTheirClassByShapeAndColour() {
    double[] points = {0, 0, -3, 2, 6, -6};
    double[] labels = {1, -1, 0.4};
    plot.drawPoints(surface, points, labels, colours, THEME, THEME.paper());
    surface.matches("chart/output-points");
  }

  @Test
  void classesHaveTheirSignsAndLettersBesideTheMap() {
    var classes = ClassColours.of(THEME, false);
    plot.drawClassMap(surface, Pixels.of(100, 100), classes, List.of("A", "B", "C"), THEME);
    double[] points = {0, 0, -3, 2, 6, -6, 1, 1};
    double[] labels = {0, 2, 1, -1};
    plot.drawClassPoints(surface, points, labels, classes, THEME.paper());
    surface.matches("chart/output-classes");
  }

  @Test
  void probabilitiesHaveAScaleFromZeroToOne() {
    plot.drawMap(surface, Pixels.of(100, 100), colours.aroundHalf(), 0, THEME);
    assertThat(surface.lines()).contains("½").doesNotContain("−1");
  }

  @Test
  void pointsBeyondThePlaneAreNotDrawn() {
    plot.drawPoints(
        surface, new double[] {6.1, 0, 0, -7}, new double[] {1, 1}, colours, THEME, THEME.paper());
    assertThat(surface.lines()).isEmpty();
  }

  @Test
  void placeOfThePointerIsAPlaceOfThePlane() {
    double left = 26;
    double side = plot.heightFor(320) - 30;
    assertThat(plot.planeX(surface, left + side / 2)).isCloseTo(0, within(1e-9));
    assertThat(plot.planeY(surface, 8)).isEqualTo(6);
    assertThat(plot.planeX(surface, -100)).isEqualTo(-6);
    assertThat(plot.planeY(surface, 1e6)).isEqualTo(-6);
  }

  @Test
  void probedPlaceIsMarked() {
    plot.drawMark(surface, 0, 0, THEME);
    surface.matches("chart/output-mark");
  }
}
