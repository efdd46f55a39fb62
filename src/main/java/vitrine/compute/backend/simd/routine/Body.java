package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Function;
import vitrine.compute.backend.simd.assembler.Real;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;

/** A routine under construction: a function of the address of its arguments and of the rows. */
public final class Body extends Function {
  private final Mode mode;
  private int taken;

  /** An empty routine. */
  public Body(Mode mode) {
    super(2);
    this.mode = mode;
  }

  /** What it may do. */
  Mode mode() {
    return mode;
  }

  /** How many rows to compute. */
  Whole rows() {
    return parameter(1);
  }

  /** The next argument: an address or a size. */
  Whole next() {
    return keep(Whole.at(parameter(0), 4 * taken++));
  }

  /** The next argument, a number. */
  Real nextReal() {
    return keep(Real.at(parameter(0), 4 * taken++));
  }

  /** Copies one float. */
  void copyOne(Whole to, int toOffset, Whole from, int fromOffset) {
    store(to, toOffset, Real.at(from, fromOffset));
  }

  /** a · b + c: rounded once where that is allowed and the machine can, else twice. */
  Reals multiplyAdd(Reals a, Reals b, Reals c) {
    return mode.isFused() ? a.timesPlus(b, c) : a.times(b).plus(c);
  }
}
