package vitrine.compute.backend.simd.assembler;

/** Two floating-point numbers of 64 bits (f64x2), for what 32 bits cannot hold on the way. */
public final class Doubles extends Value {
  Doubles(Instruction last) {
    super(last);
  }

  @Override
  int type() {
    return V128;
  }

  /** Always {@code value} in both lanes. */
  public static Doubles of(double value) {
    long bits = Double.doubleToRawLongBits(value);
    int low = (int) bits;
    int high = (int) (bits >>> 32);
    return new Doubles(Instruction.constant(low, high, low, high));
  }

  /** this + other. */
  public Doubles plus(Doubles other) {
    return with(Opcode.F64X2_ADD, other);
  }

  /** this − other. */
  public Doubles minus(Doubles other) {
    return with(Opcode.F64X2_SUB, other);
  }

  /** this · other. */
  public Doubles times(Doubles other) {
    return with(Opcode.F64X2_MUL, other);
  }

  /** The nearest whole number, of two the even one. */
  public Doubles nearest() {
    return new Doubles(Instruction.of(Opcode.F64X2_NEAREST, this));
  }

  /** The floats nearest to them in the first two lanes, 0 in the others. */
  public Reals toReals() {
    return new Reals(Instruction.of(Opcode.F32X4_DEMOTE_F64X2_ZERO, this));
  }

  /** Their whole parts in the first two lanes, 0 in the others. */
  public Wholes toWholes() {
    return new Wholes(Instruction.of(Opcode.I32X4_TRUNC_SAT_F64X2_S_ZERO, this));
  }

  private Doubles with(int opcode, Doubles other) {
    return new Doubles(Instruction.of(opcode, this, other));
  }
}
