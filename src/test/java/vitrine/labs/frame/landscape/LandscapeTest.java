package vitrine.labs.frame.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vitrine.view.PointShape;
import vitrine.view.RecordingSurface;
import vitrine.view.SignColours;
import vitrine.view.Theme;

final class LandscapeTest {
  private static final Pattern CORNER = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)");

  private final RecordingSurface surface = new RecordingSurface(400, 320);
  private final Landscape landscape = new Landscape(Landscape.Axes.ofAnswers());

  private void draw(double[] heights) {
    landscape.draw(
        surface,
        heights,
        Perspective.of(30, 35, landscape.reach(heights), 400, 320),
        SignColours.smooth(Theme.light())::colour,
        Theme.light());
  }

  private long lines(String beginning) {
    return surface.lines().lines().filter(line -> line.startsWith(beginning)).count();
  }

  @Test
  void everyCellIsPaintedOnce() {
    draw(new double[Landscape.SIDE * Landscape.SIDE]);
    assertThat(lines("polygon")).isEqualTo((Landscape.SIDE - 1L) * (Landscape.SIDE - 1));
  }

  @Test
  void pinsStandOnTheSquareAndReachUpToTheTruth() {
    int red = 0xff0000;
    landscape.pins(
        List.of(
            new Landscape.Pin(0.1, 0.1, -0.5, 1, PointShape.CIRCLE, red),
            new Landscape.Pin(-0.4, 0.9, 0.5, -1, PointShape.TRIANGLE, red),
            new Landscape.Pin(1.5, 0, 0, 1, PointShape.CIRCLE, red)));
    draw(new double[Landscape.SIDE * Landscape.SIDE]);
    assertThat(lines("point")).isEqualTo(2);
    assertThat(surface.lines().lines().filter(each -> each.contains("ff0000"))).hasSize(4);
  }

  @Test
  void whatIsNotANumberLiesOnTheGround() {
    var heights = new double[Landscape.SIDE * Landscape.SIDE];
    heights[77] = Double.NaN;
    heights[78] = Double.POSITIVE_INFINITY;
    draw(heights);
    assertThat(surface.lines()).doesNotContain("NaN").doesNotContain("Infinity");
  }

  /** The numbers of a drawn line are read back: whatever is painted lies inside the picture. */
  @Test
  void nothingIsCutOffHoweverItIsTurned() {
    var heights = new double[Landscape.SIDE * Landscape.SIDE];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = i % 2 == 0 ? 9 : -9;
    }
    for (int turn = 0; turn < 360; turn += 15) {
      for (int tilt = 10; tilt <= 85; tilt += 15) {
        var picture = new RecordingSurface(320, 256);
        landscape.draw(
            picture,
            heights,
            Perspective.of(turn, tilt, landscape.reach(heights), 320, 256),
            height -> 0,
            Theme.light());
        var places = CORNER.matcher(picture.lines());
        int found = 0;
        while (places.find()) {
          found++;
          assertThat(Double.parseDouble(places.group(1))).isBetween(0.0, 320.0);
          assertThat(Double.parseDouble(places.group(2))).isBetween(0.0, 256.0);
        }
        assertThat(found).isGreaterThan(4000);
      }
    }
  }

  @Test
  void whatReachesNoFurtherIsDrawnLarger() {
    double flat = landscape.reach(new double[] {0.2, -0.3});
    double beyond = landscape.reach(new double[] {0.2, -1.1});
    assertThat(flat).isEqualTo(landscape.reach(new double[] {1}));
    assertThat(beyond).isGreaterThan(flat);
    assertThat(landscape.reach(new double[] {99})).isEqualTo(landscape.reach(new double[] {1.3}));
    landscape.pins(List.of(new Landscape.Pin(0, 0, 0, 1.1, PointShape.CIRCLE, 0)));
    assertThat(landscape.reach(new double[] {0.2})).isEqualTo(beyond);
  }
}
