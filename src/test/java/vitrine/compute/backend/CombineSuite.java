package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

/** What the arithmetic on two operands must do, for each way in which the second is spread. */
final class CombineSuite {
  private static final double NAN = Double.NaN;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Rows and width. */
  private static final int[][] SIZES = {
    {1, 1}, {1, 5}, {5, 1}, {3, 7}, {4, 4}, {7, 9}, {0, 3}, {17, 33},
  };

  private final KernelCaseList list;

  private CombineSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new CombineSuite(list);
    suite.byHand();
    suite.special();
    for (var arithmetic : Arithmetic.values()) {
      for (var spread : Spread.values()) {
        for (var size : SIZES) {
          suite.againstLoops(arithmetic, spread, size[0], size[1]);
        }
      }
    }
  }

  private void byHand() {
    var a = n(6, -2, 8, 4);
    byHand(Arithmetic.ADD, Spread.EACH, a, n(1, 2, 3, 4), n(7, 0, 11, 8));
    byHand(Arithmetic.SUBTRACT, Spread.EACH, a, n(1, 2, 3, 4), n(5, -4, 5, 0));
    byHand(Arithmetic.MULTIPLY, Spread.EACH, a, n(1, 2, 3, 4), n(6, -4, 24, 16));
    byHand(Arithmetic.DIVIDE, Spread.EACH, a, n(1, 2, 4, -4), n(6, -1, 2, -1));
    byHand(Arithmetic.ADD, Spread.EACH_COLUMN, a, n(10, 20), n(16, 18, 18, 24));
    byHand(Arithmetic.SUBTRACT, Spread.EACH_ROW, a, n(10, 20), n(-4, -12, -12, -16));
    byHand(Arithmetic.MULTIPLY, Spread.EACH_COLUMN, a, n(10, 20), n(60, -40, 80, 80));
    byHand(Arithmetic.DIVIDE, Spread.EACH_ROW, a, n(2, 4), n(3, -1, 2, 1));
    byHand(Arithmetic.SUBTRACT, Spread.ALL, a, n(1), n(5, -3, 7, 3));
    byHand(Arithmetic.DIVIDE, Spread.ALL, a, n(2), n(3, -1, 4, 2));
  }

  private void byHand(
      Arithmetic arithmetic, Spread spread, double[] a, double[] other, double[] out) {
    list.add(
        "combine " + arithmetic + " " + spread + ": by hand",
        2,
        b(a, other, all(4, 9)),
        (k, f) -> k.combine(arithmetic, f.get(0), f.get(1), spread, f.get(2), 2),
        out);
  }

  private void special() {
    list.add(
        "combine DIVIDE: by 0",
        1,
        b(n(1, -1, 0, 1), n(0, 0, 0, 2), all(4, 9)),
        (k, f) -> k.combine(Arithmetic.DIVIDE, f.get(0), f.get(1), Spread.EACH, f.get(2), 4),
        INFINITE,
        -INFINITE,
        NAN,
        0.5);
    for (var arithmetic : Arithmetic.values()) {
      list.add(
          "combine " + arithmetic + ": NaN on either side",
          1,
          b(n(NAN, 1, 1), n(1, NAN, 1), n(9, 9, 7)),
          (k, f) -> k.combine(arithmetic, f.get(0), f.get(1), Spread.EACH, f.get(2), 2),
          NAN,
          NAN,
          7);
    }
  }

  private void againstLoops(Arithmetic arithmetic, Spread spread, int rows, int width) {
    var a = wave(rows * width, 1);
    var other =
        wave(
            switch (spread) {
              case EACH -> rows * width;
              case EACH_COLUMN -> width;
              case EACH_ROW -> rows;
              case ALL -> 1;
            },
            2);
    for (int i = 0; i < other.length; i++) {
      // So far from 0 that a quotient stays small.
      other[i] += other[i] < 0 ? -0.25 : 0.25;
    }
    var out = new double[rows * width];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < width; c++) {
        double second =
            other[
                switch (spread) {
                  case EACH -> (r * width) + c;
                  case EACH_COLUMN -> c;
                  case EACH_ROW -> r;
                  case ALL -> 0;
                }];
        out[(r * width) + c] = worth(arithmetic, a[(r * width) + c], second);
      }
    }
    var name = "combine " + arithmetic + " " + spread + ": " + rows + " rows of " + width;
    list.add(
        name,
        rows,
        b(a, other, all(out.length, 9)),
        (k, f) -> k.combine(arithmetic, f.get(0), f.get(1), spread, f.get(2), width),
        out);
    list.changing()
        .add(
            name + ", in place",
            rows,
            b(other, a),
            (k, f) -> k.combine(arithmetic, f.get(1), f.get(0), spread, f.get(1), width),
            out);
  }

  private static double worth(Arithmetic arithmetic, double a, double other) {
    return switch (arithmetic) {
      case ADD -> a + other;
      case SUBTRACT -> a - other;
      case MULTIPLY -> a * other;
      case DIVIDE -> a / other;
    };
  }
}
