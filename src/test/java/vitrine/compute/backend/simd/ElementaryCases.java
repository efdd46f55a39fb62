package vitrine.compute.backend.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Curve;
import vitrine.compute.numeric.Exponential;
import vitrine.compute.numeric.Hyperbolic;
import vitrine.compute.numeric.Logarithm;
import vitrine.compute.numeric.Logistic;
import vitrine.compute.numeric.Trigonometric;

/**
 * The curves of the vector code against the functions of {@code vitrine.compute.numeric}, which are
 * right to a few units in the last of 53 places: at 131,072 floats from all over the range, and at
 * as many near 0.
 */
public final class ElementaryCases {
  private static final int COUNT = 1 << 17;
  private static final double SMALLEST = 0x1p-149;

  /** What is nearer to 2^128 than to the largest float. */
  private static final double BEYOND = 0x1.ffffffp127;

  private static final double SMALLEST_NORMAL = 0x1p-126;

  @Test
  void expIsRightToTwoPlaces() {
    near(Curve.EXP, Exponential::exp, 2);
  }

  @Test
  void tanhIsRightToTwoPlaces() {
    near(Curve.TANH, Hyperbolic::tanh, 2);
  }

  @Test
  void logIsRightToTwoPlaces() {
    near(Curve.LOG, Logarithm::log, 2);
  }

  @Test
  void sigmoidAndSoftplusAreRightToThreePlacesOnBothSides() {
    near(Curve.SIGMOID, Logistic::sigmoid, 3);
    near(Curve.SOFTPLUS, Logistic::softplus, 3);
  }

  @Test
  void eluLosesNothingNearZero() {
    near(Curve.ELU, x -> x > 0 ? x : Exponential.expm1(x), 2);
  }

  @Test
  void sineAndCosineAreRightToTheSeventhDecimal() {
    InBrowser.withEach(
        backend -> {
          for (var x : new double[][] {spread(), nearZero()}) {
            // Beyond it the reference has too few places.
            for (int i = 0; i < x.length; i++) {
              x[i] = Math.abs(x[i]) < 1e9 ? x[i] : i;
            }
            var sine = bent(backend, Curve.SINE, x);
            var ones = backend.buffer(COUNT);
            backend.fill(ones, 1, 1).run(COUNT);
            var cosine = backend.buffer(COUNT);
            var in = backend.buffer(COUNT);
            in.write(0, x, 0, COUNT);
            backend.curveGradient(Curve.SINE, in, in, ones, cosine, 1).run(COUNT);
            var slopes = cosine.copy();
            for (int i = 0; i < COUNT; i++) {
              assertEquals(Trigonometric.sin(x[i]), sine[i], 1.5e-7, "sine of " + x[i]);
              assertEquals(Trigonometric.cos(x[i]), slopes[i], 1.5e-7, "cosine of " + x[i]);
            }
          }
        });
  }

  /** With 40 digits: the argument needs all of 2/π's first 200 bits. */
  @Test
  void sineKnowsItsWayFarOut() {
    InBrowser.withEach(
        backend -> {
          double[] x = {14285158533275058176.0, 0x1p100, 0x1.fffffep127, -0x1.fffffep127};
          var y = bent(backend, Curve.SINE, x);
          double[] wanted = {
            0.9999999978072789, -0.8721836054182673, -0.5218765233336585, 0.5218765233336585
          };
          for (int i = 0; i < x.length; i++) {
            assertEquals(wanted[i], y[i], 1e-6, "sine of " + x[i]);
          }
        });
  }

  @Test
  void zerosKeepTheirSignWhereTheCurveDoes() {
    InBrowser.withEach(
        backend -> {
          for (var curve : new Curve[] {Curve.TANH, Curve.SINE, Curve.IDENTITY}) {
            var y = bent(backend, curve, -0.0, 0.0);
            assertEquals(-0.0, y[0], curve.name());
            assertEquals(0.0, y[1], curve.name());
          }
        });
  }

  @Test
  void theEndsOfTheRange() {
    InBrowser.withEach(
        backend -> {
          double endless = Double.POSITIVE_INFINITY;
          ends(backend, Curve.EXP, 0, endless);
          ends(backend, Curve.TANH, -1, 1);
          ends(backend, Curve.SIGMOID, 0, 1);
          ends(backend, Curve.SOFTPLUS, 0, endless);
          ends(backend, Curve.LOG, Double.NaN, endless);
          ends(backend, Curve.SINE, Double.NaN, Double.NaN);
          assertEquals(-endless, bent(backend, Curve.LOG, 0)[0]);
          assertEquals(SMALLEST, bent(backend, Curve.EXP, -103.2)[0]);
        });
  }

  private static void ends(SimdBackend backend, Curve curve, double low, double high) {
    var y = bent(backend, curve, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN);
    assertEquals(low, y[0], curve.name());
    assertEquals(high, y[1], curve.name());
    assertEquals(Double.NaN, y[2], curve.name());
  }

  private static void near(Curve curve, DoubleUnaryOperator wanted, double places) {
    InBrowser.withEach(
        backend -> {
          for (var x : new double[][] {spread(), nearZero()}) {
            var y = bent(backend, curve, x);
            for (int i = 0; i < COUNT; i++) {
              double right = wanted.applyAsDouble(x[i]);
              boolean isNear =
                  Double.isNaN(right)
                      ? Double.isNaN(y[i])
                      : right >= BEYOND
                          ? y[i] == Double.POSITIVE_INFINITY
                          : y[i] == right || Math.abs(y[i] - right) <= places * place(right);
              assertTrue(isNear, curve + " of " + x[i] + " is " + y[i] + ", not " + right);
            }
          }
        });
  }

  /** How far the floats around {@code value} are apart. */
  private static double place(double value) {
    double size = Math.abs(value);
    double place = SMALLEST;
    for (double power = SMALLEST_NORMAL; power * 2 <= size; power *= 2) {
      place *= 2;
    }
    return place;
  }

  /** Floats of every size and both signs, NaN and the infinities among them. */
  private static double[] spread() {
    var x = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = Float.intBitsToFloat((i << 15) + (i & 0x7fff));
    }
    return x;
  }

  /** Where the curves bend: from −16 to 16. */
  private static double[] nearZero() {
    var x = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = (i - (COUNT / 2)) * 0x1p-12;
    }
    return x;
  }

  private static double[] bent(SimdBackend backend, Curve curve, double... x) {
    var in = backend.buffer(x.length);
    in.write(0, x, 0, x.length);
    var out = backend.buffer(x.length);
    backend.curve(curve, in, out, 1).run(x.length);
    return out.copy();
  }
}
