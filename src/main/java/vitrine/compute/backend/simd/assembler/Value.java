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

  final Instruction last;

  Value(Instruction last) {
    this.last = last;
  }

  /** The byte that names the type of the value. */
  abstract int type();
}
