package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.RandomStream;

/**
 * As many bent blades around the middle as there are classes, of equally many points: at a distance
 * r from 0.5 to 5, uniform, the blade of class c of k lies at the angle 2πc/k + 0.35 r, clockwise
 * from the top. Noise spreads the points about their blade: each coordinate is normally distributed
 * with a standard deviation of 0.2 without noise and more with it, its square being 0.04 + 2.25
 * noise².
 */
final class Pinwheel implements PointGenerator {
  private static final double TWIST = 0.35;

  private final int classes;

  Pinwheel(int classes) {
    this.classes = classes;
  }

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    double variance = ((noise * noise) * 2.25) + 0.04;
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      int label = i % classes;
      double r = random.uniform(0.5, 5);
      double start = ((2 * Math.PI) * label) / classes;
      double angle = (r * TWIST) + start;
      double x = random.normal(Trigonometric.sin(angle) * r, variance);
      double y = random.normal(Trigonometric.cos(angle) * r, variance);
      list.add(x, y, label);
    }
    return list.examples();
  }
}
