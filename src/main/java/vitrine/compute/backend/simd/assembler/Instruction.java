package vitrine.compute.backend.simd.assembler;

/**
 * An instruction after all that puts its operands on the stack: a tree, written from its leaves to
 * its root.
 */
final class Instruction {
  /** What is written after the opcode. */
  private enum Tail {
    NOTHING,
    LANE,
    LOCAL,
    MEMORY,
    WHOLE,
    BITS,
    VECTOR,
    SHUFFLE
  }

  private final int opcode;
  private final Tail tail;
  private final int first;
  private final int second;
  private final int third;
  private final int fourth;
  private final Value[] operands;

  private Instruction(int opcode, Tail tail, int number, Value... operands) {
    this(opcode, tail, number, 0, 0, 0, operands);
  }

  private Instruction(
      int opcode, Tail tail, int first, int second, int third, int fourth, Value... operands) {
    this.opcode = opcode;
    this.tail = tail;
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
    this.operands = operands;
  }

  /** One without anything after its opcode. */
  static Instruction of(int opcode, Value... operands) {
    return new Instruction(opcode, Tail.NOTHING, 0, operands);
  }

  /** One that works on a lane. */
  static Instruction lane(int opcode, int lane, Value... operands) {
    return new Instruction(opcode, Tail.LANE, lane, operands);
  }

  /** A load from {@code offset} bytes after the first operand, or a store there of the second. */
  static Instruction memory(int opcode, int offset, Value... operands) {
    return new Instruction(opcode, Tail.MEMORY, offset, operands);
  }

  /** What a variable holds. */
  static Instruction local(int number) {
    return new Instruction(Opcode.LOCAL_GET, Tail.LOCAL, number);
  }

  /** A whole number. */
  static Instruction constant(int number) {
    return new Instruction(Opcode.I32_CONST, Tail.WHOLE, number);
  }

  /** A float. */
  static Instruction constant(float number) {
    return new Instruction(Opcode.F32_CONST, Tail.BITS, Float.floatToRawIntBits(number));
  }

  /** The bits of four lanes. */
  static Instruction constant(int a, int b, int c, int d) {
    return new Instruction(Opcode.V128_CONST, Tail.VECTOR, a, b, c, d);
  }

  /** Four of the eight lanes of two operands, the first operand's lanes being 0 to 3. */
  static Instruction shuffle(int a, int b, int c, int d, Value... operands) {
    return new Instruction(Opcode.I8X16_SHUFFLE, Tail.SHUFFLE, a, b, c, d, operands);
  }

  /**
   * The number of the variable that it gets.
   *
   * @throws IllegalArgumentException if it does anything else
   */
  int variable() {
    if (tail != Tail.LOCAL) {
      throw new IllegalArgumentException("Only variables can be set.");
    }
    return first;
  }

  void writeTo(Bytes bytes) {
    for (var operand : operands) {
      operand.last.writeTo(bytes);
    }
    bytes.opcode(opcode);
    switch (tail) {
      case NOTHING -> {}
      case LANE -> bytes.add(first);
      case LOCAL -> bytes.unsigned(first);
      // 2² bytes: the alignment that every address here has, which is a hint.
      case MEMORY -> bytes.add(2).unsigned(first);
      case WHOLE -> bytes.signed(first);
      case BITS -> bytes.bits(first);
      case VECTOR -> bytes.bits(first).bits(second).bits(third).bits(fourth);
      case SHUFFLE -> {
        lane(bytes, first);
        lane(bytes, second);
        lane(bytes, third);
        lane(bytes, fourth);
      }
    }
  }

  /** The four bytes of a lane. */
  private static void lane(Bytes bytes, int lane) {
    for (int i = 0; i < 4; i++) {
      bytes.add(4 * lane + i);
    }
  }
}
