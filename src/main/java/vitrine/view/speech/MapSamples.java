package vitrine.view.speech;

/**
 * The map of a neuron in the few hundred samples that a sentence about it needs: where they lie in
 * the plane, and their signs.
 */
final class MapSamples {
  private static final int MOST_A_SIDE = 25;

  final double[] x;
  final double[] y;

  /** 1 where the neuron answers 0 or more, −1 where less. */
  final int[] sign;

  final int count;
  final int positive;

  /** Numbers that are none. */
  final int unknown;

  /** The largest distance of any answer from 0. */
  final double largest;

  /** From the middle of the plane to its edge. */
  final double half;

  MapSamples(double[] values, int stride, int place, int side, double low, double high) {
    int step = Math.max(1, (side + MOST_A_SIDE - 2) / MOST_A_SIDE);
    int first = ((side - 1) % step) / 2;
    int aSide = side < 2 ? side : ((side - 1 - first) / step) + 1;
    half = (high - low) / 2;
    count = aSide * aSide;
    x = new double[count];
    y = new double[count];
    sign = new int[count];
    double middle = (low + high) / 2;
    double far = 0;
    int above = 0;
    int missing = 0;
    for (int i = 0; i < count; i++) {
      int column = first + (i % aSide) * step;
      int row = first + (i / aSide) * step;
      double value = values[(row * side + column) * stride + place];
      x[i] = at(column, side, low, high, middle);
      y[i] = at(row, side, low, high, middle);
      sign[i] = value < 0 ? -1 : 1;
      above += sign[i] > 0 ? 1 : 0;
      missing += Double.isNaN(value) ? 1 : 0;
      far = Math.max(far, Math.abs(value));
    }
    positive = above;
    unknown = missing;
    largest = far;
  }

  /** The mean place of all samples of one sign along {@code places}; 0 if there are none. */
  double centre(double[] places, int ofSign) {
    double sum = 0;
    int found = 0;
    for (int i = 0; i < count; i++) {
      if (sign[i] == ofSign) {
        sum += places[i];
        found++;
      }
    }
    return found == 0 ? 0 : sum / found;
  }

  private static double at(int index, int side, double low, double high, double middle) {
    return side < 2 ? middle : low + (high - low) * index / (side - 1);
  }
}
