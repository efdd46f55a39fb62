package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

import java.util.List;

/** What the kernels that go number by number, column by column or row by row must do. */
final class ElementSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private ElementSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new ElementSuite(list);
    suite.elements();
    suite.columns();
    suite.sizes();
    suite.memory();
  }

  private void elements() {
    list.add(
        "fill: the rows asked for",
        2,
        b(n(9, 9, 9, 9, 9)),
        (k, f) -> k.fill(f.get(0), 0.5, 2),
        0.5,
        0.5,
        0.5,
        0.5,
        9);
  }

  private void columns() {
    list.add(
        "column: the second of three",
        2,
        b(n(1, 2, 3, 4, 5, 6), n(9, 9)),
        (k, f) -> k.column(f.get(0), f.get(1), 3, 1),
        2,
        5);
    list.add(
        "columnGradient: the other columns are 0",
        2,
        b(n(7, 8), n(9, 9, 9, 9, 9, 9)),
        (k, f) -> k.columnGradient(f.get(0), f.get(1), 3, 1),
        0,
        7,
        0,
        0,
        8,
        0);
    list.add(
        "concatenate: side by side",
        2,
        b(n(1, 2), n(3, 4), n(5, NAN), new double[6]),
        (k, f) -> k.concatenate(List.of(f.get(0), f.get(1), f.get(2)), f.get(3)),
        1,
        3,
        5,
        2,
        4,
        NAN);
    list.add(
        "concatenate: of nothing is nothing",
        2,
        b(n()),
        (k, f) -> k.concatenate(List.of(), f.get(0)));
  }

  private void sizes() {
    for (var size : new int[][] {{1, 1}, {3, 4}, {5, 7}, {17, 9}, {0, 2}, {33, 17}}) {
      int rows = size[0];
      int width = size[1];
      var x = wave(rows * width, 1);
      var picked = new double[rows];
      var spread = new double[rows * width];
      var columns = new double[width + 1][rows];
      int column = width / 2;
      for (int r = 0; r < rows; r++) {
        picked[r] = x[(r * width) + column];
        spread[(r * width) + column] = picked[r];
        for (int c = 0; c < width; c++) {
          columns[c][r] = x[(r * width) + c];
        }
      }
      columns[width] = all(rows * width, 9);
      var name = ": " + rows + " rows of " + width;
      list.add(
          "column" + name,
          rows,
          b(x, all(rows, 9)),
          (k, f) -> k.column(f.get(0), f.get(1), width, column),
          picked);
      list.add(
          "columnGradient" + name,
          rows,
          b(picked, all(rows * width, 9)),
          (k, f) -> k.columnGradient(f.get(0), f.get(1), width, column),
          spread);
      list.add(
          "concatenate" + name,
          rows,
          columns,
          (k, f) -> k.concatenate(f.subList(0, width), f.get(width)),
          x);
      list.add(
          "fill" + name,
          rows,
          b(x),
          (k, f) -> k.fill(f.get(0), -0.25, width),
          all(rows * width, -0.25));
    }
  }

  private void memory() {
    list.changing().add("countRows: adds", 7, b(n(3)), (k, f) -> k.countRows(f.get(0)), 10);
    list.changing().add("countRows: no rows", 0, b(n(3)), (k, f) -> k.countRows(f.get(0)), 3);
    list.add("clear: of nothing", 1, b(n()), (k, f) -> k.clear(f.get(0)));
    list.add("clear: whatever the rows", 1, b(n(3, NAN, 5)), (k, f) -> k.clear(f.get(0)), 0, 0, 0);
  }
}
