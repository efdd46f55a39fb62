package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.compute.random.XoshiroStream;

/** What each {@link PointGenerator} promises; shares are those measured on the ancestor. */
public final class GeneratorCases {
  private static final int MANY = 40_000;

  @Test
  void cleanCirclesAreADiscInARing() {
    Examples points = points(new Circle(), 500, 0);
    for (int row = 0; row < 500; row++) {
      double distance = distance(points, row);
      assertTrue(points.label(row) > 0 ? distance < 2.5 : distance >= 3.5 && distance <= 5);
    }
    assertEquals(250, positives(points));
  }

  @Test
  void noiseTurnsLabelsOfTheCircle() {
    assertEquals(0.079, wrongInCircle(0.25), 0.01);
    assertEquals(0.248, wrongInCircle(0.5), 0.01);
  }

  @Test
  void cleanSquaresKeepAwayFromTheAxes() {
    Examples points = points(new ExclusiveOr(), 500, 0);
    for (int row = 0; row < 500; row++) {
      double x = points.input(row, 0);
      double y = points.input(row, 1);
      assertTrue(Math.abs(x) >= 0.3 && Math.abs(x) <= 5.3);
      assertTrue(Math.abs(y) >= 0.3 && Math.abs(y) <= 5.3);
      assertEquals(x * y >= 0 ? 1 : -1, points.label(row));
    }
  }

  @Test
  void noiseTurnsLabelsOfTheSquares() {
    assertEquals(0.071, wrongInSquares(0.25), 0.01);
    assertEquals(0.179, wrongInSquares(0.5), 0.01);
  }

  @Test
  void noiseWidensTheCloudsBeyondThePicture() {
    Examples clean = points(new Gaussian(), 500, 0);
    assertEquals(250, positives(clean));
    Examples noisy = points(new Gaussian(), MANY, 0.5);
    int outside = 0;
    double squares = 0;
    for (int row = 0; row < MANY; row++) {
      double x = noisy.input(row, 0);
      double y = noisy.input(row, 1);
      outside += Math.abs(x) > 6 || Math.abs(y) > 6 ? 1 : 0;
      double fromCentre = x - (noisy.label(row) * 2);
      squares += fromCentre * fromCentre;
    }
    assertEquals(0.045, (double) outside / MANY, 0.006);
    assertEquals(4, squares / MANY, 0.12);
  }

  @Test
  void cleanSpiralsAreTheSameForEverySeed() {
    var first = new Spiral().generate(500, 0, XoshiroStream.of("a", "data"));
    var second = new Spiral().generate(500, 0, XoshiroStream.of("b", "data"));
    assertArrayEquals(first.inputs(), second.inputs(), 1e-300);
    assertEquals(250, positives(first));
  }

  @Test
  void anArmEndsOneTurnAndThreeQuartersOn() {
    Examples points = points(new Spiral(), 500, 0);
    assertEquals(0, distance(points, 0));
    assertEquals(5 * 249.0 / 250, distance(points, 249), 1e-14);
    // after 1.75 turns the arm points to −x, its last point a little before that
    assertTrue(points.input(249, 0) < -4.9);
    assertEquals(-points.input(249, 0), points.input(499, 0), 1e-14);
  }

  @Test
  void thePlaneIsATenthOfTheSum() {
    Examples points = points(new Plane(), 1200, 0);
    for (int row = 0; row < 1200; row++) {
      double sum = points.input(row, 0) + points.input(row, 1);
      assertEquals(sum / 10, points.label(row), 1e-15);
    }
    assertTrue(largestLabel(points) <= 1.2);
    assertTrue(largestLabel(points(new Plane(), 1200, 0.5)) <= 1.8);
  }

  @Test
  void hillsAndHollowsAreOneHighAndTwoWide() {
    Examples points = points(new MultiGaussian(), MANY, 0);
    double highest = -1;
    double lowest = 1;
    for (int row = 0; row < MANY; row++) {
      double x = points.input(row, 0);
      double y = points.input(row, 1);
      highest = Math.max(highest, points.label(row));
      lowest = Math.min(lowest, points.label(row));
      double toHill = Math.sqrt((x * x) + ((y + 2.5) * (y + 2.5)));
      if (toHill < 2) {
        assertEquals(1 - (toHill / 2), points.label(row), 1e-15);
      }
      if (Math.abs(y) < 0.5) {
        assertEquals(0, points.label(row));
      }
    }
    assertEquals(1, highest, 0.03);
    assertEquals(-1, lowest, 0.03);
  }

  private static Examples points(PointGenerator generator, int points, double noise) {
    return generator.generate(points, noise, XoshiroStream.of("0.5", "data"));
  }

  private static double distance(Examples points, int row) {
    double x = points.input(row, 0);
    double y = points.input(row, 1);
    return Math.sqrt((x * x) + (y * y));
  }

  private static double wrongInCircle(double noise) {
    Examples points = points(new Circle(), MANY, noise);
    int wrong = 0;
    for (int row = 0; row < MANY; row++) {
      wrong += distance(points, row) < 2.5 == points.label(row) > 0 ? 0 : 1;
    }
    return (double) wrong / MANY;
  }

  private static double wrongInSquares(double noise) {
    Examples points = points(new ExclusiveOr(), MANY, noise);
    int wrong = 0;
    for (int row = 0; row < MANY; row++) {
      double product = points.input(row, 0) * points.input(row, 1);
      wrong += product >= 0 == points.label(row) > 0 ? 0 : 1;
    }
    return (double) wrong / MANY;
  }

  private static int positives(Examples points) {
    int positives = 0;
    for (double label : points.labels()) {
      positives += label > 0 ? 1 : 0;
    }
    return positives;
  }

  private static double largestLabel(Examples points) {
    double largest = 0;
    for (double label : points.labels()) {
      largest = Math.max(largest, Math.abs(label));
    }
    return largest;
  }
}
