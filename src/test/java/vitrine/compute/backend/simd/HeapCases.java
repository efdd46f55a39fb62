package vitrine.compute.backend.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.teavm.jso.JSObject;
import vitrine.compute.backend.BackendFailure;

public final class HeapCases {
  /** Memory that is only counted: grows up to a limit, with a gap before each piece. */
  private static final class Counted implements LinearMemory {
    private static final int GAP = 4096;
    private int end = GAP;
    private final int limit;
    private int growths;

    Counted(int limit) {
      this.limit = limit;
    }

    @Override
    public int grow(int bytes) {
      if (end + bytes > limit) {
        return 0;
      }
      int start = end;
      end += bytes + GAP;
      growths++;
      return start;
    }

    @Override
    public JSObject handle() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(int address, double[] source, int from, int count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void read(int address, double[] target, int to, int count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(int address, int[] words) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void blocksComeInMultiplesOfSixteenBytesSideBySide() {
    var heap = new Heap(new Counted(1 << 24));
    var a = heap.take(1, 0);
    var b = heap.take(17, 0);
    var c = heap.take(16, 1);
    assertEquals(16, a.bytes());
    assertEquals(a.end(), b.address());
    assertEquals(32, b.bytes());
    assertEquals(b.end(), c.address());
    assertEquals(32, c.bytes());
  }

  @Test
  void freeNeighboursJoinInWhateverOrderTheyComeBack() {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (var order : orders) {
      var heap = new Heap(new Counted(1 << 24));
      var blocks = new Heap.Block[3];
      for (int i = 0; i < 3; i++) {
        blocks[i] = heap.take(1600, 0);
      }
      var behind = heap.take(160, 0);
      for (int place : order) {
        heap.give(blocks[place]);
      }
      assertEquals(blocks[0].address(), heap.take(4800, 0).address());
      assertTrue(heap.take(16, 0).address() > behind.address());
    }
  }

  @Test
  void growsOnlyWhenNothingFreeIsLargeEnough() {
    var memory = new Counted(1 << 24);
    var heap = new Heap(memory);
    var a = heap.take(1 << 20, 0);
    assertEquals(1, memory.growths);
    heap.give(a);
    heap.take(1 << 19, 0);
    heap.take(1 << 19, 0);
    assertEquals(1, memory.growths);
    heap.take(3 << 20, 0);
    assertEquals(2, memory.growths);
  }

  @Test
  void failsWhereMemoryIsRefusedAndGoesOnWithWhatIsLeft() {
    var heap = new Heap(new Counted(3 << 20));
    heap.take(1 << 19, 0);
    assertEquals(
        BackendFailure.Reason.MEMORY,
        assertThrows(BackendFailure.class, () -> heap.take(4 << 20, 0)).reason());
    assertEquals(1 << 19, heap.take(1 << 19, 0).bytes());
  }

  @Test
  void anArenaSharesBlocksAmongSmallPiecesAndGivesAllBack() {
    var memory = new Counted(1 << 27);
    var heap = new Heap(memory);
    var arena = new Arena(heap);
    int first = arena.takeFloats(3);
    assertEquals(first + 16, arena.takeFloats(5));
    assertEquals(first + 48, arena.takeFloats(1));
    for (int i = 0; i < 100; i++) {
      arena.takeFloats(4000);
      arena.takeFloats(100_000);
    }
    int growths = memory.growths;
    arena.close();
    var next = new Arena(heap);
    assertEquals(first, next.takeFloats(3));
    for (int i = 0; i < 100; i++) {
      next.takeFloats(4000);
      next.takeFloats(100_000);
    }
    assertEquals(growths, memory.growths);
  }
}
