package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

/** What normalising along rows and along columns, its variance and its gradient must do. */
final class NormaliseSuite {
  private static final double NAN = Double.NaN;
  private static final double EPSILON = 1e-5;

  /** Rows and width. */
  private static final int[][] SIZES = {
    {2, 1}, {1, 7}, {7, 1}, {4, 5}, {5, 4}, {9, 7}, {16, 17}, {33, 17}, {17, 65},
  };

  private final KernelCaseList list;

  private NormaliseSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new NormaliseSuite(list);
    suite.byHand();
    suite.edges();
    for (var along : Along.values()) {
      for (var size : SIZES) {
        suite.againstLoops(along, size[0], size[1]);
      }
    }
  }

  private void byHand() {
    var x = n(1, 10, 3, 30);
    list.add(
        "variance: of each column",
        2,
        b(x, n(2, 20), n(9, 9)),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), 2, Along.ROWS),
        1,
        100);
    list.add(
        "variance: of each row",
        2,
        b(x, n(5.5, 16.5), n(9, 9)),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), 2, Along.COLUMNS),
        20.25,
        182.25);
    list.add(
        "normalise: each column",
        2,
        b(x, n(2, 20), n(3, 99), all(4, 9)),
        (k, f) -> k.normalise(f.get(0), f.get(1), f.get(2), f.get(3), 2, Along.ROWS, 1),
        -0.5,
        -1,
        0.5,
        1);
    list.add(
        "normalise: each row",
        2,
        b(x, n(5, 20), n(15, 99), all(4, 9)),
        (k, f) -> k.normalise(f.get(0), f.get(1), f.get(2), f.get(3), 2, Along.COLUMNS, 1),
        -1,
        1.25,
        -1.7,
        1);
    // √(variance + ε) = 2, z = −½ and ½, the mean of g is 6, that of g · z −1.
    list.add(
        "normaliseGradient: of a row of two",
        1,
        b(n(8, 4), n(-1, 1), n(0), n(1), n(9, 9)),
        (k, f) ->
            k.normaliseGradient(
                f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), 2, Along.COLUMNS, 3),
        0.75,
        -0.75);
  }

  private void edges() {
    list.add(
        "variance: NaN without rows",
        0,
        b(n(1), n(0), n(9)),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), 1, Along.ROWS),
        NAN);
    list.add(
        "variance: NaN stays in its column",
        2,
        b(n(NAN, 1, 2, 3), n(0, 2), n(9, 9)),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), 2, Along.ROWS),
        NAN,
        1);
    list.add(
        "variance: NaN stays in its row, rows beyond those asked for stay",
        2,
        b(n(1, 3, NAN, 1, 5, 5), n(2, 2, 2), n(9, 9, 9)),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), 2, Along.COLUMNS),
        1,
        NAN,
        9);
    for (var along : Along.values()) {
      list.add(
          "normalise " + along + ": what does not vary becomes 0",
          2,
          b(n(4, 4, 4, 4), n(4, 4), n(0, 0), all(4, 9)),
          (k, f) -> k.normalise(f.get(0), f.get(1), f.get(2), f.get(3), 2, along, EPSILON),
          0,
          0,
          0,
          0);
      list.add(
          "normalise " + along + ": no rows, nothing happens",
          0,
          b(n(4, 4), n(4, 4), n(0, 0), n(9, 9)),
          (k, f) -> k.normalise(f.get(0), f.get(1), f.get(2), f.get(3), 2, along, EPSILON),
          9,
          9);
    }
    sameBlame(Along.ROWS, n(2, 3), n(1, 1));
    sameBlame(Along.COLUMNS, n(1.5, 3.5), n(0.25, 0.25));
  }

  private void sameBlame(Along along, double[] mean, double[] variance) {
    list.add(
        "normaliseGradient " + along + ": the same blame for all moves nothing",
        2,
        b(all(4, 3), n(1, 2, 3, 4), mean, variance, all(4, 9)),
        (k, f) ->
            k.normaliseGradient(
                f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), 2, along, EPSILON),
        0,
        0,
        0,
        0);
  }

  private void againstLoops(Along along, int rows, int width) {
    boolean isAlongRows = along == Along.ROWS;
    int groups = isAlongRows ? width : rows;
    int count = isAlongRows ? rows : width;
    var x = wave(rows * width, 1);
    var g = wave(rows * width, 2);
    var mean = new double[groups];
    var variance = new double[groups];
    var out = new double[rows * width];
    var slope = new double[rows * width];
    for (int group = 0; group < groups; group++) {
      var places = new int[count];
      double squares = 0;
      for (int i = 0; i < count; i++) {
        places[i] = isAlongRows ? (i * width) + group : (group * width) + i;
        mean[group] += x[places[i]] / count;
        squares += (x[places[i]] * x[places[i]]) / count;
      }
      variance[group] = squares - (mean[group] * mean[group]);
      double deviation = Math.sqrt(variance[group] + EPSILON);
      for (int i : places) {
        double far = x[i] - mean[group];
        out[i] = far / deviation;
        // The whole matrix of slopes: how normalised number j moves with number i, through the
        // mean and through the variance.
        for (int j : places) {
          double share = ((i == j ? 1 : 0) - (1.0 / count)) / deviation;
          double bent =
              ((x[j] - mean[group]) * far) / (count * (deviation * deviation * deviation));
          slope[i] += g[j] * (share - bent);
        }
      }
    }
    var size = " " + along + ": " + rows + " rows of " + width;
    // What the mean rounds is divided by the deviation.
    var near = list.within(1e-5);
    near.add(
        "variance" + size,
        rows,
        b(x, mean, all(groups, 9)),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), width, along),
        variance);
    near.add(
        "normalise" + size,
        rows,
        b(x, mean, variance, all(out.length, 9)),
        (k, f) -> k.normalise(f.get(0), f.get(1), f.get(2), f.get(3), width, along, EPSILON),
        out);
    near.add(
        "normaliseGradient" + size,
        rows,
        b(g, x, mean, variance, all(out.length, 9)),
        (k, f) ->
            k.normaliseGradient(
                f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), width, along, EPSILON),
        slope);
  }
}
