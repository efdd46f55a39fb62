package vitrine.compute.backend.simd;

import java.util.ArrayList;
import java.util.List;

/**
 * All the memory of one backend, which comes back as a whole.
 *
 * <p>Small pieces share a block. Behind each block lie {@link #SLACK} bytes more: kernels read four
 * or eight numbers at a time, also where the last ones are fewer, and use only those.
 */
final class Arena {
  private static final int SLACK = 64;
  private static final int SHARED = 1 << 16;

  private final Heap heap;
  private final List<Heap.Block> blocks = new ArrayList<>();
  private int next;
  private int end;

  Arena(Heap heap) {
    this.heap = heap;
  }

  /**
   * The address of room for {@code count} floats, a multiple of 16.
   *
   * @throws vitrine.compute.backend.BackendFailure if there is no more memory
   */
  int takeFloats(int count) {
    // What does not fit into an int does not fit into memory either.
    int bytes = count > Integer.MAX_VALUE / 4 ? Integer.MAX_VALUE : 4 * count;
    if (bytes > SHARED / 4) {
      return block(bytes).address();
    }
    int size = (bytes + 15) & -16;
    if (next + size > end) {
      var block = block(SHARED);
      next = block.address();
      end = next + SHARED;
    }
    int address = next;
    next += size;
    return address;
  }

  /** Gives everything back. */
  void close() {
    for (var block : blocks) {
      heap.give(block);
    }
    blocks.clear();
    next = 0;
    end = 0;
  }

  private Heap.Block block(int bytes) {
    var block = heap.take(bytes, SLACK);
    blocks.add(block);
    return block;
  }
}
