package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

import vitrine.compute.numeric.Hyperbolic;

/** What each curve and its slope must do. */
final class CurveSuite {
  private static final double NAN = Double.NaN;

  private final KernelCaseList list;

  private CurveSuite(KernelCaseList list) {
    this.list = list;
  }

  static void addTo(KernelCaseList list) {
    var suite = new CurveSuite(list);
    for (var curve : Curve.values()) {
      suite.curve(curve, suite.near(curve));
    }
    suite.farOut();
    suite.corners();
    suite.undefined();
    suite.sizes();
  }

  /** The list for cases of a curve: how near it can come in 32 bits. */
  private KernelCaseList near(Curve curve) {
    return switch (curve) {
      case IDENTITY, RELU, SQUARE, ABSOLUTE, HUBER, LEAKY_RELU, SQRT, RECIPROCAL -> list;
      // A power is off by as much as the last place of the exponent.
      case EXP -> list.within(1e-5);
      // 1 − tanh² loses what tanh rounds, times x³.
      case GELU -> list.within(5e-6);
      default -> list.within(2e-6);
    };
  }

  private void curve(Curve curve, KernelCaseList near) {
    var table = CurveTable.of(curve);
    int size = table.x().length;
    near.add(
        "curve " + curve + ": at known places",
        size,
        b(table.x(), new double[size]),
        (k, f) -> k.curve(curve, f.get(0), f.get(1), 1),
        table.y());
    var slopes = new double[size];
    for (int i = 0; i < size; i++) {
      slopes[i] = table.slope()[i] * -2;
    }
    near.add(
        "curveGradient " + curve + ": at known places",
        1,
        b(table.x(), table.y(), all(size, -2), new double[size]),
        (k, f) -> k.curveGradient(curve, f.get(0), f.get(1), f.get(2), f.get(3), size),
        slopes);
    near.add(
        "curve " + curve + ": NaN stays NaN",
        3,
        b(n(NAN, 1, NAN, 1, 1, NAN), all(6, 9)),
        (k, f) -> k.curve(curve, f.get(0), f.get(1), 2),
        NAN,
        at1(curve),
        NAN,
        at1(curve),
        at1(curve),
        NAN);
    near.add(
        "curveGradient " + curve + ": NaN stays NaN",
        3,
        b(n(NAN, 1, NAN), n(NAN, at1(curve), NAN), n(NAN, 0, NAN), all(3, 9)),
        (k, f) -> k.curveGradient(curve, f.get(0), f.get(1), f.get(2), f.get(3), 1),
        NAN,
        0,
        NAN);
    near.add(
        "curve " + curve + ": rows beyond those asked for stay",
        1,
        b(n(1, 1, 1), n(9, 9, 9)),
        (k, f) -> k.curve(curve, f.get(0), f.get(1), 1),
        at1(curve),
        9,
        9);
  }

  private static double at1(Curve curve) {
    var table = CurveTable.of(curve);
    int i = 0;
    while (table.x()[i] != 1) {
      i++;
    }
    return table.y()[i];
  }

  /** Where a power would overflow if it were taken as it is written. */
  private void farOut() {
    farOut(Curve.TANH, n(-1, -1, 1, 1), n(0, 0, 0, 0));
    farOut(Curve.SIGMOID, n(0, 0, 1, 1), n(0, 0, 0, 0));
    farOut(Curve.RELU, n(0, 0, 800, 30000), n(0, 0, 1, 1));
    farOut(Curve.LEAKY_RELU, n(-300, -8, 800, 30000), n(0.01, 0.01, 1, 1));
    farOut(Curve.ELU, n(-1, -1, 800, 30000), n(0, 0, 1, 1));
    farOut(Curve.GELU, n(0, 0, 800, 30000), n(0, 0, 1, 1));
    farOut(Curve.SILU, n(0, 0, 800, 30000), n(0, 0, 1, 1));
    farOut(Curve.SOFTPLUS, n(0, 0, 800, 30000), n(0, 0, 1, 1));
    farOut(Curve.HUBER, n(29999.5, 799.5, 799.5, 29999.5), n(-1, -1, 1, 1));
    list.add(
        "curve EXP: nothing is left far below 0",
        2,
        b(n(-800, -30000), n(9, 9)),
        (k, f) -> k.curve(Curve.EXP, f.get(0), f.get(1), 1),
        0,
        0);
  }

  private void farOut(Curve curve, double[] y, double[] slope) {
    var x = n(-30000, -800, 800, 30000);
    list.add(
        "curve " + curve + ": far from 0",
        4,
        b(x, new double[4]),
        (k, f) -> k.curve(curve, f.get(0), f.get(1), 1),
        y);
    list.add(
        "curveGradient " + curve + ": far from 0",
        4,
        b(x, y, all(4, 1), new double[4]),
        (k, f) -> k.curveGradient(curve, f.get(0), f.get(1), f.get(2), f.get(3), 1),
        slope);
  }

  /** What the contract says of 0 and of the places where two pieces meet. */
  private void corners() {
    corner(Curve.RELU, n(-0.0, 0), n(0, 0), n(0, 0));
    corner(Curve.LEAKY_RELU, n(-0.0, 0), n(0, 0), n(0.05, 0.05));
    corner(Curve.ELU, n(-0.0, 0), n(0, 0), n(5, 5));
    corner(Curve.ABSOLUTE, n(-0.0, 0), n(0, 0), n(0, 0));
    corner(Curve.HUBER, n(-1, 1), n(0.5, 0.5), n(-5, 5));
    // From y alone, whatever x says.
    corner(Curve.TANH, n(0, 0), n(0.5, -1), n(3.75, 0));
    corner(Curve.SIGMOID, n(0, 0), n(0.5, 1), n(1.25, 0));
    corner(Curve.SQUARE, n(3, -1), n(9, 1), n(30, -10));
    corner(Curve.EXP, n(0, 0), n(0.5, 4), n(2.5, 20));
  }

  private void corner(Curve curve, double[] x, double[] y, double[] fives) {
    list.add(
        "curveGradient " + curve + ": at " + x[0] + " and " + x[1],
        1,
        b(x, y, n(5, 5), n(9, 9)),
        (k, f) -> k.curveGradient(curve, f.get(0), f.get(1), f.get(2), f.get(3), 2),
        fives);
  }

  private void undefined() {
    for (var curve : new Curve[] {Curve.LOG, Curve.SQRT}) {
      list.add(
          "curve " + curve + ": NaN below 0",
          3,
          b(n(-1, 1, -0.001), n(9, 9, 9)),
          (k, f) -> k.curve(curve, f.get(0), f.get(1), 1),
          NAN,
          at1(curve),
          NAN);
    }
    list.add(
        "curve SQRT: 0 at 0",
        1,
        b(n(0), n(9)),
        (k, f) -> k.curve(Curve.SQRT, f.get(0), f.get(1), 1),
        0);
  }

  /** As many numbers as fill registers and tiles, one fewer and one more. */
  private void sizes() {
    for (int size : new int[] {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 561}) {
      var x = wave(size, size);
      var y = new double[size];
      var slopes = new double[size];
      var halved = new double[size];
      for (int i = 0; i < size; i++) {
        y[i] = Hyperbolic.tanh(x[i]);
        slopes[i] = 1 - (y[i] * y[i]);
        halved[i] = x[i] > 0 ? x[i] : 0;
      }
      var near = list.within(2e-6);
      near.add(
          "curve TANH: of " + size,
          1,
          b(x, all(size, 9)),
          (k, f) -> k.curve(Curve.TANH, f.get(0), f.get(1), size),
          y);
      near.add(
          "curveGradient TANH: of " + size,
          size,
          b(x, y, all(size, 1), all(size, 9)),
          (k, f) -> k.curveGradient(Curve.TANH, f.get(0), f.get(1), f.get(2), f.get(3), 1),
          slopes);
      list.add(
          "curve RELU: of " + size,
          1,
          b(x, all(size, 9)),
          (k, f) -> k.curve(Curve.RELU, f.get(0), f.get(1), size),
          halved);
    }
    list.add(
        "curve SINE: no rows, nothing happens",
        0,
        b(n(1, 2), n(9, 9)),
        (k, f) -> k.curve(Curve.SINE, f.get(0), f.get(1), 1),
        9,
        9);
  }
}
