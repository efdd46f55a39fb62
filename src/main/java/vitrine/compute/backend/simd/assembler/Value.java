package vitrine.compute.backend.simd.assembler;

/**
 * An expression: the instructions that leave one value behind.
 *
 * <p>Written where it is used, as often as it is used; {@link Procedure#keep} computes once what is
 * needed twice.
 */
public abstract sealed class Value permits Whole, Real, Wholes, Reals, Doubles {
  static final int I32 = 0x7f;
  static final int F32 = 0x7d;
  static final int V128 = 0x7b;

  final byte[] code;

  Value(byte[] code) {
    this.code = code;
  }

  /** The byte that names the type of the value. */
  abstract int type();

  /** The operands in order, then the instruction. */
  static byte[] apply(int opcode, Value... operands) {
    return write(opcode, operands).toArray();
  }

  /** The operands in order, then the instruction with the number of a lane. */
  static byte[] applyTo(int lane, int opcode, Value... operands) {
    return write(opcode, operands).add(lane).toArray();
  }

  /** A load from {@code address} + {@code offset} bytes, or a store there of the second operand. */
  static byte[] memory(int opcode, int offset, Value... operands) {
    return write(opcode, operands).add(2).unsigned(offset).toArray();
  }

  static byte[] local(int number) {
    return new Bytes().opcode(Opcode.LOCAL_GET).unsigned(number).toArray();
  }

  private static Bytes write(int opcode, Value... operands) {
    var bytes = new Bytes();
    for (var operand : operands) {
      bytes.add(operand.code);
    }
    return bytes.opcode(opcode);
  }
}
