package vitrine.compute.backend;

/**
 * The chance behind dropout: a hash of where a number stands, so that every backend can draw any of
 * them at any time and all draw the same.
 *
 * <p>32-bit arithmetic that wraps around, which Java, WebAssembly and GLSL ES 3 (uint) all have.
 * The mixing step is the two-round xor-shift-multiply with the constants found by Wellons's search
 * ("Prospecting for Hash Functions", 2018).
 */
public final class DropoutHash {
  private DropoutHash() {}

  /**
   * A whole number from 0 to 2²⁴ − 1, each as likely as any other.
   *
   * @param seed from 0 to 2²⁴ − 1
   * @param count from 0 to 2²⁴ − 1
   * @param place from 0
   */
  public static int of(int seed, int count, int place) {
    return mix(mix(mix(seed + 0x9e3779b9) ^ count) ^ place) >>> 8;
  }

  private static int mix(int value) {
    int mixed = (value ^ (value >>> 16)) * 0x7feb352d;
    mixed = (mixed ^ (mixed >>> 15)) * 0x846ca68b;
    return mixed ^ (mixed >>> 16);
  }
}
