package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.RandomStream;

/**
 * A curve: the number depends on x alone and is 0.8 sin(πx/3), two whole waves from left to right.
 * Noise raises and lowers the numbers: they are normally distributed about the curve with the noise
 * as their standard deviation.
 */
final class Wave implements PointGenerator {
  private static final double HALF = 6;
  private static final double HEIGHT = 0.8;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    double variance = noise * noise;
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      double x = random.uniform(-HALF, HALF);
      double y = random.uniform(-HALF, HALF);
      double height = Trigonometric.sin((x * Math.PI) / 3) * HEIGHT;
      list.add(x, y, random.normal(height, variance));
    }
    return list.examples();
  }
}
