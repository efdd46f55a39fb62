package vitrine.compute.backend.webgl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.teavm.jso.typedarrays.Float32Array;

/**
 * Memory that Java and the browser both see, through which numbers pass to and from textures: a
 * call of JavaScript for each number would cost more than computing it.
 */
final class Staging {
  /** The most numbers that pass at once. */
  static final int MOST = 1 << 18;

  private static final int LEAST = 1 << 10;

  private FloatBuffer numbers = direct(LEAST);

  /** Room for {@code count} numbers, at most {@link #MOST}; what it holds is anyone's guess. */
  FloatBuffer room(int count) {
    if (numbers.capacity() < count) {
      int grown = numbers.capacity();
      while (grown < count) {
        grown *= 2;
      }
      numbers = direct(grown);
    }
    return numbers;
  }

  /** The same memory for the browser, until Java's memory grows. */
  Float32Array view() {
    return Float32Array.fromJavaBuffer(numbers);
  }

  private static FloatBuffer direct(int count) {
    return ByteBuffer.allocateDirect(4 * count).order(ByteOrder.nativeOrder()).asFloatBuffer();
  }
}
