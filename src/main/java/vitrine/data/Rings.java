package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.RandomStream;

/**
 * Three rings around one middle, 0.8 wide, of radii 1, 3 and 5: the middle one is class −1 and has
 * half of the points, the others are class 1. Two borders are needed, one within the other. Noise
 * spreads the points about their ring: each coordinate is normally distributed with a standard
 * deviation of twice the noise.
 */
final class Rings implements PointGenerator {
  private static final double HALF_WIDTH = 0.4;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    double variance = (noise * noise) * 4;
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      boolean isMiddle = i >= points / 2;
      double radius = isMiddle ? 3 : i % 3 == 0 ? 1 : 5;
      double r = random.uniform(radius - HALF_WIDTH, radius + HALF_WIDTH);
      double angle = random.uniform(0, 2 * Math.PI);
      double x = random.normal(Trigonometric.sin(angle) * r, variance);
      double y = random.normal(Trigonometric.cos(angle) * r, variance);
      list.add(x, y, isMiddle ? -1 : 1);
    }
    return list.examples();
  }
}
