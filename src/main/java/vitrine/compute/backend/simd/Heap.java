package vitrine.compute.backend.simd;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.backend.BackendFailure;

/**
 * Parts out the memory in blocks and takes them back: what one backend has given back, the next one
 * uses.
 *
 * <p>Every block begins at a multiple of 16 bytes.
 */
final class Heap {
  private static final int LEAST_GROWTH = 1 << 20;
  private static final int MOST = 1 << 30;

  private final LinearMemory memory;
  private final List<Block> free = new ArrayList<>();

  Heap(LinearMemory memory) {
    this.memory = memory;
  }

  /** A run of bytes. */
  record Block(int address, int bytes) {
    int end() {
      return address + bytes;
    }
  }

  /**
   * A block of at least {@code bytes} bytes and a little more, with whatever numbers it held
   * before.
   *
   * @throws BackendFailure if there is no more memory
   */
  Block take(int bytes, int more) {
    if (bytes > MOST) {
      throw new BackendFailure(SimdBackend.NAME, BackendFailure.Reason.MEMORY);
    }
    int size = (bytes + more + 15) & -16;
    int place = 0;
    while (place < free.size() && free.get(place).bytes() < size) {
      place++;
    }
    if (place == free.size()) {
      grow(size);
      place = 0;
      while (free.get(place).bytes() < size) {
        place++;
      }
    }
    var found = free.remove(place);
    if (found.bytes() > size) {
      free.add(place, new Block(found.address() + size, found.bytes() - size));
    }
    return new Block(found.address(), size);
  }

  /** Takes a block back; it joins free neighbours. The free blocks stand in ascending order. */
  void give(Block block) {
    int place = 0;
    while (place < free.size() && free.get(place).address() < block.address()) {
      place++;
    }
    var joined = block;
    if (place < free.size() && joined.end() == free.get(place).address()) {
      joined = new Block(joined.address(), joined.bytes() + free.remove(place).bytes());
    }
    if (place > 0 && free.get(place - 1).end() == joined.address()) {
      place--;
      var before = free.remove(place);
      joined = new Block(before.address(), before.bytes() + joined.bytes());
    }
    free.add(place, joined);
  }

  private void grow(int size) {
    int bytes = (size + LEAST_GROWTH - 1) & -LEAST_GROWTH;
    int address = memory.grow(bytes);
    if (address == 0) {
      throw new BackendFailure(SimdBackend.NAME, BackendFailure.Reason.MEMORY);
    }
    give(new Block(address, bytes));
  }
}
