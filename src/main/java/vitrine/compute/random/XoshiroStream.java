package vitrine.compute.random;

/**
 * The product's own stream: xoshiro128** of D. Blackman and S. Vigna ("Scrambled linear
 * pseudorandom number generators", 2021; version 1.1), in 32-bit integers alone. Period 2^128 − 1.
 */
public final class XoshiroStream implements RandomStream {
  private int a;
  private int b;
  private int c;
  private int d;

  private XoshiroStream(int a, int b, int c, int d) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  /**
   * One of the independent streams of a seed: any text as the seed, and the stream's purpose
   * ({@code data}, {@code weights}, {@code order}, {@code dropout}) as the name.
   */
  public static XoshiroStream of(String seed, String name) {
    // a seed holds no line break, so that no two pairs give the same text
    String text = seed + "\n" + name;
    // a state of four zeros would stay there; the odd last word cannot be one
    return new XoshiroStream(
        SeedHash.of(text, 1), SeedHash.of(text, 2), SeedHash.of(text, 3), SeedHash.of(text, 4) | 1);
  }

  /** The stream that goes on from four words, not all of them 0. */
  public static XoshiroStream ofState(int... words) {
    return new XoshiroStream(words[0], words[1], words[2], words[3]);
  }

  /** The next 32 bits. */
  public int nextBits() {
    int result = Integer.rotateLeft(b * 5, 7) * 9;
    int shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = Integer.rotateLeft(d, 11);
    return result;
  }

  /** The upper 27 bits of one word before the upper 26 of the next, as a fraction. */
  @Override
  public double next() {
    double high = nextBits() >>> 5;
    return ((high * 0x1p26) + (nextBits() >>> 6)) * 0x1p-53;
  }

  @Override
  public int[] state() {
    return new int[] {a, b, c, d};
  }

  @Override
  public void restore(int[] state) {
    a = state[0];
    b = state[1];
    c = state[2];
    d = state[3];
  }
}
