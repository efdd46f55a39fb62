package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * Two clouds that a straight line parts: one neuron is enough. Noise widens the clouds until they
 * overlap.
 */
final class Gaussian implements PointGenerator {
  private static final double CENTRE = 2;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    // at noise 0.5 the variance is 4
    double variance = (noise * 7) + 0.5;
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      double label = i < points / 2 ? 1 : -1;
      double x = random.normal(label * CENTRE, variance);
      double y = random.normal(label * CENTRE, variance);
      list.add(x, y, label);
    }
    return list.examples();
  }
}
