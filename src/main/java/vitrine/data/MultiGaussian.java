package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * Three hills and three hollows of height 1 and radius 2 in two rows: a regression that needs a
 * hidden layer. (Their sides are straight: they are cones, in spite of the name they have always
 * had.) Noise takes the label from a place nearby.
 */
final class MultiGaussian implements PointGenerator {
  private static final double RADIUS = 6;
  private static final double[] CENTRES_X = {-4, 0, 4, -4, 0, 4};
  private static final double[] CENTRES_Y = {2.5, 2.5, 2.5, -2.5, -2.5, -2.5};
  private static final double[] SIGNS = {1, -1, 1, -1, 1, -1};

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      double x = random.uniform(-RADIUS, RADIUS);
      double y = random.uniform(-RADIUS, RADIUS);
      double seenX = (random.uniform(-RADIUS, RADIUS) * noise) + x;
      double seenY = (random.uniform(-RADIUS, RADIUS) * noise) + y;
      list.add(x, y, height(seenX, seenY));
    }
    return list.examples();
  }

  /** The height of the hill or hollow whose height counts most at a place. */
  private static double height(double x, double y) {
    double highest = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      double dx = x - CENTRES_X[i];
      double dy = y - CENTRES_Y[i];
      double height = 1 - (Math.sqrt((dx * dx) + (dy * dy)) / 2);
      if (height > Math.abs(highest)) {
        highest = SIGNS[i] * height;
      }
    }
    return highest;
  }
}
