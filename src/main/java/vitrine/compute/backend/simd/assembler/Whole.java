package vitrine.compute.backend.simd.assembler;

/** A whole number of 32 bits (i32): a count, an address in bytes, or a truth as 0 or 1. */
public final class Whole extends Value {
  Whole(Instruction last) {
    super(last);
  }

  @Override
  int type() {
    return I32;
  }

  /** Always {@code value}. */
  public static Whole of(int value) {
    return new Whole(Instruction.constant(value));
  }

  /** What lies in memory, {@code offset} bytes after {@code address}. */
  public static Whole at(Whole address, int offset) {
    return new Whole(Instruction.memory(Opcode.I32_LOAD, offset, address));
  }

  /** this + other. */
  public Whole plus(Whole other) {
    return with(Opcode.I32_ADD, other);
  }

  /** this + other. */
  public Whole plus(int other) {
    return plus(of(other));
  }

  /** this − other. */
  public Whole minus(Whole other) {
    return with(Opcode.I32_SUB, other);
  }

  /** this · other. */
  public Whole times(Whole other) {
    return with(Opcode.I32_MUL, other);
  }

  /** This many floats, in bytes. */
  public Whole floats() {
    return with(Opcode.I32_SHL, of(2));
  }

  /** The bits set in both. */
  public Whole and(Whole other) {
    return with(Opcode.I32_AND, other);
  }

  /** The bits set in both. */
  public Whole and(int other) {
    return and(of(other));
  }

  /** The bits set in one but not in both. */
  public Whole xor(Whole other) {
    return with(Opcode.I32_XOR, other);
  }

  /** The bits moved down by {@code places}, zeros from above. */
  public Whole shiftedDown(int places) {
    return with(Opcode.I32_SHR_U, of(places));
  }

  /** 1 where this &lt; other, else 0. */
  public Whole isBelow(Whole other) {
    return with(Opcode.I32_LT_S, other);
  }

  /** 1 where both are the same, else 0. */
  public Whole is(Whole other) {
    return with(Opcode.I32_EQ, other);
  }

  /** 1 where this is 0, else 0. */
  public Whole isZero() {
    return new Whole(Instruction.of(Opcode.I32_EQZ, this));
  }

  /** This where {@code condition} is not 0, else {@code other}. */
  public Whole where(Whole condition, Whole other) {
    return new Whole(Instruction.of(Opcode.SELECT, this, other, condition));
  }

  /** The float nearest to it. */
  public Real toReal() {
    return new Real(Instruction.of(Opcode.F32_CONVERT_I32_S, this));
  }

  /** The same in all four lanes. */
  public Wholes spread() {
    return new Wholes(Instruction.of(Opcode.I32X4_SPLAT, this));
  }

  private Whole with(int opcode, Whole other) {
    return new Whole(Instruction.of(opcode, this, other));
  }
}
