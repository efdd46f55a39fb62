package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

/** What products of matrices must do, in all four ways to write the two down. */
final class ProductSuite {
  private static final double NAN = Double.NaN;

  /** Rows, height, depth, width. */
  private static final int[][] SIZES = {
    {1, 1, 1, 1},
    {2, 1, 1, 5},
    {2, 5, 1, 1},
    {3, 1, 6, 1},
    {2, 3, 5, 7},
    {0, 2, 2, 2},
    {2, 4, 4, 4},
    {2, 6, 3, 8},
    {1, 7, 9, 5},
    {2, 8, 7, 9},
    {1, 15, 16, 17},
    {1, 17, 15, 16},
    {2, 2, 33, 3},
    {1, 65, 129, 67},
  };

  private final KernelCaseList list;

  private ProductSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new ProductSuite(list);
    suite.byHand();
    suite.edges();
    for (int transposed = 0; transposed < 4; transposed++) {
      for (var size : SIZES) {
        var form =
            new MatrixForm(size[1], size[2], size[3], (transposed & 1) != 0, (transposed & 2) != 0);
        suite.againstLoops(size[0], form);
      }
    }
  }

  /** The rows of the left are 1 2 3 and 4 5 6, those of the right 7 8, 9 10 and 11 12. */
  private void byHand() {
    var plain = n(1, 2, 3, 4, 5, 6);
    var turned = n(1, 4, 2, 5, 3, 6);
    var otherPlain = n(7, 8, 9, 10, 11, 12);
    var otherTurned = n(7, 9, 11, 8, 10, 12);
    for (int transposed = 0; transposed < 4; transposed++) {
      boolean left = (transposed & 1) != 0;
      boolean right = (transposed & 2) != 0;
      list.add(
          "product: by hand, left transposed " + left + ", right " + right,
          1,
          b(left ? turned : plain, right ? otherTurned : otherPlain, all(4, 9)),
          (k, f) -> k.product(f.get(0), f.get(1), f.get(2), new MatrixForm(2, 3, 2, left, right)),
          58,
          64,
          139,
          154);
    }
  }

  private void edges() {
    list.add(
        "product: each row has its own two matrices",
        2,
        b(n(1, 2, 10, 20), n(3, 4, 5, 6), all(3, 9)),
        (k, f) -> k.product(f.get(0), f.get(1), f.get(2), new MatrixForm(1, 2, 1, false, false)),
        11,
        170,
        9);
    list.add(
        "product: without depth every sum is 0",
        1,
        b(n(), n(), all(6, 9)),
        (k, f) -> k.product(f.get(0), f.get(1), f.get(2), new MatrixForm(2, 0, 3, false, true)),
        0,
        0,
        0,
        0,
        0,
        0);
    list.add(
        "product: without width nothing happens",
        1,
        b(n(1, 2), n(), n()),
        (k, f) -> k.product(f.get(0), f.get(1), f.get(2), new MatrixForm(2, 1, 0, true, false)));
    list.add(
        "product: NaN reaches its row and its column alone",
        1,
        b(n(1, NAN, 1, 1), n(1, 1, 1, 1), all(4, 9)),
        (k, f) -> k.product(f.get(0), f.get(1), f.get(2), new MatrixForm(2, 2, 2, false, false)),
        NAN,
        NAN,
        2,
        2);
  }

  private void againstLoops(int rows, MatrixForm form) {
    int height = form.height();
    int depth = form.depth();
    int width = form.width();
    var left = wave(rows * height * depth, 1);
    var right = wave(rows * depth * width, 2);
    var out = new double[rows * height * width];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < height; i++) {
        for (int j = 0; j < width; j++) {
          for (int k = 0; k < depth; k++) {
            int l = form.leftTransposed() ? (k * height) + i : (i * depth) + k;
            int m = form.rightTransposed() ? (j * depth) + k : (k * width) + j;
            out[(((r * height) + i) * width) + j] +=
                left[(r * height * depth) + l] * right[(r * depth * width) + m];
          }
        }
      }
    }
    list.summing(depth)
        .add(
            "product: " + rows + " rows of " + form,
            rows,
            b(left, right, all(out.length, 9)),
            (k, f) -> k.product(f.get(0), f.get(1), f.get(2), form),
            out);
  }
}
