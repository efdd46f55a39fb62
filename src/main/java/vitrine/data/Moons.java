package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.RandomStream;

/**
 * Two half circles of radius 3, each with an end in the hollow of the other: a bent border parts
 * them. With t from 0 to π, one is (3 cos t − 1.5, 3 sin t − 0.75), class 1, and the other is its
 * mirror image through the middle, class −1. Noise spreads the points about their half circle: each
 * coordinate is normally distributed with a standard deviation of twice the noise.
 */
final class Moons implements PointGenerator {
  private static final double RADIUS = 3;
  private static final double ACROSS = 1.5;
  private static final double DOWN = 0.75;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    double variance = (noise * noise) * 4;
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      double label = i < points / 2 ? 1 : -1;
      double t = random.uniform(0, Math.PI);
      double x = ((Trigonometric.cos(t) * RADIUS) - ACROSS) * label;
      double y = ((Trigonometric.sin(t) * RADIUS) - DOWN) * label;
      list.add(random.normal(x, variance), random.normal(y, variance), label);
    }
    return list.examples();
  }
}
