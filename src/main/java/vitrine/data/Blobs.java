package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.RandomStream;

/**
 * As many clouds as there are classes, of equally many points: the centre of class c of k lies 3.5
 * from the middle at the angle 2πc/k, clockwise from the top. Noise widens the clouds until they
 * overlap: each coordinate is normally distributed with the variance 0.5 + 7 noise.
 */
final class Blobs implements PointGenerator {
  private static final double DISTANCE = 3.5;

  private final int classes;

  Blobs(int classes) {
    this.classes = classes;
  }

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    double variance = (noise * 7) + 0.5;
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      int label = i % classes;
      double angle = ((2 * Math.PI) * label) / classes;
      double x = random.normal(Trigonometric.sin(angle) * DISTANCE, variance);
      double y = random.normal(Trigonometric.cos(angle) * DISTANCE, variance);
      list.add(x, y, label);
    }
    return list.examples();
  }
}
