package vitrine.view.qr;

/**
 * How much of a code may be damaged and still be read, with the sizes of ISO/IEC 18004, table 9.
 */
enum Level {
  /** About 7 % may be damaged. */
  LOW(
      1,
      new int[] {
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30,
        30, 26
      },
      new int[] {1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12}),
  /** About 15 % may be damaged. */
  MEDIUM(
      0,
      new int[] {
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28,
        28, 28
      },
      new int[] {
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21
      });

  private final int bits;
  private final int[] checks;
  private final int[] blocks;

  Level(int bits, int[] checks, int[] blocks) {
    this.bits = bits;
    this.checks = checks;
    this.blocks = blocks;
  }

  /** The two bits that name it inside a code. */
  int bits() {
    return bits;
  }

  /** How many bytes of each block correct errors. */
  int checks(int version) {
    return checks[version - 1];
  }

  /** Into how many blocks the bytes are cut. */
  int blocks(int version) {
    return blocks[version - 1];
  }
}
