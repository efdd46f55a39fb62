package vitrine.compute.backend;

import static vitrine.compute.backend.KernelCaseList.b;
import static vitrine.compute.backend.KernelCaseList.n;

import java.util.List;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Hyperbolic;
import vitrine.compute.numeric.Trigonometric;

/** What the kernels that go number by number, column by column or row by row must do. */
final class ElementSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private ElementSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new ElementSuite(list);
    suite.curves();
    suite.slopes();
    suite.elements();
    suite.columns();
    suite.losses();
    suite.memory();
  }

  private void curves() {
    var x = n(-2, -0.5, 0, 0.5, 2, NAN);
    for (var curve : Curve.values()) {
      var y = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        y[i] = bend(curve, x[i]);
      }
      list.add(
          "curve " + curve,
          3,
          b(x, new double[6]),
          (k, f) -> k.curve(curve, f.get(0), f.get(1), 2),
          y);
      list.add(
          "curve " + curve + ": rows beyond those asked for stay",
          1,
          b(n(1, 1, 1), n(9, 9, 9)),
          (k, f) -> k.curve(curve, f.get(0), f.get(1), 1),
          bend(curve, 1),
          9,
          9);
    }
    list.add(
        "tanh: saturates",
        2,
        b(n(-1e9, 1e9), n(0, 0)),
        (k, f) -> k.curve(Curve.TANH, f.get(0), f.get(1), 1),
        -1,
        1);
    list.add(
        "sigmoid: saturates",
        2,
        b(n(-1e9, 1e9), n(5, 5)),
        (k, f) -> k.curve(Curve.SIGMOID, f.get(0), f.get(1), 1),
        0,
        1);
  }

  private static double bend(Curve curve, double x) {
    return switch (curve) {
      case IDENTITY -> x;
      case TANH -> Hyperbolic.tanh(x);
      case RELU -> Double.isNaN(x) ? x : Math.max(0, x);
      case SIGMOID -> 1 / (1 + Exponential.exp(-x));
      case SINE -> Trigonometric.sin(x);
      case SQUARE -> x * x;
      default -> throw new IllegalArgumentException(curve.name());
    };
  }

  private void slopes() {
    list.add(
        "curveGradient ReLU: 0 at 0 too",
        4,
        b(n(-1, 0, 2, NAN), n(0, 0, 2, NAN), n(5, 6, 7, NAN), new double[4]),
        (k, f) -> k.curveGradient(Curve.RELU, f.get(0), f.get(1), f.get(2), f.get(3), 1),
        0,
        0,
        7,
        NAN);
    list.add(
        "curveGradient identity",
        2,
        b(n(3, 4), n(3, 4), n(5, -6), new double[2]),
        (k, f) -> k.curveGradient(Curve.IDENTITY, f.get(0), f.get(1), f.get(2), f.get(3), 1),
        5,
        -6);
    list.add(
        "curveGradient tanh: from y alone",
        2,
        b(n(0, 0), n(0.5, -1), n(4, 4), new double[2]),
        (k, f) -> k.curveGradient(Curve.TANH, f.get(0), f.get(1), f.get(2), f.get(3), 1),
        3,
        0);
    list.add(
        "curveGradient sigmoid: from y alone",
        1,
        b(n(0, 0), n(0.5, 1), n(4, 4), new double[2]),
        (k, f) -> k.curveGradient(Curve.SIGMOID, f.get(0), f.get(1), f.get(2), f.get(3), 2),
        1,
        0);
    list.add(
        "curveGradient sine: cos x",
        2,
        b(n(0, 1), n(0, 0), n(2, 2), new double[2]),
        (k, f) -> k.curveGradient(Curve.SINE, f.get(0), f.get(1), f.get(2), f.get(3), 1),
        2,
        2 * Trigonometric.cos(1));
    list.add(
        "curveGradient square: 2x",
        2,
        b(n(3, -1), n(9, 1), n(2, 2), new double[2]),
        (k, f) -> k.curveGradient(Curve.SQUARE, f.get(0), f.get(1), f.get(2), f.get(3), 1),
        12,
        -4);
  }

  private void elements() {
    list.add(
        "multiply",
        2,
        b(n(1, 2, 3, NAN), n(4, -5, 0, 1), n(9, 9, 9, 9)),
        (k, f) -> k.combine(Arithmetic.MULTIPLY, f.get(0), f.get(1), Spread.EACH, f.get(2), 2),
        4,
        -10,
        0,
        NAN);
    list.add(
        "add",
        3,
        b(n(1, 2, NAN), n(4, -5, 0), n(9, 9, 9)),
        (k, f) -> k.combine(Arithmetic.ADD, f.get(0), f.get(1), Spread.EACH, f.get(2), 1),
        5,
        -3,
        NAN);
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

  private void memory() {
    list.add("countRows: adds", 7, b(n(3)), (k, f) -> k.countRows(f.get(0)), 10);
    list.add("countRows: no rows", 0, b(n(3)), (k, f) -> k.countRows(f.get(0)), 3);
    list.add("clear: whatever the rows", 1, b(n(3, NAN, 5)), (k, f) -> k.clear(f.get(0)), 0, 0, 0);
  }
}
