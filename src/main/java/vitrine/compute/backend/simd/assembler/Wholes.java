package vitrine.compute.backend.simd.assembler;

/**
 * Four whole numbers of 32 bits (i32x4), or four truths: all bits of a lane set, or none.
 *
 * <p>Arithmetic wraps around.
 */
public final class Wholes extends Value {
  Wholes(Instruction last) {
    super(last);
  }

  @Override
  int type() {
    return V128;
  }

  /** Always {@code value} in all four lanes. */
  public static Wholes of(int value) {
    return of(value, value, value, value);
  }

  /** Always these four. */
  public static Wholes of(int a, int b, int c, int d) {
    return new Wholes(Instruction.constant(a, b, c, d));
  }

  /** this + other. */
  public Wholes plus(Wholes other) {
    return with(Opcode.I32X4_ADD, other);
  }

  /** this − other. */
  public Wholes minus(Wholes other) {
    return with(Opcode.I32X4_SUB, other);
  }

  /** this · other. */
  public Wholes times(Wholes other) {
    return with(Opcode.I32X4_MUL, other);
  }

  /** The bits set in both. */
  public Wholes and(Wholes other) {
    return with(Opcode.V128_AND, other);
  }

  /** The bits set in this, but not in {@code other}. */
  public Wholes andNot(Wholes other) {
    return with(Opcode.V128_ANDNOT, other);
  }

  /** The bits set in one or both. */
  public Wholes or(Wholes other) {
    return with(Opcode.V128_OR, other);
  }

  /** The bits set in one but not in both. */
  public Wholes xor(Wholes other) {
    return with(Opcode.V128_XOR, other);
  }

  /** The bits moved up by {@code places}. */
  public Wholes shiftedUp(int places) {
    return shifted(Opcode.I32X4_SHL, places);
  }

  /** The bits moved down by {@code places}, zeros from above. */
  public Wholes shiftedDown(int places) {
    return shifted(Opcode.I32X4_SHR_U, places);
  }

  /** Halved {@code times} times, rounded down: the sign stays. */
  public Wholes halved(int times) {
    return shifted(Opcode.I32X4_SHR_S, times);
  }

  /** Where this &lt; other. */
  public Wholes isBelow(Wholes other) {
    return with(Opcode.I32X4_LT_S, other);
  }

  /** Where both are the same. */
  public Wholes is(Wholes other) {
    return with(Opcode.I32X4_EQ, other);
  }

  /** The bits the other way round. */
  public Wholes not() {
    return new Wholes(Instruction.of(Opcode.V128_NOT, this));
  }

  /** Whether any bit is set, as 0 or 1. */
  public Whole any() {
    return new Whole(Instruction.of(Opcode.V128_ANY_TRUE, this));
  }

  /** The number in one lane. */
  public Whole lane(int lane) {
    return new Whole(Instruction.lane(Opcode.I32X4_EXTRACT_LANE, lane, this));
  }

  /** The floats nearest to them. */
  public Reals toReals() {
    return new Reals(Instruction.of(Opcode.F32X4_CONVERT_I32X4_S, this));
  }

  /** The same bits, read as floats. */
  public Reals asReals() {
    return new Reals(last);
  }

  private Wholes with(int opcode, Wholes other) {
    return new Wholes(Instruction.of(opcode, this, other));
  }

  private Wholes shifted(int opcode, int places) {
    return new Wholes(Instruction.of(opcode, this, Whole.of(places)));
  }
}
