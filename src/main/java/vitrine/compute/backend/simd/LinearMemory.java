package vitrine.compute.backend.simd;

import org.teavm.jso.JSObject;

/**
 * The bytes that compiled kernels compute on, as Java sees them from inside either engine.
 *
 * <p>An address is a place in bytes; it never changes its meaning, also when the memory grows.
 */
interface LinearMemory {
  /** The {@code WebAssembly.Memory} that a module imports. */
  JSObject handle();

  /** Where {@code bytes} further bytes begin, or 0 if there are no more. */
  int grow(int bytes);

  /** Stores {@code count} numbers from {@code address} on as floats. */
  void write(int address, double[] source, int from, int count);

  /** Fetches {@code count} floats from {@code address} on. */
  void read(int address, double[] target, int to, int count);

  /** Stores whole numbers from {@code address} on. */
  void write(int address, int[] words);
}
