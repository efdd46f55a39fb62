package vitrine.compute.backend.simd.routine;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vitrine.compute.backend.simd.assembler.Procedure;
import vitrine.compute.backend.simd.assembler.Real;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;
import vitrine.compute.backend.simd.assembler.Wholes;

/** A routine under construction: a procedure of the address of its arguments and of the rows. */
public final class Body extends Procedure {
  private static final int FOUR = 16;

  private final Mode mode;
  private int taken;

  /** While the last numbers of a run are written, which are fewer than four: their bytes. */
  private @Nullable Whole part;

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

  /** c₀ + c₁ x + c₂ x² + …, from the last to the first. */
  Reals polynomial(Reals x, float... coefficients) {
    int last = coefficients.length - 1;
    var sum = constant(coefficients[last]);
    for (int i = last - 1; i >= 0; i--) {
      sum = multiplyAdd(sum, x, constant(coefficients[i]));
    }
    return sum;
  }

  /** Does {@code each} once for each row. */
  void eachRow(Runnable each) {
    var row = keep(Whole.of(0));
    whileBelow(row, rows(), 1, each);
  }

  /** Does something with a row. */
  interface Row {
    /**
     * Does it.
     *
     * @param row the number of the row
     * @param first how many bytes into rows × width numbers it begins
     */
    void accept(Whole row, Whole first);
  }

  /** Does {@code each} once for each row of {@code width} numbers. */
  void eachRow(Whole width, Row each) {
    var row = keep(Whole.of(0));
    var first = keep(Whole.of(0));
    whileBelow(
        row,
        rows(),
        1,
        () -> {
          each.accept(row, first);
          set(first, first.plus(width.floats()));
        });
  }

  /**
   * Goes over a run of {@code count} numbers, four at a time.
   *
   * @param each gets how many bytes into the run the four are; of the last, some may lie behind the
   *     run: they may be read, and {@link #put} leaves them alone
   */
  void fours(Whole count, Consumer<Whole> each) {
    var at = keep(Whole.of(0));
    var end = keep(count.floats());
    whileBelow(at, end.plus(1 - FOUR), FOUR, () -> each.accept(at));
    when(
        at.isBelow(end),
        () -> {
          var outer = part;
          part = keep(end.minus(at));
          each.accept(at);
          part = outer;
        });
  }

  /** Stores as many of four numbers as there are at this place of the run. */
  void put(Whole address, Reals value) {
    var left = part;
    if (left == null) {
      store(address, 0, value);
    } else {
      var kept = keep(value);
      when(
          left.and(8),
          () -> {
            storeTwo(address, kept);
            when(left.and(4), () -> storeLane(address, 8, kept, 2));
          },
          () -> storeLane(address, 0, kept, 0));
    }
  }

  /**
   * The sum of a run of {@code count} numbers: from {@code start} in ascending order where the mode
   * is strict, else four sums side by side.
   *
   * @param each gives four of them
   */
  Real sum(Real start, Whole count, Function<Whole, Reals> each) {
    return mode.isStrict() ? ascendingSum(start, count, each) : quickSum(start, count, each);
  }

  /** The sum of a run from 0 on. */
  Real sum(Whole count, Function<Whole, Reals> each) {
    return sum(Real.of(0), count, each);
  }

  private Real ascendingSum(Real start, Whole count, Function<Whole, Reals> each) {
    var sum = keep(start);
    fours(
        count,
        at -> {
          var four = keep(each.apply(at));
          set(sum, sum.plus(four.lane(0)));
          if (part == null) {
            for (int lane = 1; lane < 4; lane++) {
              set(sum, sum.plus(four.lane(lane)));
            }
          } else {
            for (int lane = 1; lane < 3; lane++) {
              set(sum, sum.plus(four.lane(lane)).where(Whole.of(4 * lane).isBelow(part), sum));
            }
          }
        });
    return sum;
  }

  private Real quickSum(Real start, Whole count, Function<Whole, Reals> each) {
    var sums = keep(Reals.of(0));
    fours(count, at -> set(sums, sums.plus(there(each.apply(at), Reals.of(0)))));
    var pairs = keep(sums.plus(sums.pick(sums, 2, 3, 2, 3)));
    return keep(start.plus(pairs.lane(0).plus(pairs.lane(1))));
  }

  /** The largest of a run of {@code count} numbers; NaN if one is NaN, −∞ for none. */
  Real largest(Whole count, Function<Whole, Reals> each) {
    var least = Reals.of(Float.NEGATIVE_INFINITY);
    var most = keep(least);
    fours(count, at -> set(most, most.max(there(each.apply(at), least))));
    var pairs = keep(most.max(most.pick(most, 2, 3, 2, 3)));
    return keep(pairs.lane(0).max(pairs.lane(1)));
  }

  /** Four numbers, those behind the run replaced. */
  private Reals there(Reals value, Reals otherwise) {
    return part == null
        ? value
        : value.where(Wholes.of(0, 4, 8, 12).isBelow(part.spread()), otherwise);
  }
}
