package vitrine.compute.numeric;

/**
 * One word for the bits of many doubles, the same on every platform: what a test compares to see
 * that not one bit differs. The mixing is that of A. Appleby's MurmurHash3.
 */
public final class Checksum {
  private int hash;
  private int count;

  /** The checksum of some values, as {@link #toString} writes it. */
  public static String of(double... values) {
    return new Checksum().add(values).toString();
  }

  /** Takes in one value; all NaN are alike, 0 and −0 are not. */
  public Checksum add(double value) {
    long bits = Double.doubleToLongBits(value);
    add((int) bits);
    add((int) (bits >>> 32));
    return this;
  }

  public Checksum add(double[] values) {
    for (double value : values) {
      add(value);
    }
    return this;
  }

  private void add(int block) {
    int mixed = Integer.rotateLeft(block * 0xcc9e2d51, 15) * 0x1b873593;
    hash = (Integer.rotateLeft(hash ^ mixed, 13) * 5) + 0xe6546b64;
    count++;
  }

  /** Eight hexadecimal digits. */
  @Override
  public String toString() {
    int word = hash ^ count;
    word = (word ^ (word >>> 16)) * 0x85ebca6b;
    word = (word ^ (word >>> 13)) * 0xc2b2ae35;
    word ^= word >>> 16;
    String digits = Integer.toHexString(word);
    return "00000000".substring(digits.length()) + digits;
  }
}
