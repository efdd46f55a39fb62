package vitrine.compute.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.cpu.CpuBackend;
import vitrine.compute.numeric.Checksum;
import vitrine.compute.random.XoshiroStream;

/**
 * Every kernel of the reference on a million seeded numbers: not one bit of what it makes of them
 * differs between the JVM, JavaScript and WebAssembly.
 */
public final class KernelBitsCases {
  private static final int MILLION = 1_000_000;
  private static final int WIDTH = 64;
  private static final int ROWS = MILLION / WIDTH;

  private final CpuBackend backend = new CpuBackend();

  /** Numbers of both signs up to the range, denser towards 0. */
  private Buffer seeded(int size, double range, String name) {
    var random = XoshiroStream.of("kernels", name);
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      double u = random.uniform(-1, 1);
      values[i] = ((u * u) * u) * range;
    }
    return Sample.buffer(backend, values);
  }

  private Buffer million(String name) {
    return seeded(MILLION, 4, name);
  }

  /** Numbers from 0 up. */
  private Buffer positive(int size, double range, String name) {
    var values = seeded(size, range, name).copy();
    for (int i = 0; i < size; i++) {
      values[i] = Math.abs(values[i]);
    }
    return Sample.buffer(backend, values);
  }

  private void assertBits(String expected, int rows, int size, Function<Buffer, Kernel> kernel) {
    assertBits(expected, "", rows, size, kernel);
  }

  /** What the kernel makes of a buffer of that size, which starts with zeros. */
  private void assertBits(
      String expected, String name, int rows, int size, Function<Buffer, Kernel> kernel) {
    var out = backend.buffer(size);
    kernel.apply(out).run(rows);
    assertEquals(expected, Checksum.of(out.copy()), name);
  }

  private void assertCurve(Curve curve, String bent, String slopes) {
    boolean isOfPositive = curve == Curve.LOG || curve == Curve.SQRT;
    var x = isOfPositive ? positive(MILLION, 1e9, "x") : seeded(MILLION, 30, "x");
    var y = backend.buffer(MILLION);
    backend.curve(curve, x, y, 1000).run(1000);
    assertEquals(bent, Checksum.of(y.copy()), "curve " + curve);
    var g = million("g");
    assertBits(
        slopes,
        "curveGradient " + curve,
        1000,
        MILLION,
        out -> backend.curveGradient(curve, x, y, g, out, 1000));
  }

  @Test
  void curvesThatBecameActivationsFirst() {
    assertCurve(Curve.IDENTITY, "90f0f30b", "9d606961");
    assertCurve(Curve.TANH, "e58c9f0e", "2977ebf7");
    assertCurve(Curve.RELU, "bc0aa2bc", "8d239133");
    assertCurve(Curve.SIGMOID, "c3700f45", "c7c358d6");
    assertCurve(Curve.SINE, "46d298c8", "5fd9d9ef");
    assertCurve(Curve.SQUARE, "1ed4aa3f", "566bfbbb");
  }

  @Test
  void curvesOfFormulas() {
    assertCurve(Curve.EXP, "c63859d4", "1ec1b59d");
    assertCurve(Curve.LOG, "ba1c8273", "cc669e21");
    assertCurve(Curve.SQRT, "e1274480", "05d26ac1");
    assertCurve(Curve.RECIPROCAL, "8a258407", "779ea4cf");
    assertCurve(Curve.ABSOLUTE, "2b7a1185", "e17c67da");
    assertCurve(Curve.HUBER, "369503b8", "c6e98ef6");
  }

  @Test
  void curvesThatCameAfterTheRectifier() {
    assertCurve(Curve.LEAKY_RELU, "5a03f299", "37001a42");
    assertCurve(Curve.ELU, "dbe97e28", "73325685");
    assertCurve(Curve.GELU, "2b06f6a0", "342be45e");
    assertCurve(Curve.SILU, "78cecee9", "1798600a");
    assertCurve(Curve.SOFTPLUS, "3b1a7163", "abbb02b3");
  }

  @Test
  void denseLayers() {
    int outputs = 9;
    var x = million("x");
    var weight = seeded(outputs * WIDTH, 1, "weight");
    var bias = seeded(outputs, 1, "bias");
    var g = seeded(ROWS * outputs, 1, "g");
    assertBits(
        "cf2d10d8",
        ROWS,
        ROWS * outputs,
        out -> backend.affine(x, weight, bias, out, WIDTH, outputs));
    assertBits(
        "f64eb3c3",
        ROWS,
        MILLION,
        out -> backend.affineInputGradient(g, weight, out, WIDTH, outputs));
    assertBits(
        "53b6ab69",
        ROWS,
        outputs * WIDTH,
        out -> backend.affineWeightGradient(g, x, out, WIDTH, outputs, true));
    assertBits("6d408b7b", ROWS, WIDTH, out -> backend.rowSum(x, out, WIDTH, true));
    assertBits("4993034f", ROWS, WIDTH, out -> backend.rowMean(x, out, WIDTH));
  }

  @Test
  void productsOfMatrices() {
    int rows = 500;
    var left = million("left");
    var right = seeded(rows * 80 * 13, 4, "right");
    var expected = new String[] {"04f19378", "475cafd8", "55da287f", "2bfb89f8"};
    for (int i = 0; i < 4; i++) {
      var form = new MatrixForm(25, 80, 13, (i & 1) != 0, (i & 2) != 0);
      assertBits(
          expected[i],
          form.toString(),
          rows,
          rows * 25 * 13,
          out -> backend.product(left, right, out, form));
    }
  }

  @Test
  void reductions() {
    var x = million("x");
    assertBits("616c167f", ROWS, ROWS, out -> backend.reduce(Reduction.SUM, x, out, WIDTH));
    assertBits("3f7003e1", ROWS, ROWS, out -> backend.reduce(Reduction.MEAN, x, out, WIDTH));
    assertBits("ed9f14ad", ROWS, ROWS, out -> backend.reduce(Reduction.MAXIMUM, x, out, WIDTH));
    assertBits("e6177841", 1, 1, out -> backend.squareSum(x, out, true));
  }

  @Test
  void arithmeticInAllWaysToSpread() {
    var a = million("a");
    var b = million("b");
    var expected =
        new String[] {
          "9d0a1893",
          "d660972a",
          "7f182927",
          "08795a8d",
          "7b8bde7f",
          "ae0f5c51",
          "1a602b82",
          "78ef9b01",
          "5b140bd6",
          "023d0aeb",
          "cc4c392b",
          "83a46dee",
          "f3ff5b91",
          "a8ca34d5",
          "56b224e5",
          "a92dce2e"
        };
    int i = 0;
    for (var arithmetic : Arithmetic.values()) {
      for (var spread : Spread.values()) {
        assertBits(
            expected[i++],
            arithmetic + " " + spread,
            ROWS,
            MILLION,
            out -> backend.combine(arithmetic, a, b, spread, out, WIDTH));
      }
    }
  }

  @Test
  void softmaxAndItsCrossEntropy() {
    int width = 10;
    int rows = MILLION / width;
    var x = seeded(MILLION, 30, "x");
    var y = backend.buffer(MILLION);
    backend.softmax(x, y, width).run(rows);
    var g = million("g");
    var blame = seeded(rows, 1, "blame");
    var labels = new double[rows];
    for (int i = 0; i < rows; i++) {
      labels[i] = DropoutHash.of(1, 2, i) % width;
    }
    var label = Sample.buffer(backend, labels);
    assertEquals("5b8945cd", Checksum.of(y.copy()));
    assertBits("c9a636db", rows, MILLION, out -> backend.softmaxGradient(y, g, out, width));
    assertBits("66b09b57", rows, rows, out -> backend.crossEntropy(x, label, out, width));
    assertBits(
        "9646eba8",
        rows,
        MILLION,
        out -> backend.crossEntropyGradient(blame, x, label, out, width));
    assertBits("dd98e0ef", rows, rows, out -> backend.isTopClass(x, label, out, width));
  }

  @Test
  void normalising() {
    var x = million("x");
    var g = million("g");
    var mean = seeded(ROWS, 0.1, "mean");
    var variance = positive(ROWS, 4, "variance");
    var expected =
        new String[] {"09d60be2", "457d04ff", "b2c2a7a9", "13e0b110", "d696f289", "068b7345"};
    for (var along : Along.values()) {
      int first = along == Along.ROWS ? 0 : 3;
      int groups = along == Along.ROWS ? WIDTH : ROWS;
      assertBits(
          expected[first], ROWS, groups, out -> backend.variance(x, mean, out, WIDTH, along));
      assertBits(
          expected[first + 1],
          ROWS,
          MILLION,
          out -> backend.normalise(x, mean, variance, out, WIDTH, along, 1e-5));
      assertBits(
          expected[first + 2],
          ROWS,
          MILLION,
          out -> backend.normaliseGradient(g, x, mean, variance, out, WIDTH, along, 1e-5));
    }
  }

  @Test
  void squaredErrors() {
    var output = million("output");
    var target = million("target");
    var blame = seeded(ROWS, 1, "blame");
    assertBits("3a7290c5", ROWS, ROWS, out -> backend.squaredError(output, target, out, WIDTH));
    assertBits(
        "60ac05ca",
        ROWS,
        MILLION,
        out -> backend.squaredErrorGradient(blame, output, target, out, WIDTH));
    assertBits("64653d30", MILLION, MILLION, out -> backend.sameSign(output, target, out));
  }

  @Test
  void descent() {
    var expected = new String[] {"7b4423a0", "f8678cce", "643130cb"};
    var ones = Sample.buffer(backend, Sample.all(MILLION, 1));
    int i = 0;
    for (var penalty : Penalty.values()) {
      var parameter = million("parameter");
      var step =
          backend.descend(
              parameter,
              million("gradient"),
              Sample.buffer(backend, 10),
              Sample.buffer(backend, 0.03),
              Sample.buffer(backend, 0.7),
              ones,
              ones,
              penalty);
      step.run(1);
      assertEquals(expected[i++], Checksum.of(parameter.copy()), penalty.name());
    }
  }

  @Test
  void optimisers() {
    var sum = million("sum");
    var count = Sample.buffer(backend, 10);
    var rate = Sample.buffer(backend, 0.3);
    assertBits("b34b9a84", 1, MILLION, out -> backend.follow(out, sum, rate));
    for (boolean nesterov : new boolean[] {false, true}) {
      var velocity = million("velocity");
      assertBits(
          nesterov ? "ca8b8d09" : "9baef86d",
          1,
          MILLION,
          out -> backend.momentum(sum, count, velocity, rate, out, nesterov));
    }
    var square = positive(MILLION, 1, "square");
    assertBits("34540f3e", 1, MILLION, out -> backend.rmsProp(sum, count, square, rate, out, 1e-8));
    assertEquals("3d7492bc", Checksum.of(square.copy()));
    var first = million("first");
    var second = positive(MILLION, 1, "second");
    var rates = Sample.buffer(backend, 0.1, 0.001);
    var corrections = Sample.buffer(backend, 0.271, 0.003);
    assertBits(
        "4d37c84d",
        1,
        MILLION,
        out -> backend.adam(sum, count, first, second, rates, corrections, out, 1e-8));
    assertEquals("edfb4bfc", Checksum.of(first.copy()));
    assertEquals("9e0e9932", Checksum.of(second.copy()));
  }

  @Test
  void dropoutMasks() {
    var rate = Sample.buffer(backend, 0.3);
    var draw = Sample.buffer(backend, 5, 9);
    assertBits("b2f24568", ROWS, MILLION, out -> backend.dropoutMask(rate, draw, out, WIDTH));
  }
}
