package vitrine.training;

import vitrine.compute.random.XoshiroStream;
import vitrine.data.Examples;

/** Three clouds of points, one for each class, that barely touch. */
final class Blobs {
  static final int CLASSES = 3;
  private static final double[] CENTRES = {-2, -1, 2, -1, 0, 2.2};

  private Blobs() {}

  /** Points around three centres, classes 0, 1, 2, 0, … */
  static Examples of(int count, String seed) {
    var random = XoshiroStream.of(seed, "data");
    var points = new double[2 * count];
    var labels = new double[count];
    for (int i = 0; i < count; i++) {
      int kind = i % CLASSES;
      points[2 * i] = CENTRES[2 * kind] + random.normal(0, 0.3);
      points[(2 * i) + 1] = CENTRES[(2 * kind) + 1] + random.normal(0, 0.3);
      labels[i] = kind;
    }
    return Examples.of(2, points, labels);
  }
}
