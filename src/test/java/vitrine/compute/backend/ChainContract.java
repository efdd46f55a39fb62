package vitrine.compute.backend;

import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Chained kernels give the bits of the same kernels run singly, however a backend fuses them. */
final class ChainContract {
  private static final int CAPACITY = 9;
  private static final int[] ROWS = {9, 2, 0, 7};

  /** Kernels bound to buffers of their own; asked twice it gives the same numbers to start from. */
  private static final class Bench {
    final Backend backend;
    final List<Buffer> buffers = new ArrayList<>();
    final List<Kernel> kernels = new ArrayList<>();

    Bench(Backend backend) {
      this.backend = backend;
    }

    Buffer of(double... values) {
      var buffer = Sample.buffer(backend, values);
      buffers.add(buffer);
      return buffer;
    }

    /** For each row as many numbers. */
    Buffer rows(int width) {
      return of(wave(CAPACITY * width, buffers.size()));
    }

    Buffer kept(int size) {
      return of(wave(size, buffers.size()));
    }

    void add(Kernel kernel) {
      kernels.add(kernel);
    }
  }

  private ChainContract() {}

  static void check(Backend backend) {
    for (var curve : Curve.values()) {
      check(backend, "training with " + curve, bench -> training(bench, curve));
    }
    check(backend, "what looks as if it could be fused", ChainContract::traps);
    check(backend, "nothing", bench -> bench.of(1, 2));
    check(backend, "one kernel", bench -> bench.add(backend.fill(bench.rows(2), 3, 2)));
    check(backend, "chains in a chain", ChainContract::nested);
  }

  private static void check(Backend backend, String claim, Consumer<Bench> fill) {
    var singly = new Bench(backend);
    fill.accept(singly);
    var chained = new Bench(backend);
    fill.accept(chained);
    var chain = backend.chain(chained.kernels);
    for (int rows : ROWS) {
      for (var kernel : singly.kernels) {
        kernel.run(rows);
      }
      chain.run(rows);
      BackendContract.assertSame(
          Sample.copies(singly.buffers),
          Sample.copies(chained.buffers),
          "chain of " + claim + ", rows: " + rows);
    }
  }

  /** Forward, back and a step of a network of two layers that tells three classes apart. */
  private static void training(Bench bench, Curve curve) {
    var k = bench.backend;
    var x = bench.rows(5);
    var label = bench.of(2, 0, 1, 1, 0, 2, 2, 1, 0);
    var weight = bench.kept(6 * 5);
    // Above 0 where a curve has nothing below.
    var bias = bench.of(curve == Curve.LOG || curve == Curve.SQRT ? all(6, 6) : wave(6, 3));
    var sum = bench.rows(6);
    var bent = bench.rows(6);
    var lastWeight = bench.kept(3 * 6);
    var lastBias = bench.kept(3);
    var scores = bench.rows(3);
    bench.add(k.affine(x, weight, bias, sum, 5, 6));
    bench.add(k.curve(curve, sum, bent, 6));
    bench.add(k.affine(bent, lastWeight, lastBias, scores, 6, 3));

    var loss = bench.rows(1);
    var blame = bench.rows(1);
    var scoreBlame = bench.rows(3);
    var lastSlope = bench.kept(3 * 6);
    var lastBiasSlope = bench.kept(3);
    bench.add(k.crossEntropy(scores, label, loss, 3));
    bench.add(k.fill(blame, 1, 1));
    bench.add(k.crossEntropyGradient(blame, scores, label, scoreBlame, 3));
    bench.add(k.affineWeightGradient(scoreBlame, bent, lastSlope, 6, 3, true));
    bench.add(k.rowSum(scoreBlame, lastBiasSlope, 3, true));

    var bentBlame = bench.rows(6);
    var sumBlame = bench.rows(6);
    var slope = bench.kept(6 * 5);
    var count = bench.of(0);
    bench.add(k.affineInputGradient(scoreBlame, lastWeight, bentBlame, 6, 3));
    bench.add(k.curveGradient(curve, sum, bent, bentBlame, sumBlame, 6));
    bench.add(k.affineWeightGradient(sumBlame, x, slope, 5, 6, true));
    bench.add(k.countRows(count));

    var squares = bench.of(0);
    var factor = bench.of(0);
    var velocity = bench.of(new double[30]);
    var out = bench.of(new double[30]);
    var rate = bench.of(0.125);
    var ones = bench.of(all(30, 1));
    bench.add(k.squareSum(slope, squares, false));
    bench.add(k.squareSum(lastSlope, squares, true));
    bench.add(k.clipFactor(squares, count, rate, factor));
    bench.add(k.once(k.combine(Arithmetic.MULTIPLY, slope, factor, Spread.ALL, slope, 30)));
    bench.add(k.momentum(slope, count, velocity, rate, out, true));
    bench.add(k.descend(weight, out, bench.of(1), rate, rate, ones, ones, Penalty.L2));
    bench.add(k.clear(slope));
  }

  private static void traps(Bench bench) {
    var k = bench.backend;
    var x = bench.rows(4);
    var weight = bench.kept(3 * 4);
    var bias = bench.kept(3);
    var sum = bench.rows(3);
    var other = bench.rows(3);
    var bent = bench.rows(3);
    var affine = k.affine(x, weight, bias, sum, 4, 3);
    // Two curves of one sum, the same kernel twice, a curve of something else.
    bench.add(affine);
    bench.add(k.curve(Curve.TANH, sum, bent, 3));
    bench.add(k.curve(Curve.RELU, sum, bench.rows(3), 3));
    bench.add(affine);
    bench.add(k.curve(Curve.SIGMOID, other, bench.rows(3), 3));
    // A curve of the first numbers of a sum alone.
    bench.add(k.affine(x, weight, bias, sum, 4, 3));
    bench.add(k.curve(Curve.TANH, sum, bench.rows(3), 1));
    // A sum that the next changes in place, and that changes what it was made of.
    bench.add(k.affine(x, weight, bias, sum, 4, 3));
    bench.add(k.combine(Arithmetic.ADD, sum, bias, Spread.EACH_COLUMN, sum, 3));
    bench.add(k.once(k.combine(Arithmetic.MULTIPLY, bias, bench.of(0.5), Spread.ALL, bias, 3)));
    bench.add(k.affine(x, weight, bias, other, 4, 3));
    // A gradient of another curve than the one before, and sums of the same blame.
    var blame = bench.rows(3);
    bench.add(k.curveGradient(Curve.RELU, sum, bent, other, blame, 3));
    bench.add(k.affineWeightGradient(blame, x, bench.kept(12), 4, 3, false));
    bench.add(k.affineInputGradient(blame, weight, bench.rows(4), 4, 3));
    // A layer that reads what the layer before wrote, over its own inputs.
    var back = bench.rows(4);
    bench.add(k.affine(other, bench.kept(12), bench.kept(4), back, 3, 4));
    bench.add(k.affine(back, weight, bias, other, 4, 3));
    bench.add(k.softmax(other, bent, 3));
    bench.add(k.reduce(Reduction.SUM, bent, bench.rows(1), 3));
  }

  private static void nested(Bench bench) {
    var k = bench.backend;
    var count = bench.of(0);
    var x = bench.rows(2);
    var sum = bench.rows(2);
    var inner =
        k.chain(
            List.of(
                k.countRows(count),
                k.affine(x, bench.kept(4), bench.kept(2), sum, 2, 2),
                k.once(k.curve(Curve.TANH, sum, x, 2))));
    bench.add(inner);
    bench.add(k.once(inner));
    bench.add(k.chain(List.of()));
    bench.add(k.chain(List.of(k.countRows(count), inner)));
  }
}
