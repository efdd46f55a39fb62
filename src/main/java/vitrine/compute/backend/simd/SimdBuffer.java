package vitrine.compute.backend.simd;

import vitrine.compute.backend.Buffer;

/** Numbers in linear memory, as floats. */
final class SimdBuffer implements Buffer {
  private final LinearMemory memory;
  private final int address;
  private final int size;

  SimdBuffer(LinearMemory memory, int address, int size) {
    this.memory = memory;
    this.address = address;
    this.size = size;
  }

  /** Where the first number lies. */
  static int address(Buffer buffer) {
    return ((SimdBuffer) buffer).address;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void write(int at, double[] source, int from, int count) {
    memory.write(address + 4 * at, source, from, count);
  }

  @Override
  public void read(int at, double[] target, int to, int count) {
    memory.read(address + 4 * at, target, to, count);
  }
}
