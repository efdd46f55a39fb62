package vitrine.view.qr;

/**
 * The bytes that correct errors: the remainder of a polynomial over GF(256), whose numbers are
 * polynomials of bits modulo x⁸ + x⁴ + x³ + x² + 1.
 */
final class ReedSolomon {
  private static final int MODULUS = 0x11d;

  /** Coefficients of the product of (x − 2⁰) to (x − 2ⁿ⁻¹), the leading 1 left out. */
  private final int[] generator;

  /**
   * For blocks with that many bytes that correct errors.
   *
   * @param checks at least 1
   */
  ReedSolomon(int checks) {
    generator = new int[checks];
    generator[checks - 1] = 1;
    int root = 1;
    for (int factor = 0; factor < checks; factor++) {
      for (int i = 0; i < checks; i++) {
        int next = i + 1 < checks ? generator[i + 1] : 0;
        generator[i] = product(generator[i], root) ^ next;
      }
      root = product(root, 2);
    }
  }

  /** The bytes that belong to {@code length} of the bytes of {@code data}, from one on. */
  int[] checks(int[] data, int from, int length) {
    int count = generator.length;
    var rest = new int[count];
    for (int i = from; i < from + length; i++) {
      int lead = data[i] ^ rest[0];
      for (int j = 0; j < count; j++) {
        int next = j + 1 < count ? rest[j + 1] : 0;
        rest[j] = product(generator[j], lead) ^ next;
      }
    }
    return rest;
  }

  private static int product(int left, int right) {
    int product = 0;
    for (int bit = 7; bit >= 0; bit--) {
      product <<= 1;
      if (product >= 256) {
        product ^= MODULUS;
      }
      if (((right >> bit) & 1) == 1) {
        product ^= left;
      }
    }
    return product;
  }
}
