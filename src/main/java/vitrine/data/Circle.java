package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.RandomStream;

/**
 * A disc of one class within a ring of the other: no straight line parts them, one circle does.
 * Noise turns the labels of points near the border and leaves the points where they are.
 */
final class Circle implements PointGenerator {
  private static final double RADIUS = 5;
  private static final double BORDER = RADIUS * 0.5;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      boolean inside = i < points / 2;
      double r = inside ? random.uniform(0, BORDER) : random.uniform(RADIUS * 0.7, RADIUS);
      double angle = random.uniform(0, 2 * Math.PI);
      double x = Trigonometric.sin(angle) * r;
      double y = Trigonometric.cos(angle) * r;
      double seenX = (random.uniform(-RADIUS, RADIUS) * noise) + x;
      double seenY = (random.uniform(-RADIUS, RADIUS) * noise) + y;
      double distance = Math.sqrt((seenX * seenX) + (seenY * seenY));
      list.add(x, y, distance < BORDER ? 1 : -1);
    }
    return list.examples();
  }
}
