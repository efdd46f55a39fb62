package vitrine.compute.backend.simd.assembler;

/** Four floating-point numbers of 32 bits (f32x4). */
public final class Reals extends Value {
  Reals(Instruction last) {
    super(last);
  }

  @Override
  int type() {
    return V128;
  }

  /** Always {@code value} in all four lanes. */
  public static Reals of(float value) {
    return Wholes.of(Float.floatToRawIntBits(value)).asReals();
  }

  /** What lies in memory, {@code offset} bytes after {@code address}. */
  public static Reals at(Whole address, int offset) {
    return new Reals(Instruction.memory(Opcode.V128_LOAD, offset, address));
  }

  /** What lies in memory at {@code address}. */
  public static Reals at(Whole address) {
    return at(address, 0);
  }

  /** The one float {@code offset} bytes after {@code address}, in all four lanes. */
  public static Reals spreadAt(Whole address, int offset) {
    return new Reals(Instruction.memory(Opcode.V128_LOAD32_SPLAT, offset, address));
  }

  /** this + other. */
  public Reals plus(Reals other) {
    return with(Opcode.F32X4_ADD, other);
  }

  /** this − other. */
  public Reals minus(Reals other) {
    return with(Opcode.F32X4_SUB, other);
  }

  /** this · other. */
  public Reals times(Reals other) {
    return with(Opcode.F32X4_MUL, other);
  }

  /** this · other + more, rounded once or twice as the machine likes. */
  public Reals timesPlus(Reals other, Reals more) {
    return new Reals(Instruction.of(Opcode.F32X4_RELAXED_MADD, this, other, more));
  }

  /** this / other. */
  public Reals over(Reals other) {
    return with(Opcode.F32X4_DIV, other);
  }

  /** At most {@code limit}; NaN stays NaN. */
  public Reals atMost(Reals limit) {
    return with(Opcode.F32X4_PMIN, limit);
  }

  /** At least {@code limit}; NaN stays NaN. */
  public Reals atLeast(Reals limit) {
    return with(Opcode.F32X4_PMAX, limit);
  }

  /** The larger; NaN if one is NaN. */
  public Reals max(Reals other) {
    return with(Opcode.F32X4_MAX, other);
  }

  /** The size without the sign. */
  public Reals size() {
    return with(Opcode.F32X4_ABS);
  }

  /** With the other sign. */
  public Reals negative() {
    return with(Opcode.F32X4_NEG);
  }

  /** The square root. */
  public Reals root() {
    return with(Opcode.F32X4_SQRT);
  }

  /** The largest whole number that is not above. */
  public Reals floor() {
    return with(Opcode.F32X4_FLOOR);
  }

  /** The nearest whole number, of two the even one. */
  public Reals nearest() {
    return with(Opcode.F32X4_NEAREST);
  }

  /** Where this &lt; other. */
  public Wholes isBelow(Reals other) {
    return with(Opcode.F32X4_LT, other).asWholes();
  }

  /** Where this &gt; other. */
  public Wholes isAbove(Reals other) {
    return with(Opcode.F32X4_GT, other).asWholes();
  }

  /** Where this ≤ other. */
  public Wholes isAtMost(Reals other) {
    return with(Opcode.F32X4_LE, other).asWholes();
  }

  /** Where this ≥ other. */
  public Wholes isAtLeast(Reals other) {
    return with(Opcode.F32X4_GE, other).asWholes();
  }

  /** Where both are the same number. */
  public Wholes is(Reals other) {
    return with(Opcode.F32X4_EQ, other).asWholes();
  }

  /** This where {@code condition} holds, else {@code other}. */
  public Reals where(Wholes condition, Reals other) {
    return new Reals(Instruction.of(Opcode.V128_BITSELECT, this, other, condition));
  }

  /** Their whole parts; NaN gives 0, what is too large the largest. */
  public Wholes toWholes() {
    return new Wholes(Instruction.of(Opcode.I32X4_TRUNC_SAT_F32X4_S, this));
  }

  /** The same bits, read as whole numbers. */
  public Wholes asWholes() {
    return new Wholes(last);
  }

  /** The number in one lane. */
  public Real lane(int lane) {
    return new Real(Instruction.lane(Opcode.F32X4_EXTRACT_LANE, lane, this));
  }

  /** The first two, with 64 bits. */
  public Doubles firstDoubles() {
    return new Doubles(Instruction.of(Opcode.F64X2_PROMOTE_LOW_F32X4, this));
  }

  /** Four of the eight numbers of this (0 to 3) and {@code other} (4 to 7). */
  public Reals pick(Reals other, int a, int b, int c, int d) {
    return new Reals(Instruction.shuffle(a, b, c, d, this, other));
  }

  private Reals with(int opcode, Reals other) {
    return new Reals(Instruction.of(opcode, this, other));
  }

  private Reals with(int opcode) {
    return new Reals(Instruction.of(opcode, this));
  }
}
