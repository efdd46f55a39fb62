package vitrine.compute.backend.cpu;

import vitrine.compute.backend.Buffer;

/** Numbers in an array of doubles. */
final class CpuBuffer implements Buffer {
  private final double[] values;

  CpuBuffer(int size) {
    values = new double[size];
  }

  static double[] values(Buffer buffer) {
    return ((CpuBuffer) buffer).values;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public void write(int at, double[] source, int from, int count) {
    for (int i = 0; i < count; i++) {
      values[at + i] = source[from + i];
    }
  }

  @Override
  public void read(int at, double[] target, int to, int count) {
    System.arraycopy(values, at, target, to, count);
  }
}
