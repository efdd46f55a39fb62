package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * Four squares, those on a diagonal alike: one neuron cannot tell them apart, two in a hidden layer
 * can. Noise turns the labels of points near the axes and leaves the points where they are.
 */
final class ExclusiveOr implements PointGenerator {
  private static final double RADIUS = 5;
  private static final double GAP = 0.3;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      double x = coordinate(random);
      double y = coordinate(random);
      double seenX = (random.uniform(-RADIUS, RADIUS) * noise) + x;
      double seenY = (random.uniform(-RADIUS, RADIUS) * noise) + y;
      list.add(x, y, seenX * seenY >= 0 ? 1 : -1);
    }
    return list.examples();
  }

  /** Moved away from 0, so that a clear cross stays between the squares. */
  private static double coordinate(RandomStream random) {
    double drawn = random.uniform(-RADIUS, RADIUS);
    return drawn > 0 ? drawn + GAP : drawn - GAP;
  }
}
