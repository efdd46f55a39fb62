package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.RandomStream;

/**
 * Two arms wound around each other, 1¾ turns each: the hardest of the four classifications. Noise
 * shakes the points; without it they are the same for every seed.
 */
final class Spiral implements PointGenerator {
  private static final double RADIUS = 5;
  private static final double TURNS = 1.75;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    var list = new PointList(points);
    addArm(points / 2, 0, 1, noise, random, list);
    addArm(points / 2, Math.PI, -1, noise, random, list);
    return list.examples();
  }

  private static void addArm(
      int points, double start, double label, double noise, RandomStream random, PointList list) {
    for (int i = 0; i < points; i++) {
      double r = ((double) i / points) * RADIUS;
      double angle = ((((i * TURNS) / points) * 2) * Math.PI) + start;
      double x = (random.uniform(-1, 1) * noise) + (Trigonometric.sin(angle) * r);
      double y = (random.uniform(-1, 1) * noise) + (Trigonometric.cos(angle) * r);
      list.add(x, y, label);
    }
  }
}
