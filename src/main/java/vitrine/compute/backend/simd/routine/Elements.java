package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.Arithmetic;
import vitrine.compute.backend.Spread;
import vitrine.compute.backend.simd.assembler.Real;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;
import vitrine.compute.backend.simd.assembler.Wholes;

/** What goes number by number, column by column or row by row. */
public final class Elements {
  private Elements() {}

  /** out = a ∘ b; arguments a, b, out, width. */
  public static Routine combine(Arithmetic arithmetic, Spread spread) {
    return new Routine(
        "combine" + arithmetic.ordinal() + "." + spread.ordinal(),
        body -> {
          var a = body.next();
          var b = body.next();
          var out = body.next();
          var width = body.next();
          over(
              body,
              spread,
              b,
              width,
              (at, second) ->
                  body.put(out.plus(at), combined(arithmetic, Reals.at(a.plus(at)), second)));
        });
  }

  /** Does something with four numbers and what meets them. */
  interface Meeting {
    /**
     * Does it.
     *
     * @param at how many bytes into the rows × width numbers the four are
     * @param met what is spread over them
     */
    void accept(Whole at, Reals met);
  }

  /** Goes over rows × width numbers, four at a time, with what is spread over them from b on. */
  static void over(Body body, Spread spread, Whole b, Whole width, Meeting each) {
    switch (spread) {
      case EACH ->
          body.fours(body.rows().times(width), at -> each.accept(at, Reals.at(b.plus(at))));
      case ALL -> {
        var all = body.keep(Reals.spreadAt(b, 0));
        body.fours(body.rows().times(width), at -> each.accept(at, all));
      }
      case EACH_COLUMN ->
          body.eachRow(
              width,
              (row, first) ->
                  body.fours(width, at -> each.accept(at.plus(first), Reals.at(b.plus(at)))));
      case EACH_ROW ->
          body.eachRow(
              width,
              (row, first) -> {
                var one = body.keep(Reals.spreadAt(b.plus(row.floats()), 0));
                body.fours(width, at -> each.accept(at.plus(first), one));
              });
    }
  }

  private static Reals combined(Arithmetic arithmetic, Reals a, Reals b) {
    return switch (arithmetic) {
      case ADD -> a.plus(b);
      case SUBTRACT -> a.minus(b);
      case MULTIPLY -> a.times(b);
      case DIVIDE -> a.over(b);
    };
  }

  /** Copies one number of each row; arguments from, fromWidth, to, toWidth. */
  public static Routine column() {
    return new Routine(
        "column",
        body -> {
          var from = body.next();
          var fromWidth = body.next();
          var to = body.next();
          var toWidth = body.next();
          body.eachRow(
              () -> {
                body.copyOne(to, 0, from, 0);
                body.set(from, from.plus(fromWidth.floats()));
                body.set(to, to.plus(toWidth.floats()));
              });
        });
  }

  /** out = value for each of rows × width numbers; arguments out, width, value. */
  public static Routine fill() {
    return new Routine(
        "fill",
        body -> {
          var out = body.next();
          var count = body.keep(body.rows().times(body.next()));
          var value = body.keep(body.nextReal().spread());
          body.fours(count, at -> body.put(out.plus(at), value));
        });
  }

  /** out = 0; arguments out, size. */
  public static Routine clear() {
    return new Routine(
        "clear",
        body -> {
          var out = body.next();
          body.clear(out, body.next().floats());
        });
  }

  /** count[0] = count[0] + rows; argument count. */
  public static Routine countRows() {
    return new Routine(
        "countRows",
        body -> {
          var count = body.next();
          body.store(count, 0, Real.at(count).plus(body.rows().toReal()));
        });
  }

  /** out[r,·] = table[index[r],·], NaN for no row; arguments table, index, out, width, height. */
  public static Routine gather() {
    return new Routine(
        "gather",
        body -> {
          var table = body.next();
          var index = body.next();
          var out = body.next();
          var width = body.next();
          var height = body.next();
          body.eachRow(
              width,
              (row, first) -> {
                var wanted = body.keep(Real.at(index.plus(row.floats())));
                var to = body.keep(out.plus(first));
                body.when(
                    names(wanted, height),
                    () -> {
                      var from = body.keep(wanted.toWhole().times(width).floats().plus(table));
                      body.fours(width, at -> body.put(to.plus(at), Reals.at(from.plus(at))));
                    },
                    () -> body.fours(width, at -> body.put(to.plus(at), Reals.of(Float.NaN))));
              });
        });
  }

  /** Whether {@code value} is one of the whole numbers from 0 to count − 1. */
  static Whole names(Real value, Whole count) {
    return value
        .isAtLeast(Real.of(0))
        .and(value.isBelow(count.toReal()))
        .and(value.floor().is(value));
  }

  /** 1 where both lie on the same side of 0, else 0; arguments output, target, out. */
  public static Routine sameSign() {
    return new Routine(
        "sameSign",
        body -> {
          var output = body.next();
          var target = body.next();
          var out = body.next();
          var zero = body.constant(0);
          body.fours(
              body.rows(),
              at -> {
                var a = Reals.at(output.plus(at)).isAtLeast(zero);
                var b = Reals.at(target.plus(at)).isAtLeast(zero);
                body.put(out.plus(at), zero.where(a.xor(b), body.constant(1)));
              });
        });
  }

  /** A dropout mask; arguments rate, draw, out, width. */
  public static Routine dropoutMask() {
    return new Routine(
        "dropoutMask",
        body -> {
          var rate = body.keep(Real.at(body.next()));
          var draw = body.next();
          var out = body.next();
          var count = body.keep(body.rows().times(body.next()));
          var limit = body.keep(rate.times(Real.of(0x1p24f)).floor().toWhole().spread());
          var kept = body.keep(Real.of(1).over(Real.of(1).minus(rate)).spread());
          var seed = Real.at(draw, 0).toWhole().spread().plus(Wholes.of(0x9e3779b9));
          var drawn = Real.at(draw, 4).toWhole().spread();
          var begun = body.keep(mix(body, mix(body, seed).xor(drawn)));
          var four = body.keep(Wholes.of(0, 1, 2, 3));
          body.fours(
              count,
              at -> {
                var hash = mix(body, begun.xor(four)).shiftedDown(8);
                body.put(out.plus(at), body.constant(0).where(hash.isBelow(limit), kept));
                body.set(four, four.plus(Wholes.of(4)));
              });
        });
  }

  /** One round of {@link vitrine.compute.backend.DropoutHash}. */
  private static Wholes mix(Body body, Wholes value) {
    var first = body.keep(value);
    var second = body.keep(first.xor(first.shiftedDown(16)).times(Wholes.of(0x7feb352d)));
    var third = body.keep(second.xor(second.shiftedDown(15)).times(Wholes.of(0x846ca68b)));
    return third.xor(third.shiftedDown(16));
  }
}
