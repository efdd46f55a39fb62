package vitrine.compute.backend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrine.compute.backend.Sample.all;
import static vitrine.compute.backend.Sample.buffer;
import static vitrine.compute.backend.Sample.copies;
import static vitrine.compute.backend.Sample.n;
import static vitrine.compute.backend.Sample.wave;

import java.util.ArrayList;
import java.util.List;

/** What every backend is held against: all kernel cases, and what holds for all kernels alike. */
public final class BackendContract {
  /** The factor for a backend of doubles: 10^−14 where 32-bit numbers may be off by 10^−6. */
  public static final double DOUBLES = 1e-8;

  /** The factor for a backend of 32-bit numbers. */
  public static final double FLOATS = 1;

  private static final int MOST_NAMED = 20;

  private BackendContract() {}

  /**
   * Everything below, one after the other; throws on the first claim that does not hold.
   *
   * @param toleranceFactor what the tolerance of each case is multiplied by: {@link #DOUBLES} or
   *     {@link #FLOATS}
   */
  public static void checkAll(Backend backend, double toleranceFactor) {
    checkBuffers(backend);
    checkReadingAtOnce(backend);
    checkCases(backend, toleranceFactor);
    checkRepeats(backend);
    checkOnce(backend);
    checkDropoutShare(backend);
    RowsContract.check(backend);
    ChainContract.check(backend);
  }

  /** Every case of {@link KernelSuite}; names the first that fail. */
  public static void checkCases(Backend backend, double toleranceFactor) {
    var faults = new ArrayList<String>();
    var cases = KernelSuite.all();
    for (var each : cases) {
      var fault = fault(backend, each, toleranceFactor);
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
    }
    var named = faults.subList(0, Math.min(faults.size(), MOST_NAMED));
    assertTrue(
        faults.isEmpty(),
        backend.name()
            + ": "
            + faults.size()
            + " of "
            + cases.size()
            + " cases\n"
            + String.join("\n", named));
  }

  private static String fault(Backend backend, KernelCase each, double toleranceFactor) {
    try {
      var buffers = each.buffersOn(backend);
      each.kernel().apply(backend, buffers).run(each.rows());
      return each.fault(buffers, toleranceFactor);
    } catch (RuntimeException failure) {
      return each.name() + ": " + failure;
    }
  }

  /**
   * A kernel gives the same bits each time it is given the same numbers, whatever its results held
   * before.
   */
  public static void checkRepeats(Backend backend) {
    for (var each : KernelSuite.all()) {
      var buffers = each.buffersOn(backend);
      var kernel = each.kernel().apply(backend, buffers);
      kernel.run(each.rows());
      var first = copies(buffers);
      if (each.changesWhatItReads()) {
        for (int i = 0; i < first.length; i++) {
          buffers.get(i).write(0, each.buffers()[i], 0, first[i].length);
        }
      }
      kernel.run(each.rows());
      assertSame(first, copies(buffers), each.name());
    }
  }

  /** Buffers start with zeros, are written and read in parts, and keep every 32-bit number. */
  public static void checkBuffers(Backend backend) {
    var buffer = backend.buffer(5);
    assertEquals(5, buffer.size());
    assertArrayEquals(new double[5], buffer.copy());
    buffer.write(1, n(9, 1, 2, 9), 1, 2);
    assertArrayEquals(n(0, 1, 2, 0, 0), buffer.copy());
    var part = n(7, 7, 7);
    buffer.read(2, part, 1, 1);
    assertArrayEquals(n(7, 2, 7), part);
    buffer.write(4, n(3), 0, 1);
    buffer.write(0, n(), 0, 0);
    buffer.read(5, part, 3, 0);
    assertArrayEquals(n(0, 1, 2, 0, 3), buffer.copy());

    assertEquals(0, backend.buffer(0).size());
    assertArrayEquals(n(), backend.buffer(0).copy());
    var special =
        n(
            0,
            -1,
            16777215,
            -16777216,
            0.15625,
            0x1p-120,
            0x1.fffffep127,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY);
    assertArrayEquals(special, buffer(backend, special).copy());
    var large = wave(70_001, 1);
    assertArrayEquals(large, buffer(backend, large).copy());
  }

  /** Several buffers are read at once, as many numbers of each as its target holds. */
  public static void checkReadingAtOnce(Backend backend) {
    var first = buffer(backend, 1, 2, 3);
    var second = buffer(backend, wave(1000, 2));
    var computed = backend.buffer(3);
    backend.curve(Curve.SQUARE, first, computed, 3).run(1);
    var targets = List.of(n(9, 9), new double[1000], n(9, 9, 9), n(), n(9));
    backend.read(List.of(first, second, computed, second, first), targets);
    assertArrayEquals(n(1, 2), targets.get(0));
    assertArrayEquals(wave(1000, 2), targets.get(1));
    assertArrayEquals(n(1, 4, 9), targets.get(2));
    assertArrayEquals(n(1), targets.get(4));
    backend.read(List.of(), List.of());
  }

  /** Once means one row, however many are asked for. */
  public static void checkOnce(Backend backend) {
    for (int rows : new int[] {0, 1, 5}) {
      var count = backend.buffer(1);
      var filled = buffer(backend, all(6, 9));
      backend.once(backend.countRows(count)).run(rows);
      backend.once(backend.once(backend.fill(filled, 4, 2))).run(rows);
      assertArrayEquals(n(1), count.copy());
      assertArrayEquals(n(4, 4, 9, 9, 9, 9), filled.copy());
    }
  }

  /** A mask leaves out as many as its rate says, others at the next draw. */
  public static void checkDropoutShare(Backend backend) {
    int size = 10_000;
    double rate = 0.25;
    var out = backend.buffer(size);
    var draw = buffer(backend, 11, 1);
    var kernel = backend.dropoutMask(buffer(backend, rate), draw, out, 100);
    kernel.run(100);
    var first = out.copy();
    draw.write(1, n(2), 0, 1);
    kernel.run(100);
    var second = out.copy();
    int leftOut = 0;
    int leftOutTwice = 0;
    for (int i = 0; i < size; i++) {
      leftOut += first[i] == 0 ? 1 : 0;
      leftOutTwice += first[i] == 0 && second[i] == 0 ? 1 : 0;
    }
    // Five standard deviations on either side.
    assertTrue(Math.abs(leftOut - 2500) < 217, "left out " + leftOut);
    assertTrue(Math.abs(leftOutTwice - 625) < 122, "left out twice " + leftOutTwice);
  }

  /** The same bits in all buffers. */
  static void assertSame(double[][] wanted, double[][] found, String claim) {
    assertEquals(wanted.length, found.length, claim);
    for (int i = 0; i < wanted.length; i++) {
      assertArrayEquals(wanted[i], found[i], claim + ", buffer " + i);
    }
  }
}
