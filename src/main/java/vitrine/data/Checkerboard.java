package vitrine.data;

import vitrine.compute.random.RandomStream;

/**
 * Four by four squares of side 3 in turns: the class of (x, y) is 1 where ⌊x/3⌋ + ⌊y/3⌋ is even and
 * −1 where it is odd. Noise turns the labels of points near the borders and leaves the points where
 * they are: the label is taken from a place up to five times the noise away each way.
 */
final class Checkerboard implements PointGenerator {
  private static final double HALF = 6;
  private static final double SIDE = 3;
  private static final double REACH = 5;

  @Override
  public Examples generate(int points, double noise, RandomStream random) {
    var list = new PointList(points);
    for (int i = 0; i < points; i++) {
      double x = random.uniform(-HALF, HALF);
      double y = random.uniform(-HALF, HALF);
      double seenX = ((random.uniform(-1, 1) * noise) * REACH) + x;
      double seenY = ((random.uniform(-1, 1) * noise) * REACH) + y;
      double squares = Math.floor(seenX / SIDE) + Math.floor(seenY / SIDE);
      list.add(x, y, Math.floor(squares / 2) * 2 == squares ? 1 : -1);
    }
    return list.examples();
  }
}
