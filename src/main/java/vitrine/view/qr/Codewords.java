package vitrine.view.qr;

/** The bytes of a code: the text in byte mode, filled up, then what corrects errors. */
final class Codewords {
  private static final int BYTE_MODE = 4;

  private final int[] bytes;
  private int bits;

  private Codewords(int room) {
    bytes = new int[room];
  }

  /** How many bytes of text go into {@code room} bytes of a code. */
  static int capacity(int version, Level level, int room) {
    int data = room - (level.checks(version) * level.blocks(version));
    return ((data * 8) - 4 - lengthBits(version)) / 8;
  }

  /** All bytes in the order in which they stand in a code of that version. */
  static int[] of(byte[] text, int version, Level level, int room) {
    int data = room - (level.checks(version) * level.blocks(version));
    var words = new Codewords(data);
    words.append(BYTE_MODE, 4);
    words.append(text.length, lengthBits(version));
    for (byte each : text) {
      words.append(each & 0xff, 8);
    }
    int used = (words.bits + 7) / 8;
    for (int i = used; i < data; i++) {
      words.bytes[i] = (i - used) % 2 == 0 ? 0xec : 0x11;
    }
    return woven(words.bytes, version, level, room);
  }

  private static int lengthBits(int version) {
    return version < 10 ? 8 : 16;
  }

  private void append(int value, int count) {
    for (int bit = count - 1; bit >= 0; bit--) {
      bytes[bits / 8] |= ((value >> bit) & 1) << (7 - (bits % 8));
      bits++;
    }
  }

  /** The first bytes of all blocks, then the second ones, and so on; what corrects errors last. */
  private static int[] woven(int[] data, int version, Level level, int room) {
    int blocks = level.blocks(version);
    int checks = level.checks(version);
    int shorter = data.length / blocks;
    int shorterBlocks = blocks - (data.length % blocks);
    var reedSolomon = new ReedSolomon(checks);
    var all = new int[room];
    int from = 0;
    for (int block = 0; block < blocks; block++) {
      int length = block < shorterBlocks ? shorter : shorter + 1;
      for (int i = 0; i < length; i++) {
        int place = i < shorter ? (i * blocks) + block : (i * blocks) + block - shorterBlocks;
        all[place] = data[from + i];
      }
      var own = reedSolomon.checks(data, from, length);
      for (int i = 0; i < checks; i++) {
        all[data.length + (i * blocks) + block] = own[i];
      }
      from += length;
    }
    return all;
  }
}
