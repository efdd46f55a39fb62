package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;

/** What the kernels of a dense layer and the sums over rows must do. */
final class AffineSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private AffineSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new AffineSuite(list);
    suite.affine();
    suite.affineGradients();
    suite.sums();
  }

  private void affine() {
    list.add(
        "affine: bias and weighted inputs, two rows",
        2,
        b(n(1, 2, -3, 4), n(0.5, -1, 2, 0.25, 0, 1), n(10, 20, 30), new double[6]),
        (k, f) -> k.affine(f.get(0), f.get(1), f.get(2), f.get(3), 2, 3),
        8.5,
        22.5,
        32,
        4.5,
        15,
        34);
    list.add(
        "affine: without inputs only the bias is left",
        3,
        b(n(), n(), n(7, -7), new double[6]),
        (k, f) -> k.affine(f.get(0), f.get(1), f.get(2), f.get(3), 0, 2),
        7,
        -7,
        7,
        -7,
        7,
        -7);
    list.add(
        "affine: NaN reaches the outputs of its row alone",
        2,
        b(n(NAN, 1), n(2, 3), n(0, 0), new double[4]),
        (k, f) -> k.affine(f.get(0), f.get(1), f.get(2), f.get(3), 1, 2),
        NAN,
        NAN,
        2,
        3);
    list.add(
        "affine: rows beyond those asked for stay as they were",
        1,
        b(n(1, 1), n(5), n(1), n(-9, -9)),
        (k, f) -> k.affine(f.get(0), f.get(1), f.get(2), f.get(3), 1, 1),
        6,
        -9);
    list.add(
        "affine: no rows, nothing happens",
        0,
        b(n(1), n(5), n(1), n(-9)),
        (k, f) -> k.affine(f.get(0), f.get(1), f.get(2), f.get(3), 1, 1),
        -9);
  }

  private void affineGradients() {
    list.add(
        "affineInputGradient: each input's share",
        2,
        b(n(1, 10, 2, 0), n(0.5, -1, 2, 4), new double[4]),
        (k, f) -> k.affineInputGradient(f.get(0), f.get(1), f.get(2), 2, 2),
        20.5,
        39,
        1,
        -2);
    list.add(
        "affineInputGradient: no inputs, no shares",
        2,
        b(n(1, 2), n(), n()),
        (k, f) -> k.affineInputGradient(f.get(0), f.get(1), f.get(2), 0, 1));
    for (boolean accumulate : new boolean[] {false, true}) {
      double start = accumulate ? 100 : 0;
      var changing = list.changingIf(accumulate);
      changing.add(
          "affineWeightGradient: summed over the rows, accumulate " + accumulate,
          2,
          b(n(1, 2, 3, 4), n(5, 6, 7), n(100, 100, 100, 100)),
          (k, f) -> k.affineWeightGradient(f.get(0), f.get(1), f.get(2), 1, 2, accumulate),
          start + 23,
          start + 34,
          100,
          100);
      changing.add(
          "affineWeightGradient: no rows, accumulate " + accumulate,
          0,
          b(n(1), n(5), n(100)),
          (k, f) -> k.affineWeightGradient(f.get(0), f.get(1), f.get(2), 1, 1, accumulate),
          start);
      changing.add(
          "affineWeightGradient: NaN, accumulate " + accumulate,
          2,
          b(n(1, NAN), n(1, 2), n(0)),
          (k, f) -> k.affineWeightGradient(f.get(0), f.get(1), f.get(2), 1, 1, accumulate),
          NAN);
      changing.add(
          "rowSum: accumulate " + accumulate,
          3,
          b(n(1, 10, 2, 20, 3, 30), n(100, 100)),
          (k, f) -> k.rowSum(f.get(0), f.get(1), 2, accumulate),
          start + 6,
          start + 60);
      changing.add(
          "rowSum: no rows, accumulate " + accumulate,
          0,
          b(n(1), n(100)),
          (k, f) -> k.rowSum(f.get(0), f.get(1), 1, accumulate),
          start);
    }
  }

  private void sums() {
    list.add(
        "rowMean: three rows",
        3,
        b(n(1, 9, 2, 9, 6, 0), n(5, 5)),
        (k, f) -> k.rowMean(f.get(0), f.get(1), 2),
        3,
        6);
    list.add(
        "rowMean: NaN without rows",
        0,
        b(n(1), n(5)),
        (k, f) -> k.rowMean(f.get(0), f.get(1), 1),
        NAN);
    list.add(
        "rowMean: one NaN is enough",
        2,
        b(n(1, NAN), n(5)),
        (k, f) -> k.rowMean(f.get(0), f.get(1), 1),
        NAN);
  }
}
