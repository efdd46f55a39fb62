package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

/** What the squared error and the agreement of signs must do. */
final class LossSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private LossSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new LossSuite(list);
    suite.losses();
    for (var size : new int[][] {{1, 1}, {3, 4}, {5, 7}, {9, 8}, {17, 33}, {0, 2}}) {
      suite.againstLoops(size[0], size[1]);
    }
  }

  private void losses() {
    list.add(
        "squaredError: half the square, summed over the outputs",
        2,
        b(n(1, 2, 3, 4), n(0, 4, 3, 1), n(9, 9)),
        (k, f) -> k.squaredError(f.get(0), f.get(1), f.get(2), 2),
        2.5,
        4.5);
    list.add(
        "squaredError: NaN stays in its row",
        2,
        b(n(NAN, 2), n(0, 0), n(9, 9)),
        (k, f) -> k.squaredError(f.get(0), f.get(1), f.get(2), 1),
        NAN,
        2);
    list.add(
        "squaredErrorGradient: blame times difference",
        2,
        b(n(1, 10), n(1, 2, 3, 4), n(0, 4, 3, 1), new double[4]),
        (k, f) -> k.squaredErrorGradient(f.get(0), f.get(1), f.get(2), f.get(3), 2),
        1,
        -2,
        0,
        30);
    list.add(
        "sameSign: 0 counts as positive, NaN as negative",
        6,
        b(n(2, -2, 0, -0.1, 1, NAN), n(1, 1, 1, -1, -1, 1), n(9, 9, 9, 9, 9, 9)),
        (k, f) -> k.sameSign(f.get(0), f.get(1), f.get(2)),
        1,
        0,
        1,
        1,
        0,
        0);
  }

  private void againstLoops(int rows, int width) {
    var output = wave(rows * width, 1);
    var target = wave(rows * width, 2);
    var blame = wave(rows, 3);
    var loss = new double[rows];
    var slope = new double[rows * width];
    var agree = new double[rows * width];
    for (int r = 0; r < rows; r++) {
      for (int i = r * width; i < (r + 1) * width; i++) {
        double off = output[i] - target[i];
        loss[r] += (off * off) / 2;
        slope[i] = off * blame[r];
        agree[i] = (output[i] < 0) == (target[i] < 0) ? 1 : 0;
      }
    }
    var size = ": " + rows + " rows of " + width;
    list.summing(width)
        .add(
            "squaredError" + size,
            rows,
            b(output, target, all(rows, 9)),
            (k, f) -> k.squaredError(f.get(0), f.get(1), f.get(2), width),
            loss);
    list.add(
        "squaredErrorGradient" + size,
        rows,
        b(blame, output, target, all(slope.length, 9)),
        (k, f) -> k.squaredErrorGradient(f.get(0), f.get(1), f.get(2), f.get(3), width),
        slope);
    list.add(
        "sameSign: " + (rows * width),
        rows * width,
        b(output, target, all(agree.length, 9)),
        (k, f) -> k.sameSign(f.get(0), f.get(1), f.get(2)),
        agree);
  }
}
