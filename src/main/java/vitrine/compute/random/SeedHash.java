package vitrine.compute.random;

/**
 * Turns the text of a seed into the words a generator starts from: the mixing of A. Appleby's
 * MurmurHash3 (32 bits), one block for each character.
 */
final class SeedHash {
  private SeedHash() {}

  /** A word of 32 bits that depends on every character; each salt gives another. */
  static int of(String text, int salt) {
    int hash = salt * 0x9e3779b9;
    for (int i = 0; i < text.length(); i++) {
      int block = Integer.rotateLeft(text.charAt(i) * 0xcc9e2d51, 15) * 0x1b873593;
      hash = (Integer.rotateLeft(hash ^ block, 13) * 5) + 0xe6546b64;
    }
    hash ^= text.length() * 4;
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
