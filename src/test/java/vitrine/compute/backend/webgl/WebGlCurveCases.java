package vitrine.compute.backend.webgl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Curve;
import vitrine.compute.backend.cpu.CpuBackend;

/** Curves far from 0 and at the ends of 32-bit numbers. */
public final class WebGlCurveCases {
  private static final int COUNT = 2048;

  @Test
  void curvesAndSlopesAgreeWithTheReferenceFarFromZero() {
    OnWebGl.run(
        backend -> {
          for (double range : new double[] {1, 10, 80}) {
            var x = within(range);
            for (var curve : Curve.values()) {
              agree(curve, x, bent(new CpuBackend(), curve, x), bent(backend, curve, x));
            }
          }
        });
  }

  @Test
  void smallNumbersKeepTheirDigits() {
    OnWebGl.run(
        backend -> {
          var x = within(0x1p-12);
          for (var curve : new Curve[] {Curve.TANH, Curve.ELU, Curve.SINE, Curve.GELU}) {
            var wanted = bent(new CpuBackend(), curve, x)[0];
            var found = bent(backend, curve, x)[0];
            for (int i = 0; i < x.length; i++) {
              double error = Math.abs(found[i] - wanted[i]);
              assertTrue(error <= 5e-7 * Math.abs(wanted[i]), curve.name() + " of " + x[i]);
            }
          }
        });
  }

  @Test
  void theLogarithmHoldsOverAllSizes() {
    OnWebGl.run(
        backend -> {
          var x = new double[250];
          for (int i = 0; i < x.length; i++) {
            x[i] = (1 + (i % 7) / 8.0) * Math.pow(2, i - 125);
          }
          var wanted = bent(new CpuBackend(), Curve.LOG, x);
          agree(Curve.LOG, x, new double[][] {wanted[0]}, bent(backend, Curve.LOG, x));
        });
  }

  @Test
  void endlessNumbersEndWhereTheyShould() {
    double endless = Double.POSITIVE_INFINITY;
    double none = Double.NaN;
    OnWebGl.run(
        backend -> {
          ends(backend, Curve.TANH, -1, 1);
          ends(backend, Curve.SIGMOID, 0, 1);
          ends(backend, Curve.SINE, none, none);
          ends(backend, Curve.EXP, 0, endless);
          ends(backend, Curve.LOG, none, endless);
          ends(backend, Curve.SQRT, none, endless);
          ends(backend, Curve.ELU, -1, endless);
          ends(backend, Curve.SOFTPLUS, 0, endless);
          ends(backend, Curve.HUBER, endless, endless);
        });
  }

  private static void ends(Backend backend, Curve curve, double atMinus, double atPlus) {
    var x = new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN};
    var y = bent(backend, curve, x)[0];
    assertEquals(atMinus, y[0], curve.name());
    assertEquals(atPlus, y[1], curve.name());
    assertEquals(Double.NaN, y[2], curve.name());
  }

  private static void agree(Curve curve, double[] x, double[][] wanted, double[][] found) {
    for (int k = 0; k < wanted.length; k++) {
      for (int i = 0; i < x.length; i++) {
        double scale = Math.max(1, Math.abs(wanted[k][i]));
        boolean isAlike =
            Double.isNaN(wanted[k][i])
                ? Double.isNaN(found[k][i])
                : wanted[k][i] == found[k][i]
                    || Math.abs(found[k][i] - wanted[k][i]) <= 1e-6 * scale;
        assertTrue(isAlike, curve.name() + " of " + x[i] + ": " + found[k][i]);
      }
    }
  }

  /** Numbers that 32 bits hold, and never 0, where a slope may be endless. */
  private static double[] within(double range) {
    var x = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = (((2 * i) + 1 - COUNT) * range) / COUNT;
    }
    return x;
  }

  /** The curve and its slope. */
  private static double[][] bent(Backend backend, Curve curve, double[] x) {
    var before = OnWebGl.buffer(backend, x);
    var after = backend.buffer(x.length);
    var blame = backend.buffer(x.length);
    var slope = backend.buffer(x.length);
    backend.curve(curve, before, after, x.length).run(1);
    backend.fill(blame, 1, x.length).run(1);
    backend.curveGradient(curve, before, after, blame, slope, x.length).run(1);
    return new double[][] {after.copy(), slope.copy()};
  }
}
