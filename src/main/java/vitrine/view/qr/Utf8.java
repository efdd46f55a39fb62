package vitrine.view.qr;

import java.util.Arrays;

/** Texts in UTF-8; the class library's own way weighs more than all the rest of a code. */
final class Utf8 {
  private static final int SURROGATES = 0xd800;

  private final byte[] bytes;
  private int count;

  private Utf8(int most) {
    bytes = new byte[most];
  }

  /** The bytes of a text; half a pair of surrogates becomes a question mark. */
  static byte[] of(String text) {
    var written = new Utf8(3 * text.length());
    for (int i = 0; i < text.length(); i++) {
      int code = text.codePointAt(i);
      i += code > 0xffff ? 1 : 0;
      boolean isHalf = code >= SURROGATES && code < 0xe000;
      written.append(isHalf ? '?' : code);
    }
    return Arrays.copyOf(written.bytes, written.count);
  }

  private void append(int code) {
    if (code < 0x80) {
      bytes[count++] = (byte) code;
      return;
    }
    int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    int lead = more == 1 ? 0xc0 : more == 2 ? 0xe0 : 0xf0;
    bytes[count++] = (byte) (lead | (code >> (6 * more)));
    for (int i = more - 1; i >= 0; i--) {
      bytes[count++] = (byte) (0x80 | ((code >> (6 * i)) & 0x3f));
    }
  }
}
