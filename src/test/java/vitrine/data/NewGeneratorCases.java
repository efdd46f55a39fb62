package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.compute.random.XoshiroStream;

/** What each {@link PointGenerator} beyond the ancestor's promises. */
public final class NewGeneratorCases {
  private static final int MANY = 20_000;

  @Test
  void cleanMoonsAreHalfCirclesOfRadiusThree() {
    var points = points(new Moons(), 500, 0);
    for (int row = 0; row < 500; row++) {
      double label = points.label(row);
      double x = points.input(row, 0) + (1.5 * label);
      double y = points.input(row, 1) + (0.75 * label);
      assertEquals(3, Math.hypot(x, y), 1e-12);
      assertTrue(y * label >= 0);
    }
    assertEquals(250, count(points, 1));
    assertEquals(250, count(points, -1));
  }

  @Test
  void noiseSpreadsTheMoons() {
    var points = points(new Moons(), MANY, 0.5);
    double squares = 0;
    for (int row = 0; row < MANY; row++) {
      double label = points.label(row);
      double x = points.input(row, 0) + (1.5 * label);
      double y = points.input(row, 1) + (0.75 * label);
      double off = Math.hypot(x, y) - 3;
      squares += off * off;
    }
    // across the curve a spread of 1 each way stays about 1
    assertEquals(1, squares / MANY, 0.12);
  }

  @Test
  void cleanRingsAreOfThreeRadiiInTurns() {
    var points = points(new Rings(), 500, 0);
    for (int row = 0; row < 500; row++) {
      double distance = Math.hypot(points.input(row, 0), points.input(row, 1));
      boolean isMiddle = distance >= 2.6 && distance <= 3.4;
      boolean isOther = distance <= 1.4 && distance >= 0.6 || distance >= 4.6 && distance <= 5.4;
      assertTrue(points.label(row) < 0 ? isMiddle : isOther);
    }
    assertEquals(250, count(points, -1));
  }

  @Test
  void cleanSquaresOfTheCheckerboardAreOfOneClassEach() {
    var points = points(new Checkerboard(), MANY, 0);
    for (int row = 0; row < MANY; row++) {
      assertEquals(square(points, row), points.label(row));
    }
    assertEquals(0.5, count(points, 1) / (double) MANY, 0.02);
  }

  @Test
  void noiseTurnsMoreAndMoreLabelsOfTheCheckerboard() {
    double some = wrongSquares(0.1);
    double more = wrongSquares(0.25);
    assertTrue(some > 0.08 && some < more);
    assertTrue(more < 0.5);
  }

  @Test
  void everyNumberOfClassesHasEquallyManyPointsOfEach() {
    for (var key : new String[] {"pinwheel", "blobs"}) {
      var entry = DatasetCatalog.find(key);
      assertTrue(entry != null);
      for (int classes = 3; classes <= 5; classes++) {
        var points = points(entry.generator(classes), 60, 0.1);
        for (int label = 0; label < classes; label++) {
          assertEquals(60 / classes, count(points, label));
        }
      }
    }
  }

  @Test
  void cloudsLieAroundTheirCentres() {
    var points = points(new Blobs(4), MANY, 0);
    double[] x = new double[4];
    double[] y = new double[4];
    for (int row = 0; row < MANY; row++) {
      x[(int) points.label(row)] += points.input(row, 0) / (MANY / 4.0);
      y[(int) points.label(row)] += points.input(row, 1) / (MANY / 4.0);
    }
    double[] rightX = {0, 3.5, 0, -3.5};
    double[] rightY = {3.5, 0, -3.5, 0};
    for (int label = 0; label < 4; label++) {
      assertEquals(rightX[label], x[label], 0.05);
      assertEquals(rightY[label], y[label], 0.05);
    }
  }

  @Test
  void bladesOfThePinwheelAreBent() {
    var points = points(new Pinwheel(3), MANY, 0);
    double near = 0;
    double far = 0;
    int nears = 0;
    int fars = 0;
    for (int row = 0; row < MANY; row += 3) {
      // class 0 begins at the top and bends to the right
      double angle = Math.atan2(points.input(row, 0), points.input(row, 1));
      double distance = Math.hypot(points.input(row, 0), points.input(row, 1));
      if (distance > 1.9 && distance < 2.1) {
        near += angle;
        nears++;
      } else if (distance > 3.9 && distance < 4.1) {
        far += angle;
        fars++;
      }
    }
    assertEquals(0.35 * 2, near / nears, 0.02);
    assertEquals(0.35 * 4, far / fars, 0.02);
  }

  @Test
  void theWaveDependsOnXAlone() {
    var points = points(new Wave(), 1200, 0);
    for (int row = 0; row < 1200; row++) {
      double height = 0.8 * Math.sin(points.input(row, 0) * Math.PI / 3);
      assertEquals(height, points.label(row), 1e-14);
    }
  }

  @Test
  void noiseRaisesAndLowersTheWave() {
    var points = points(new Wave(), MANY, 0.5);
    double squares = 0;
    for (int row = 0; row < MANY; row++) {
      double off = points.label(row) - (0.8 * Math.sin(points.input(row, 0) * Math.PI / 3));
      squares += off * off;
    }
    assertEquals(0.25, squares / MANY, 0.01);
  }

  private static double wrongSquares(double noise) {
    var points = points(new Checkerboard(), MANY, noise);
    int wrong = 0;
    for (int row = 0; row < MANY; row++) {
      wrong += points.label(row) == square(points, row) ? 0 : 1;
    }
    return (double) wrong / MANY;
  }

  private static double square(Examples points, int row) {
    int across = (int) Math.floor((points.input(row, 0) + 6) / 3);
    int up = (int) Math.floor((points.input(row, 1) + 6) / 3);
    return (across + up) % 2 == 0 ? 1 : -1;
  }

  private static int count(Examples points, double label) {
    int count = 0;
    for (double each : points.labels()) {
      count += each == label ? 1 : 0;
    }
    return count;
  }

  private static Examples points(PointGenerator generator, int points, double noise) {
    return generator.generate(points, noise, XoshiroStream.of("0.5", "data"));
  }
}
