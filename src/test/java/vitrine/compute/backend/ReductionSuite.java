package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

/** What the kernels that make one number of many must do. */
final class ReductionSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private ReductionSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new ReductionSuite(list);
    suite.byHand();
    suite.edges();
    for (var reduction : Reduction.values()) {
      for (int width : new int[] {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 33, 1025}) {
        suite.againstLoops(reduction, 3, width);
      }
      suite.againstLoops(reduction, 1, 6);
      suite.againstLoops(reduction, 33, 5);
    }
    suite.squares();
  }

  private void byHand() {
    var x = n(1, 2, 6, -5, -3, -4);
    reduce(Reduction.SUM, "by hand", x, 3, n(9, -12));
    reduce(Reduction.MEAN, "by hand", x, 3, n(3, -4));
    reduce(Reduction.MAXIMUM, "by hand", x, 3, n(6, -3));
  }

  private void edges() {
    var infinite = Double.NEGATIVE_INFINITY;
    for (var reduction : Reduction.values()) {
      reduce(
          reduction,
          "one NaN is enough, wherever it stands",
          n(NAN, 1, 2, 1, NAN, 2, 1, 2, NAN),
          3,
          n(NAN, NAN, NAN));
      list.add(
          "reduce " + reduction + ": rows beyond those asked for stay",
          1,
          b(n(1, 1, 1, 1), n(9, 9)),
          (k, f) -> k.reduce(reduction, f.get(0), f.get(1), 2),
          reduction == Reduction.SUM ? 2 : 1,
          9);
      list.add(
          "reduce " + reduction + ": of nothing",
          2,
          b(n(), n(9, 9)),
          (k, f) -> k.reduce(reduction, f.get(0), f.get(1), 0),
          reduction == Reduction.SUM
              ? n(0, 0)
              : reduction == Reduction.MEAN ? n(NAN, NAN) : n(infinite, infinite));
    }
  }

  private void reduce(Reduction reduction, String claim, double[] x, int width, double[] out) {
    list.add(
        "reduce " + reduction + ": " + claim,
        out.length,
        b(x, all(out.length, 9)),
        (k, f) -> k.reduce(reduction, f.get(0), f.get(1), width),
        out);
  }

  private void againstLoops(Reduction reduction, int rows, int width) {
    var x = wave(rows * width, width);
    var out = new double[rows];
    for (int r = 0; r < rows; r++) {
      double sum = 0;
      double most = x[r * width];
      for (int i = 0; i < width; i++) {
        sum += x[(r * width) + i];
        most = Math.max(most, x[(r * width) + i]);
      }
      out[r] =
          switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / width;
            case MAXIMUM -> most;
          };
    }
    list.summing(width)
        .add(
            "reduce " + reduction + ": " + rows + " rows of " + width,
            rows,
            b(x, all(rows, 9)),
            (k, f) -> k.reduce(reduction, f.get(0), f.get(1), width),
            out);
  }

  private void squares() {
    for (boolean accumulate : new boolean[] {false, true}) {
      var changing = list.changingIf(accumulate);
      double start = accumulate ? 100 : 0;
      changing.add(
          "squareSum: by hand, whatever the rows, accumulate " + accumulate,
          0,
          b(n(1, -2, 3), n(100)),
          (k, f) -> k.squareSum(f.get(0), f.get(1), accumulate),
          start + 14);
      changing.add(
          "squareSum: of nothing, accumulate " + accumulate,
          1,
          b(n(), n(100)),
          (k, f) -> k.squareSum(f.get(0), f.get(1), accumulate),
          start);
      changing.add(
          "squareSum: one NaN is enough, accumulate " + accumulate,
          1,
          b(n(1, NAN, 1), n(100)),
          (k, f) -> k.squareSum(f.get(0), f.get(1), accumulate),
          NAN);
      for (int size : new int[] {1, 4, 7, 17, 1000, 8711}) {
        var x = wave(size, 3);
        double sum = start;
        for (double each : x) {
          sum += each * each;
        }
        changing
            .summing(size)
            .add(
                "squareSum: of " + size + ", accumulate " + accumulate,
                1,
                b(x, n(100)),
                (k, f) -> k.squareSum(f.get(0), f.get(1), accumulate),
                sum);
      }
    }
  }
}
