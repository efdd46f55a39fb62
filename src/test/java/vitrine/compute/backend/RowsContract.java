package vitrine.compute.backend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.b;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What holds of every kernel that goes over rows: run with fewer rows than its buffers could hold
 * it leaves the rest as it was, run again with others it forgets the first, and it leaves alone
 * what it reads. A row comes out with the same bits whatever the number of rows at hand.
 */
final class RowsContract {
  private static final int CAPACITY = 9;
  private static final int WIDTH = 5;
  private static final double UNTOUCHED = -9;

  /** Numbers of rows in a row: fewer, none, more. */
  private static final int[] ROWS = {2, 0, 8, 1, 9, 3, 4};

  /**
   * A kernel and what it reads.
   *
   * @param outWidth how many numbers it writes for each row; 0 if {@code outSize} in all
   */
  private record Entry(
      String name,
      int outWidth,
      int outSize,
      double[][] inputs,
      BiFunction<Backend, List<Buffer>, Kernel> kernel) {}

  private final List<Entry> entries = new ArrayList<>();

  private RowsContract() {}

  static void check(Backend backend) {
    var contract = new RowsContract();
    contract.dense();
    contract.elements();
    contract.classes();
    contract.groups();
    for (var entry : contract.entries) {
      if (entry.outWidth() > 0) {
        eachRowAlone(backend, entry);
      } else {
        allRowsTogether(backend, entry);
      }
    }
  }

  private static void eachRowAlone(Backend backend, Entry entry) {
    var buffers = Sample.buffers(backend, entry.inputs());
    var before = Sample.copies(buffers);
    int size = CAPACITY * entry.outWidth();
    var out = Sample.buffer(backend, all(size, UNTOUCHED));
    buffers.add(out);
    var kernel = entry.kernel().apply(backend, buffers);
    kernel.run(CAPACITY);
    var full = out.copy();
    for (double each : full) {
      assertTrue(each != UNTOUCHED, entry.name() + " leaves out a number");
    }
    for (int rows : ROWS) {
      out.write(0, all(size, UNTOUCHED), 0, size);
      kernel.run(rows);
      var wanted = all(size, UNTOUCHED);
      System.arraycopy(full, 0, wanted, 0, rows * entry.outWidth());
      assertArrayEquals(wanted, out.copy(), entry.name() + ", rows: " + rows);
    }
    buffers.remove(out);
    BackendContract.assertSame(
        before, Sample.copies(buffers), entry.name() + " changes what it reads");
  }

  private static void allRowsTogether(Backend backend, Entry entry) {
    var used = Sample.buffers(backend, entry.inputs());
    used.add(Sample.buffer(backend, all(entry.outSize(), UNTOUCHED)));
    var kernel = entry.kernel().apply(backend, used);
    kernel.run(CAPACITY);
    for (int rows : ROWS) {
      kernel.run(rows);
      var fresh = Sample.buffers(backend, entry.inputs());
      fresh.add(Sample.buffer(backend, all(entry.outSize(), UNTOUCHED)));
      entry.kernel().apply(backend, fresh).run(rows);
      BackendContract.assertSame(
          Sample.copies(fresh), Sample.copies(used), entry.name() + ", rows: " + rows);
    }
  }

  private void each(
      String name,
      int outWidth,
      double[][] inputs,
      BiFunction<Backend, List<Buffer>, Kernel> kernel) {
    entries.add(new Entry(name, outWidth, 0, inputs, kernel));
  }

  private void together(
      String name,
      int outSize,
      double[][] inputs,
      BiFunction<Backend, List<Buffer>, Kernel> kernel) {
    entries.add(new Entry(name, 0, outSize, inputs, kernel));
  }

  /** As many numbers for each row. */
  private static double[] rows(int width, double seed) {
    return wave(CAPACITY * width, seed);
  }

  private void dense() {
    var weight = wave(7 * WIDTH, 2);
    each(
        "affine",
        7,
        b(rows(WIDTH, 1), weight, wave(7, 3)),
        (k, f) -> k.affine(f.get(0), f.get(1), f.get(2), f.get(3), WIDTH, 7));
    each(
        "affineInputGradient",
        WIDTH,
        b(rows(7, 1), weight),
        (k, f) -> k.affineInputGradient(f.get(0), f.get(1), f.get(2), WIDTH, 7));
    together(
        "affineWeightGradient",
        7 * WIDTH,
        b(rows(7, 1), rows(WIDTH, 2)),
        (k, f) -> k.affineWeightGradient(f.get(0), f.get(1), f.get(2), WIDTH, 7, false));
    together(
        "rowSum", WIDTH, b(rows(WIDTH, 1)), (k, f) -> k.rowSum(f.get(0), f.get(1), WIDTH, false));
    together("rowMean", WIDTH, b(rows(WIDTH, 1)), (k, f) -> k.rowMean(f.get(0), f.get(1), WIDTH));
    for (int transposed = 0; transposed < 4; transposed++) {
      var form = new MatrixForm(3, 4, 5, (transposed & 1) != 0, (transposed & 2) != 0);
      each(
          "product of " + form,
          15,
          b(rows(12, 1), rows(20, 2)),
          (k, f) -> k.product(f.get(0), f.get(1), f.get(2), form));
    }
  }

  private void elements() {
    for (var curve : Curve.values()) {
      each(
          "curve " + curve,
          WIDTH,
          b(rows(WIDTH, 1)),
          (k, f) -> k.curve(curve, f.get(0), f.get(1), WIDTH));
      each(
          "curveGradient " + curve,
          WIDTH,
          b(rows(WIDTH, 1), rows(WIDTH, 2), rows(WIDTH, 3)),
          (k, f) -> k.curveGradient(curve, f.get(0), f.get(1), f.get(2), f.get(3), WIDTH));
    }
    for (var arithmetic : Arithmetic.values()) {
      for (var spread : Spread.values()) {
        each(
            "combine " + arithmetic + " " + spread,
            WIDTH,
            b(rows(WIDTH, 1), rows(WIDTH, 2)),
            (k, f) -> k.combine(arithmetic, f.get(0), f.get(1), spread, f.get(2), WIDTH));
      }
    }
    for (var reduction : Reduction.values()) {
      each(
          "reduce " + reduction,
          1,
          b(rows(WIDTH, 1)),
          (k, f) -> k.reduce(reduction, f.get(0), f.get(1), WIDTH));
    }
    each("column", 1, b(rows(WIDTH, 1)), (k, f) -> k.column(f.get(0), f.get(1), WIDTH, 2));
    each(
        "columnGradient",
        WIDTH,
        b(rows(1, 1)),
        (k, f) -> k.columnGradient(f.get(0), f.get(1), WIDTH, 2));
    each(
        "concatenate",
        2,
        b(rows(1, 1), rows(1, 2)),
        (k, f) -> k.concatenate(List.of(f.get(0), f.get(1)), f.get(2)));
    each("fill", WIDTH, b(), (k, f) -> k.fill(f.get(0), 0.5, WIDTH));
    each(
        "gather",
        WIDTH,
        b(wave(3 * WIDTH, 1), n(2, 0, 1, 1, 0, 2, 2, 1, 0)),
        (k, f) -> k.gather(f.get(0), f.get(1), f.get(2), WIDTH));
    each(
        "dropoutMask",
        WIDTH,
        b(n(0.5), n(3, 4)),
        (k, f) -> k.dropoutMask(f.get(0), f.get(1), f.get(2), WIDTH));
  }

  private void classes() {
    var label = n(2, 0, 1, 4, 3, 2, 2, 1, 0);
    each("softmax", WIDTH, b(rows(WIDTH, 1)), (k, f) -> k.softmax(f.get(0), f.get(1), WIDTH));
    each(
        "softmaxGradient",
        WIDTH,
        b(rows(WIDTH, 1), rows(WIDTH, 2)),
        (k, f) -> k.softmaxGradient(f.get(0), f.get(1), f.get(2), WIDTH));
    each(
        "crossEntropy",
        1,
        b(rows(WIDTH, 1), label),
        (k, f) -> k.crossEntropy(f.get(0), f.get(1), f.get(2), WIDTH));
    each(
        "crossEntropyGradient",
        WIDTH,
        b(rows(1, 3), rows(WIDTH, 1), label),
        (k, f) -> k.crossEntropyGradient(f.get(0), f.get(1), f.get(2), f.get(3), WIDTH));
    each(
        "isTopClass",
        1,
        b(rows(WIDTH, 1), label),
        (k, f) -> k.isTopClass(f.get(0), f.get(1), f.get(2), WIDTH));
    each(
        "squaredError",
        1,
        b(rows(WIDTH, 1), rows(WIDTH, 2)),
        (k, f) -> k.squaredError(f.get(0), f.get(1), f.get(2), WIDTH));
    each(
        "squaredErrorGradient",
        WIDTH,
        b(rows(1, 3), rows(WIDTH, 1), rows(WIDTH, 2)),
        (k, f) -> k.squaredErrorGradient(f.get(0), f.get(1), f.get(2), f.get(3), WIDTH));
    each(
        "sameSign",
        1,
        b(rows(1, 1), rows(1, 2)),
        (k, f) -> k.sameSign(f.get(0), f.get(1), f.get(2)));
  }

  private void groups() {
    var x = rows(WIDTH, 1);
    var mean = wave(CAPACITY, 2);
    var variance = all(CAPACITY, 0.75);
    for (var along : Along.values()) {
      each(
          "normalise " + along,
          WIDTH,
          b(x, mean, variance),
          (k, f) -> k.normalise(f.get(0), f.get(1), f.get(2), f.get(3), WIDTH, along, 1e-5));
    }
    each(
        "variance COLUMNS",
        1,
        b(x, mean),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), WIDTH, Along.COLUMNS));
    together(
        "variance ROWS",
        WIDTH,
        b(x, mean),
        (k, f) -> k.variance(f.get(0), f.get(1), f.get(2), WIDTH, Along.ROWS));
    each(
        "normaliseGradient COLUMNS",
        WIDTH,
        b(rows(WIDTH, 4), x, mean, variance),
        (k, f) ->
            k.normaliseGradient(
                f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), WIDTH, Along.COLUMNS, 1e-5));
  }
}
