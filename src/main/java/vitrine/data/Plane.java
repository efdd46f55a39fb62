package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * A tilted plane, a tenth of x + y: a regression that one linear neuron solves. Noise takes the
 * label from a place nearby.
 */
final class Plane implements PointGenerator {
  private static final double RADIUS = 6;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      double x = random.uniform(-RADIUS, RADIUS);
      double y = random.uniform(-RADIUS, RADIUS);
      double seenX = (random.uniform(-RADIUS, RADIUS) * noise) + x;
      double seenY = (random.uniform(-RADIUS, RADIUS) * noise) + y;
      // the product with -1 keeps the two sums apart in JavaScript
      list.add(x, y, (seenX - (seenY * -1)) / 10);
    }
    return list.examples();
  }
}
