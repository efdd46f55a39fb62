package vitrine.compute.random;

/**
 * The stream behind a TensorFlow Playground link: RC4 as a generator, seeded by text, draw for draw
 * what David Bau's seedrandom 2.4.4 puts in the place of JavaScript's {@code Math.random}.
 */
public final class Rc4Stream implements RandomStream {
  private static final int SIZE = 256;
  private static final int MASK = SIZE - 1;

  /** The permutation of 0…255 that RC4 keeps stirring, then its two indices i and j. */
  private final int[] state = new int[SIZE + 2];

  private Rc4Stream() {}

  /** The stream of a seed, such as the text {@code 0.5}; any text will do, the empty one too. */
  public static Rc4Stream of(String seed) {
    var stream = new Rc4Stream();
    stream.schedule(key(seed));
    for (int i = 0; i < SIZE; i++) {
      stream.nextByte();
    }
    return stream;
  }

  /**
   * The next draw as the seed of another stream, written with five decimals ({@code 0.49767}) as
   * JavaScript's {@code toFixed(5)} does: to the nearest, upwards in the middle.
   */
  public String nextSeed() {
    double draw = next();
    // 100000 · draw in two parts, each exact
    double high = ((int) (draw * 0x1p26)) * 0x1p-26;
    double low = (draw - high) * 100000;
    int number = (int) (high * 100000);
    if (((high * 100000) - number) - 0.5 >= -low) {
      number++;
    }
    String digits = Integer.toString(number % 100000);
    return (number / 100000) + "." + "00000".substring(digits.length()) + digits;
  }

  @Override
  public double next() {
    double numerator = 0;
    for (int i = 0; i < 6; i++) {
      numerator = (numerator * SIZE) + nextByte();
    }
    double denominator = 0x1p48;
    int lowest = 0;
    while (numerator < 0x1p52) {
      numerator = (numerator + lowest) * SIZE;
      denominator *= SIZE;
      lowest = nextByte();
    }
    while (numerator >= 0x1p53) {
      numerator /= 2;
      denominator /= 2;
      lowest >>>= 1;
    }
    return (numerator + lowest) / denominator;
  }

  @Override
  public int[] state() {
    return state.clone();
  }

  @Override
  public void restore(int[] saved) {
    System.arraycopy(saved, 0, state, 0, state.length);
  }

  /** The characters' low bytes; a text beyond 256 characters is folded onto its beginning. */
  private static int[] key(String seed) {
    var key = new int[Math.max(1, Math.min(seed.length(), SIZE))];
    int smear = 0;
    for (int i = 0; i < seed.length(); i++) {
      smear ^= key[i & MASK] * 19;
      key[i & MASK] = (smear + seed.charAt(i)) & MASK;
    }
    return key;
  }

  private void schedule(int[] key) {
    for (int i = 0; i < SIZE; i++) {
      state[i] = i;
    }
    int j = 0;
    for (int i = 0; i < SIZE; i++) {
      j = (j + key[i % key.length] + state[i]) & MASK;
      swap(i, j);
    }
  }

  private int nextByte() {
    int i = (state[SIZE] + 1) & MASK;
    int j = (state[SIZE + 1] + state[i]) & MASK;
    state[SIZE] = i;
    state[SIZE + 1] = j;
    swap(i, j);
    return state[(state[i] + state[j]) & MASK];
  }

  private void swap(int i, int j) {
    int kept = state[i];
    state[i] = state[j];
    state[j] = kept;
  }
}
