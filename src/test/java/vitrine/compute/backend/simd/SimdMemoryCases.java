package vitrine.compute.backend.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vitrine.compute.backend.simd.SimdBuffer.address;

import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vitrine.compute.backend.BackendFailure;
import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Curve;

public final class SimdMemoryCases {
  /** 4 MiB: more than the memory has to begin with. */
  private static final int LARGE = 1 << 20;

  @Test
  void numbersAndKernelsOutliveTheGrowthOfMemory() {
    InBrowser.withEach(
        backend -> {
          var x = backend.buffer(1000);
          x.write(0, filled(1000, 3), 0, 1000);
          var y = backend.buffer(1000);
          var kernel = backend.curve(Curve.SQUARE, x, y, 1);
          kernel.run(10);
          for (int i = 0; i < 3; i++) {
            var large = backend.buffer(LARGE);
            large.write(LARGE - 1, new double[] {5}, 0, 1);
            assertArrayEquals(new double[10], Arrays.copyOf(large.copy(), 10));
            assertEquals(5, large.copy()[LARGE - 1]);
          }
          kernel.run(1000);
          assertArrayEquals(filled(1000, 3), x.copy());
          assertArrayEquals(filled(1000, 9), y.copy());
        });
  }

  @Test
  void everyBufferBeginsAtAMultipleOfSixteenBytesAndOverlapsNoOther() {
    InBrowser.withStrict(
        backend -> {
          var buffers = new ArrayList<Buffer>();
          for (int size : new int[] {0, 1, 3, 4, 5, 100, 7, 4095, 4096, 4097, 20_000, 1, 65_537}) {
            var buffer = backend.buffer(size);
            assertEquals(0, address(buffer) % 16);
            buffer.write(0, filled(size, size), 0, size);
            buffers.add(buffer);
          }
          for (var buffer : buffers) {
            assertArrayEquals(filled(buffer.size(), buffer.size()), buffer.copy());
          }
        });
  }

  @Test
  void whatOneBackendGivesBackTheNextOneUsesFromZero() {
    if (InBrowser.is()) {
      var first = SimdBackend.fast();
      var used = first.buffer(LARGE);
      used.write(0, filled(LARGE, 7), 0, LARGE);
      int place = address(used);
      first.close();
      for (int i = 0; i < 3; i++) {
        var next = SimdBackend.strict();
        var buffer = next.buffer(LARGE);
        assertEquals(place, address(buffer));
        assertArrayEquals(new double[LARGE], buffer.copy());
        next.close();
      }
    }
  }

  @Test
  void moreThanThereIsFailsAndTheBackendGoesOn() {
    InBrowser.withEach(
        backend -> {
          for (int size : new int[] {Integer.MAX_VALUE, 1 << 29, (1 << 28) + 1}) {
            var failure = assertThrows(BackendFailure.class, () -> backend.buffer(size));
            assertEquals(BackendFailure.Reason.MEMORY, failure.reason());
            assertEquals("simd", failure.backend());
          }
          var buffer = backend.buffer(3);
          buffer.write(0, filled(3, 1), 0, 3);
          assertArrayEquals(filled(3, 1), buffer.copy());
        });
  }

  private static double[] filled(int size, double value) {
    var values = new double[size];
    Arrays.fill(values, value);
    return values;
  }
}
