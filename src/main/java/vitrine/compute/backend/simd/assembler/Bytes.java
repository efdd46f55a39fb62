package vitrine.compute.backend.simd.assembler;

import java.util.Arrays;

/** Bytes written one after the other, with the number formats of WebAssembly. */
public final class Bytes {
  private byte[] bytes = new byte[32];
  private int size;

  /** Appends the lowest eight bits of {@code value}. */
  public Bytes add(int value) {
    grow(1);
    bytes[size++] = (byte) value;
    return this;
  }

  /** Appends all of {@code more}. */
  public Bytes add(byte[] more) {
    grow(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  /** Appends {@code value} as LEB128: seven bits a byte, the lowest first, no sign. */
  public Bytes unsigned(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      add((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return add(rest);
  }

  /** Appends {@code value} as LEB128 in two's complement: bit 6 of the last byte is the sign. */
  public Bytes signed(int value) {
    int rest = value;
    while (rest < -64 || rest > 63) {
      add((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    return add(rest & 0x7f);
  }

  /** Appends 32 bits, the lowest byte first: how WebAssembly writes a float's bits. */
  public Bytes bits(int value) {
    return add(value).add(value >> 8).add(value >> 16).add(value >> 24);
  }

  /** Appends how many {@code more} are, then {@code more}: a vector of bytes. */
  public Bytes counted(byte[] more) {
    return unsigned(more.length).add(more);
  }

  /** Appends a name of ASCII letters as a counted vector. */
  public Bytes name(String name) {
    unsigned(name.length());
    for (int i = 0; i < name.length(); i++) {
      add(name.charAt(i));
    }
    return this;
  }

  /** Appends an {@link Opcode}: one byte, or a prefix and a number. */
  public Bytes opcode(int opcode) {
    return opcode < 0x100 ? add(opcode) : add(opcode >>> 16).unsigned(opcode & 0xffff);
  }

  /** What was written, in a new array. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void grow(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
