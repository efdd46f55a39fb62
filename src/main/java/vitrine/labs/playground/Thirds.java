package vitrine.labs.playground;

import vitrine.data.Dataset;
import vitrine.data.Examples;

/** Stands in for data of many classes until there are some: points in three parts of the plane. */
final class Thirds {
  static final int CLASSES = 3;

  private Thirds() {}

  /** The same points with the number of their part as label: right above, right below, left. */
  static Dataset of(Dataset points) {
    return new Dataset("thirds", labelled(points.train()), labelled(points.test()));
  }

  private static Examples labelled(Examples points) {
    var labels = new double[points.rows()];
    for (int row = 0; row < labels.length; row++) {
      boolean isBelow = points.input(row, 1) < 0;
      labels[row] = points.input(row, 0) < 0 ? 2 : isBelow ? 1 : 0;
    }
    return Examples.of(2, points.inputs(), labels);
  }
}
