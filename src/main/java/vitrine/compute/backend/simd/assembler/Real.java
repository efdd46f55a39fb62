package vitrine.compute.backend.simd.assembler;

/** A floating-point number of 32 bits (f32). */
public final class Real extends Value {
  Real(Instruction last) {
    super(last);
  }

  @Override
  int type() {
    return F32;
  }

  /** Always {@code value}. */
  public static Real of(float value) {
    return new Real(Instruction.constant(value));
  }

  /** What lies in memory, {@code offset} bytes after {@code address}. */
  public static Real at(Whole address, int offset) {
    return new Real(Instruction.memory(Opcode.F32_LOAD, offset, address));
  }

  /** What lies in memory at {@code address}. */
  public static Real at(Whole address) {
    return at(address, 0);
  }

  /** this + other. */
  public Real plus(Real other) {
    return with(Opcode.F32_ADD, other);
  }

  /** this − other. */
  public Real minus(Real other) {
    return with(Opcode.F32_SUB, other);
  }

  /** this · other. */
  public Real times(Real other) {
    return with(Opcode.F32_MUL, other);
  }

  /** this / other. */
  public Real over(Real other) {
    return with(Opcode.F32_DIV, other);
  }

  /** The larger; NaN if one is NaN. */
  public Real max(Real other) {
    return with(Opcode.F32_MAX, other);
  }

  /** The square root. */
  public Real root() {
    return new Real(Instruction.of(Opcode.F32_SQRT, this));
  }

  /** The largest whole number that is not above it. */
  public Real floor() {
    return new Real(Instruction.of(Opcode.F32_FLOOR, this));
  }

  /** 1 where this &lt; other, else 0. */
  public Whole isBelow(Real other) {
    return test(Opcode.F32_LT, other);
  }

  /** 1 where this &gt; other, else 0. */
  public Whole isAbove(Real other) {
    return test(Opcode.F32_GT, other);
  }

  /** 1 where this ≥ other, else 0. */
  public Whole isAtLeast(Real other) {
    return test(Opcode.F32_GE, other);
  }

  /** 1 where both are the same number, else 0. */
  public Whole is(Real other) {
    return test(Opcode.F32_EQ, other);
  }

  /** Its whole part; NaN gives 0, what is too large the largest. */
  public Whole toWhole() {
    return new Whole(Instruction.of(Opcode.I32_TRUNC_SAT_F32_S, this));
  }

  /** This where {@code condition} is not 0, else {@code other}. */
  public Real where(Whole condition, Real other) {
    return new Real(Instruction.of(Opcode.SELECT, this, other, condition));
  }

  /** The same in all four lanes. */
  public Reals spread() {
    return new Reals(Instruction.of(Opcode.F32X4_SPLAT, this));
  }

  private Real with(int opcode, Real other) {
    return new Real(Instruction.of(opcode, this, other));
  }

  private Whole test(int opcode, Real other) {
    return new Whole(Instruction.of(opcode, this, other));
  }
}
