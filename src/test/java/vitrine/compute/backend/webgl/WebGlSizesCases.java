package vitrine.compute.backend.webgl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.Backend;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.cpu.CpuBackend;

/** Sizes at which this backend goes another way: rows of a sheet, parts of sums, many textures. */
public final class WebGlSizesCases {
  /** Numbers in a row of a sheet. */
  private static final int ROW = 4 * Sheet.ACROSS;

  /** A kernel's results beside those of the reference. */
  @FunctionalInterface
  private interface Work {
    Kernel on(Backend backend, List<Buffer> buffers);
  }

  @Test
  void partsAreWrittenAndReadAcrossTheRowsOfASheet() {
    OnWebGl.run(
        backend -> {
          int size = (3 * ROW) + 7;
          var buffer = backend.buffer(size);
          var wanted = new double[size];
          var source = OnWebGl.scattered(size + 3);
          int[][] parts = {
            {0, 1},
            {ROW - 1, 2},
            {ROW + 3, 2 * ROW},
            {(2 * ROW) - 5, 9},
            {size - 2, 2},
            {5, 3},
            {1, size - 1},
            {size - 7, 7},
            {ROW, ROW},
            {9, 0},
          };
          for (var part : parts) {
            buffer.write(part[0], source, 3, part[1]);
            System.arraycopy(source, 3, wanted, part[0], part[1]);
            assertArrayEquals(wanted, buffer.copy(), "written at " + part[0]);
            var found = new double[part[1] + 1];
            buffer.read(part[0], found, 1, part[1]);
            for (int i = 0; i < part[1]; i++) {
              assertEquals(wanted[part[0] + i], found[i + 1]);
            }
          }
        });
  }

  @Test
  void moreNumbersThanPassAtOnceComeBack() {
    OnWebGl.run(
        backend -> {
          var numbers = OnWebGl.scattered((2 * Staging.MOST) + ROW + 5);
          var buffer = OnWebGl.buffer(backend, numbers);
          assertArrayEquals(numbers, buffer.copy());
          var targets = List.of(new double[ROW + 1], new double[numbers.length], new double[3]);
          backend.read(List.of(buffer, buffer, buffer), targets);
          assertArrayEquals(numbers, targets.get(1));
          assertEquals(numbers[ROW], targets.get(0)[ROW]);
          assertEquals(numbers[2], targets.get(2)[2]);
        });
  }

  @Test
  void rowsThatEndWithinATexelLeaveItsRest() {
    agrees(
        3,
        new double[][] {OnWebGl.scattered(2 * ROW)},
        (backend, b) -> backend.fill(b.get(0), 2, 1367));
  }

  @Test
  void sumsOverManyRowsAgree() {
    for (int rows : new int[] {256, 257, 1000}) {
      for (int width : new int[] {1, 3, 4}) {
        var x = OnWebGl.scattered(1000 * width);
        var out = OnWebGl.scattered(width);
        for (boolean accumulate : new boolean[] {true, false}) {
          agrees(
              rows,
              new double[][] {x, out},
              (backend, b) -> backend.rowSum(b.get(0), b.get(1), width, accumulate));
        }
        agrees(
            rows,
            new double[][] {x, out},
            (backend, b) -> backend.rowMean(b.get(0), b.get(1), width));
      }
    }
  }

  @Test
  void aSumOfManySquaresAgrees() {
    agrees(
        1,
        new double[][] {OnWebGl.scattered(30_003), {4}},
        (backend, b) -> backend.squareSum(b.get(0), b.get(1), true));
  }

  @Test
  void wideRowsOfScoresAgree() {
    int width = 75;
    var x = OnWebGl.scattered(6 * width);
    var g = OnWebGl.scattered((7 * width) + 1);
    var labels = new double[] {0, 74, 5, 75, 33, 1};
    agrees(5, new double[][] {x, g}, (backend, b) -> backend.softmax(b.get(0), b.get(1), width));
    agrees(
        5,
        new double[][] {x, g, new double[x.length]},
        (backend, b) -> backend.softmaxGradient(b.get(0), b.get(1), b.get(2), width));
    agrees(
        5,
        new double[][] {g, x, labels, new double[x.length]},
        (backend, b) ->
            backend.crossEntropyGradient(b.get(0), b.get(1), b.get(2), b.get(3), width));
  }

  @Test
  void moreColumnsThanTexturesAreSetSideBySide() {
    for (int width : new int[] {15, 16, 31, 46}) {
      var buffers = new double[width + 1][];
      for (int c = 0; c < width; c++) {
        buffers[c] = new double[] {c, 100 + c, 200 + c};
      }
      buffers[width] = OnWebGl.scattered(3 * width);
      agrees(
          2,
          buffers,
          (backend, b) -> backend.concatenate(new ArrayList<>(b.subList(0, width)), b.get(width)));
    }
  }

  /** Runs the same on the reference and on this backend, twice; all buffers must agree. */
  private static void agrees(int rows, double[][] values, Work work) {
    OnWebGl.run(
        backend -> {
          var found = results(backend, rows, values, work);
          var wanted = results(new CpuBackend(), rows, values, work);
          for (int i = 0; i < wanted.length; i++) {
            for (int j = 0; j < wanted[i].length; j++) {
              double scale = Math.max(1, Math.abs(wanted[i][j]));
              assertEquals(wanted[i][j], found[i][j], 1e-6 * scale, "buffer " + i + " at " + j);
            }
          }
        });
  }

  private static double[][] results(Backend backend, int rows, double[][] values, Work work) {
    var buffers = new ArrayList<Buffer>();
    for (var each : values) {
      buffers.add(OnWebGl.buffer(backend, each));
    }
    var kernel = work.on(backend, buffers);
    kernel.run(rows);
    kernel.run(rows);
    var results = new double[values.length][];
    for (int i = 0; i < results.length; i++) {
      results[i] = buffers.get(i).copy();
    }
    return results;
  }
}
