package vitrine.compute.backend;

/**
 * A run of numbers that lives where its backend computes: an array, linear memory, or a texture.
 */
public interface Buffer {
  /** How many numbers the buffer holds. */
  int size();

  /**
   * Copies {@code count} numbers from {@code source}, starting at {@code from}, to place {@code at}
   * of this buffer.
   */
  void write(int at, double[] source, int from, int count);

  /**
   * Copies {@code count} numbers starting at place {@code at} of this buffer into {@code target},
   * starting at {@code to}.
   */
  void read(int at, double[] target, int to, int count);

  /** All numbers of this buffer in a new array. */
  default double[] copy() {
    var values = new double[size()];
    read(0, values, 0, values.length);
    return values;
  }
}
