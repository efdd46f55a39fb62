package vitrine.export.onnx;

import vitrine.compute.backend.simd.assembler.Bytes;

/**
 * A message of Protocol Buffers as it is written: fields one after the other, each under its number
 * and the way its value is laid out.
 */
final class ProtoMessage {
  private static final int WHOLE = 0;
  private static final int COUNTED = 2;
  private static final int FOUR_BYTES = 5;

  private final Bytes bytes = new Bytes();

  /** A whole number, not negative. */
  ProtoMessage whole(int field, int value) {
    key(field, WHOLE).unsigned(value);
    return this;
  }

  /** A 32-bit float. */
  ProtoMessage real(int field, double value) {
    key(field, FOUR_BYTES).bits(Float.floatToIntBits((float) value));
    return this;
  }

  /** Bytes as they are. */
  ProtoMessage bytes(int field, byte[] value) {
    key(field, COUNTED).counted(value);
    return this;
  }

  /** A message within this one. */
  ProtoMessage message(int field, ProtoMessage value) {
    return bytes(field, value.toArray());
  }

  /** A text, in UTF-8. */
  ProtoMessage text(int field, String value) {
    var text = new Bytes();
    for (int i = 0; i < value.length(); i++) {
      int c = value.charAt(i);
      if (c >= 0xd800 && c < 0xdc00 && i + 1 < value.length()) {
        i++;
        c = 0x10000 + ((c - 0xd800) << 10) + (value.charAt(i) - 0xdc00);
      }
      if (c < 0x80) {
        text.add(c);
      } else if (c < 0x800) {
        text.add(0xc0 | (c >> 6)).add(0x80 | (c & 0x3f));
      } else if (c < 0x10000) {
        text.add(0xe0 | (c >> 12)).add(0x80 | ((c >> 6) & 0x3f)).add(0x80 | (c & 0x3f));
      } else {
        text.add(0xf0 | (c >> 18)).add(0x80 | ((c >> 12) & 0x3f));
        text.add(0x80 | ((c >> 6) & 0x3f)).add(0x80 | (c & 0x3f));
      }
    }
    return bytes(field, text.toArray());
  }

  /** What was written so far. */
  byte[] toArray() {
    return bytes.toArray();
  }

  private Bytes key(int field, int layout) {
    return bytes.unsigned((field << 3) | layout);
  }
}
