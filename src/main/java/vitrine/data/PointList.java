package vitrine.data;

/** Labelled points of the plane while they are being made. */
final class PointList {
  private final double[] inputs;
  private final double[] labels;
  private int size;

  /** Room for so many points, all of which must be added. */
  PointList(int points) {
    inputs = new double[points * 2];
    labels = new double[points];
  }

  void add(double x, double y, double label) {
    inputs[size * 2] = x;
    inputs[(size * 2) + 1] = y;
    labels[size] = label;
    size++;
  }

  Examples examples() {
    return Examples.of(2, inputs, labels);
  }
}
