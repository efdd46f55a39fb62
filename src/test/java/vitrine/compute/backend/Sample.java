package vitrine.compute.backend;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.numeric.Trigonometric;

/** Numbers to try kernels on, and buffers that hold them. */
final class Sample {
  private Sample() {}

  /** Some numbers. */
  static double[] n(double... values) {
    return values;
  }

  /** Some buffers. */
  static double[][] b(double[]... buffers) {
    return buffers;
  }

  /**
   * Numbers between −1 and 1 of both signs, in no order, the same for the same seed: multiples of
   * 2^−10, so that 32 bits hold them and what is off afterwards comes from the kernel.
   */
  static double[] wave(int size, double seed) {
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      double sine = Trigonometric.sin(((i * 0.7) + (seed * 1.3)) + 0.1);
      values[i] = Math.floor((sine * 1024) + 0.5) / 1024;
    }
    return values;
  }

  /** The same number in every place. */
  static double[] all(int size, double value) {
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = value;
    }
    return values;
  }

  /** A buffer of a backend with these numbers. */
  static Buffer buffer(Backend backend, double... values) {
    var buffer = backend.buffer(values.length);
    buffer.write(0, values, 0, values.length);
    return buffer;
  }

  static List<Buffer> buffers(Backend backend, double[]... values) {
    var buffers = new ArrayList<Buffer>();
    for (var each : values) {
      buffers.add(buffer(backend, each));
    }
    return buffers;
  }

  /** All numbers of all buffers. */
  static double[][] copies(List<Buffer> buffers) {
    var copies = new double[buffers.size()][];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = buffers.get(i).copy();
    }
    return copies;
  }
}
