package vitrine.compute.backend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.cpu.CpuBackend;

public final class KernelCases {
  private static final double EXACT = 1e-14;

  @Test
  void everyKernelOfTheReferenceDoesWhatTheSuiteSays() {
    for (var each : KernelSuite.all()) {
      check(new CpuBackend(), each, EXACT);
    }
  }

  @Test
  void aKernelRunTwiceOnTheSameNumbersGivesTheSame() {
    for (var each : KernelSuite.all()) {
      boolean isPure =
          !each.name().startsWith("descend")
              && !each.name().startsWith("count")
              && !each.name().contains("true");
      if (isPure) {
        var buffers = buffers(new CpuBackend(), each);
        var kernel = each.kernel().apply(new CpuBackend(), buffers);
        kernel.run(each.rows());
        var first = buffers.get(buffers.size() - 1).copy();
        kernel.run(each.rows());
        assertArrayEquals(first, buffers.get(buffers.size() - 1).copy(), each.name());
      }
    }
  }

  @Test
  void aBufferIsWrittenAndReadInParts() {
    var buffer = new CpuBackend().buffer(5);
    buffer.write(1, new double[] {9, 1, 2, 9}, 1, 2);
    assertArrayEquals(new double[] {0, 1, 2, 0, 0}, buffer.copy());
    var part = new double[] {7, 7, 7};
    buffer.read(2, part, 1, 1);
    assertArrayEquals(new double[] {7, 2, 7}, part);
    assertEquals(5, buffer.size());
  }

  /** Runs one case on a backend; {@code tolerance} is relative to max(1, size). */
  static void check(Backend backend, KernelCase each, double tolerance) {
    var buffers = buffers(backend, each);
    each.kernel().apply(backend, buffers).run(each.rows());
    for (int i = 0; i < each.buffers().length; i++) {
      var expected = each.expected()[i];
      if (expected != null) {
        var found = buffers.get(i).copy();
        assertEquals(expected.length, found.length, each.name());
        for (int j = 0; j < expected.length; j++) {
          double scale = Math.max(1, Math.abs(expected[j]));
          boolean isNear =
              Double.isNaN(expected[j])
                  ? Double.isNaN(found[j])
                  : Math.abs(found[j] - expected[j]) <= tolerance * scale;
          assertTrue(isNear, each.name() + ": " + found[j] + " for " + expected[j] + " at " + j);
        }
      }
    }
  }

  private static ArrayList<Buffer> buffers(Backend backend, KernelCase each) {
    var buffers = new ArrayList<Buffer>();
    for (var values : each.buffers()) {
      var buffer = backend.buffer(values.length);
      buffer.write(0, values, 0, values.length);
      buffers.add(buffer);
    }
    return buffers;
  }
}
