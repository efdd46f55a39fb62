package vitrine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class ClassColoursTest {
  private static final int CLASSES = 5;
  private static final Theme[] THEMES = {Theme.light(), Theme.dark()};

  private static double[] linear(int colour) {
    var light = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = ((colour >> (16 - (8 * i))) & 0xff) / 255.0;
      light[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return light;
  }

  private static int colour(double... light) {
    int colour = 0;
    for (double each : light) {
      double in = Math.max(0, Math.min(1, each));
      double c = in <= 0.0031308 ? in * 12.92 : (1.055 * Math.pow(in, 1 / 2.4)) - 0.055;
      colour = (colour << 8) | (int) Math.round(c * 255);
    }
    return colour;
  }

  /** WCAG 2.2. */
  private static double contrast(int some, int other) {
    double a = luminance(some) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int colour) {
    var light = linear(colour);
    return (0.2126 * light[0]) + (0.7152 * light[1]) + (0.0722 * light[2]);
  }

  /** Viénot, Brettel and Mollon (1999): without the receptors for red, or for green. */
  private static double leastDistance(ClassColours colours, UnaryOperator<double[]> eye) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < CLASSES; i++) {
      for (int j = 0; j < i; j++) {
        var one = OkLab.of(colour(eye.apply(linear(colours.colour(i)))));
        var other = OkLab.of(colour(eye.apply(linear(colours.colour(j)))));
        least = Math.min(least, one.distance(other));
      }
    }
    return least;
  }

  @Test
  void everyClassStandsOutFromPaperAndSurface() {
    for (var theme : THEMES) {
      var colours = ClassColours.of(theme, false);
      for (int i = 0; i < CLASSES; i++) {
        assertThat(contrast(colours.colour(i), theme.paper())).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours.colour(i), theme.surface())).isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void everyPairIsToldApartWithAnyEyes() {
    for (var theme : THEMES) {
      var colours = ClassColours.of(theme, false);
      assertThat(leastDistance(colours, c -> c)).isGreaterThan(0.09);
      assertThat(
              leastDistance(
                  colours,
                  c -> {
                    double both = (0.29275 * c[0]) + (0.70725 * c[1]);
                    return new double[] {both, both, (-0.02234 * c[0]) + (0.02234 * c[1]) + c[2]};
                  }))
          .as("without green")
          .isGreaterThan(0.09);
      assertThat(
              leastDistance(
                  colours,
                  c -> {
                    double both = (0.11238 * c[0]) + (0.88762 * c[1]);
                    return new double[] {both, both, (0.00401 * c[0]) - (0.00401 * c[1]) + c[2]};
                  }))
          .as("without red")
          .isGreaterThan(0.09);
    }
  }

  @Test
  void everyClassHasAShapeOfItsOwn() {
    var shapes = new HashSet<PointShape>();
    for (int i = 0; i < CLASSES; i++) {
      shapes.add(PointShape.ofClass(i));
    }
    assertThat(shapes).hasSize(CLASSES);
  }

  @Test
  void theFirstTwoAreThoseOfTheSigns() {
    for (var theme : THEMES) {
      assertThat(ClassColours.of(theme, false).colour(0)).isEqualTo(theme.positive());
      assertThat(ClassColours.of(theme, false).colour(1)).isEqualTo(theme.negative());
    }
  }

  @Test
  void theStylesNameTheSameColours() throws Exception {
    var styles = Files.readString(Path.of("web/styles/tokens.css"));
    for (var theme : THEMES) {
      for (int i = 0; i < CLASSES; i++) {
        int colour = ClassColours.of(theme, false).colour(i);
        assertThat(styles)
            .contains("--class-" + (i + 1) + ": #" + String.format(Locale.ROOT, "%06x", colour));
      }
    }
  }

  @Test
  void theMostProbableClassIsSeenTheStrongerTheSurer() {
    var theme = Theme.light();
    var colours = ClassColours.of(theme, false);
    var sure = new double[] {0.02, 0.96, 0.02};
    var unsure = new double[] {0.3, 0.4, 0.3};
    var strong = OkLab.of(Pixels.pixel(colours.pixel(sure, 0, 3)) & 0xffffff);
    var pale = OkLab.of(Pixels.pixel(colours.pixel(unsure, 0, 3)) & 0xffffff);
    var neutral = OkLab.of(theme.neutral());
    assertThat(strong.distance(neutral)).isGreaterThan(3 * pale.distance(neutral));
    assertThat(colours.pixel(sure, 0, 3)).isEqualTo(colours.ramp(1).pixel(0.94));
    assertThat(ClassColours.of(theme, true).pixel(unsure, 0, 3))
        .isEqualTo(colours.ramp(1).pixel(1));
    assertThat(colours.pixel(new double[] {Double.NaN, Double.NaN}, 0, 2))
        .isEqualTo(Pixels.pixel(theme.unknown()));
  }
}
