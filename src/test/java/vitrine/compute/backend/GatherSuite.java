package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

/** What looking rows up in a table must do. */
final class GatherSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private GatherSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new GatherSuite(list);
    suite.edges();
    for (var size : new int[][] {{1, 1, 1}, {3, 1, 5}, {2, 7, 9}, {5, 4, 8}, {33, 17, 29}}) {
      suite.againstLoops(size[0], size[1], size[2]);
    }
  }

  private void edges() {
    var table = n(1, 2, 3, 4, 5, 6);
    list.add(
        "gather: rows in any order, more than once",
        4,
        b(table, n(2, 0, 2, 1), all(8, 9)),
        (k, f) -> k.gather(f.get(0), f.get(1), f.get(2), 2),
        5,
        6,
        1,
        2,
        5,
        6,
        3,
        4);
    list.add(
        "gather: an index that names no row gives NaN",
        8,
        b(table, n(3, -1, NAN, 0.5, 1e9, 1e30, -0.0, 2), all(16, 9)),
        (k, f) -> k.gather(f.get(0), f.get(1), f.get(2), 2),
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        NAN,
        1,
        2,
        5,
        6);
    list.add(
        "gather: an empty table gives NaN",
        1,
        b(n(), n(0), n(9, 9)),
        (k, f) -> k.gather(f.get(0), f.get(1), f.get(2), 2),
        NAN,
        NAN);
    list.add(
        "gather: without width nothing happens",
        1,
        b(n(1, 2), n(0), n()),
        (k, f) -> k.gather(f.get(0), f.get(1), f.get(2), 0));
    list.add(
        "gather: rows beyond those asked for stay",
        1,
        b(table, n(1, 1), n(9, 9, 9)),
        (k, f) -> k.gather(f.get(0), f.get(1), f.get(2), 1),
        2,
        9,
        9);
  }

  private void againstLoops(int height, int width, int rows) {
    var table = wave(height * width, 1);
    var index = new double[rows];
    var out = new double[rows * width];
    for (int r = 0; r < rows; r++) {
      int from = (r * 7) % height;
      index[r] = from;
      for (int c = 0; c < width; c++) {
        out[(r * width) + c] = table[(from * width) + c];
      }
    }
    list.within(0)
        .add(
            "gather: " + rows + " rows of " + width + " from " + height,
            rows,
            b(table, index, all(out.length, 9)),
            (k, f) -> k.gather(f.get(0), f.get(1), f.get(2), width),
            out);
  }
}
