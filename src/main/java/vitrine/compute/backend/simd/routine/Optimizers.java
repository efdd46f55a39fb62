package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.Penalty;
import vitrine.compute.backend.simd.assembler.Real;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;

/** What is made of a gradient: steps, running means, momentum, scaling by its size, clipping. */
public final class Optimizers {
  private Optimizers() {}

  /** arguments parameter, gradientSum, size, count, rate, penaltyRate, alive, free. */
  public static Routine descend(Penalty penalty) {
    return new Routine(
        "descend" + penalty.ordinal(),
        body -> {
          var parameter = body.next();
          var sum = body.next();
          var size = body.next();
          var count = body.keep(Real.at(body.next()));
          var rate = body.keep(Real.at(body.next()));
          var penaltyRate = Real.at(body.next());
          var alive = body.next();
          var free = body.next();
          var scale = body.keep(rate.over(count).spread());
          var pull = body.keep(rate.times(penaltyRate).spread());
          var one = body.constant(1);
          var zero = body.constant(0);
          body.when(
              count.isAbove(Real.of(0)),
              () ->
                  body.fours(
                      size,
                      at -> {
                        var living = body.keep(Reals.at(alive.plus(at)));
                        var moves = body.keep(living.is(one).and(Reals.at(free.plus(at)).is(one)));
                        var old = body.keep(Reals.at(parameter.plus(at)));
                        var moved = body.keep(old.minus(scale.times(Reals.at(sum.plus(at)))));
                        if (penalty == Penalty.NONE) {
                          body.put(parameter.plus(at), moved.where(moves, old));
                        } else if (penalty == Penalty.L2) {
                          var paid = moved.minus(pull.times(old));
                          body.put(parameter.plus(at), paid.where(moves, old));
                        } else {
                          var slope = slope(old, one, zero);
                          var paid = body.keep(moved.minus(pull.times(slope)));
                          var dies = body.keep(moved.times(paid).isBelow(zero).and(moves));
                          var stays = paid.where(moves, old).asWholes().andNot(dies).asReals();
                          body.put(parameter.plus(at), stays);
                          body.put(alive.plus(at), living.asWholes().andNot(dies).asReals());
                        }
                      }));
          body.clear(sum, size.floats());
        });
  }

  /** −1 below 0, 1 above, else 0. */
  private static Reals slope(Reals weight, Reals one, Reals zero) {
    var positive = one.asWholes().and(weight.isAbove(zero));
    var negative = one.negative().asWholes().and(weight.isBelow(zero));
    return positive.or(negative).asReals();
  }

  /** kept = kept + rate · (fresh − kept); arguments kept, fresh, size, rate. */
  public static Routine follow() {
    return new Routine(
        "follow",
        body -> {
          var kept = body.next();
          var fresh = body.next();
          var size = body.next();
          var rate = body.keep(Reals.spreadAt(body.next(), 0));
          body.fours(
              size,
              at -> {
                var old = body.keep(Reals.at(kept.plus(at)));
                body.put(kept.plus(at), moved(old, Reals.at(fresh.plus(at)), rate));
              });
        });
  }

  /** old + rate · (fresh − old). */
  private static Reals moved(Reals old, Reals fresh, Reals rate) {
    return fresh.minus(old).times(rate).plus(old);
  }

  /** What is done with the mean gradients of four numbers. */
  private interface Direction {
    /**
     * The direction to go.
     *
     * @param at how many bytes into the buffers the four are
     */
    Reals of(Whole at, Reals gradient);
  }

  /** out = the direction for each number's mean gradient, 0 and nothing else done at count 0. */
  private static void direct(
      Body body, Whole sum, Whole count, Whole out, Whole size, Direction direction) {
    var counted = body.keep(Real.at(count));
    body.when(
        counted.isAbove(Real.of(0)),
        () -> {
          var all = body.keep(counted.spread());
          body.fours(
              size,
              at -> {
                var gradient = body.keep(Reals.at(sum.plus(at)).over(all));
                body.put(out.plus(at), direction.of(at, gradient));
              });
        },
        () -> body.clear(out, size.floats()));
  }

  /** arguments gradientSum, count, out, size, velocity, decay. */
  public static Routine momentum(boolean nesterov) {
    return new Routine(
        nesterov ? "nesterov" : "momentum",
        body -> {
          var sum = body.next();
          var count = body.next();
          var out = body.next();
          var size = body.next();
          var velocity = body.next();
          var decay = body.keep(Reals.spreadAt(body.next(), 0));
          direct(
              body,
              sum,
              count,
              out,
              size,
              (at, g) -> {
                var faster = body.keep(decay.times(Reals.at(velocity.plus(at))).plus(g));
                body.put(velocity.plus(at), faster);
                return nesterov ? decay.times(faster).plus(g) : faster;
              });
        });
  }

  /** arguments gradientSum, count, out, size, square, rate, ε. */
  public static Routine rmsProp() {
    return new Routine(
        "rmsProp",
        body -> {
          var sum = body.next();
          var count = body.next();
          var out = body.next();
          var size = body.next();
          var squares = body.next();
          var rate = body.keep(Reals.spreadAt(body.next(), 0));
          var epsilon = body.keep(body.nextReal().spread());
          direct(
              body,
              sum,
              count,
              out,
              size,
              (at, g) -> {
                var old = body.keep(Reals.at(squares.plus(at)));
                var mean = body.keep(moved(old, g.times(g), rate));
                body.put(squares.plus(at), mean);
                return g.over(mean.root().plus(epsilon));
              });
        });
  }

  /** arguments gradientSum, count, out, size, first, second, rates, corrections, ε. */
  public static Routine adam() {
    return new Routine(
        "adam",
        body -> {
          var sum = body.next();
          var count = body.next();
          var out = body.next();
          var size = body.next();
          var firsts = body.next();
          var seconds = body.next();
          var rates = body.next();
          var corrections = body.next();
          var epsilon = body.keep(body.nextReal().spread());
          var firstRate = body.keep(Reals.spreadAt(rates, 0));
          var secondRate = body.keep(Reals.spreadAt(rates, 4));
          var firstShare = body.keep(Reals.spreadAt(corrections, 0));
          var secondShare = body.keep(Reals.spreadAt(corrections, 4));
          direct(
              body,
              sum,
              count,
              out,
              size,
              (at, g) -> {
                var oldFirst = body.keep(Reals.at(firsts.plus(at)));
                var first = body.keep(moved(oldFirst, g, firstRate));
                body.put(firsts.plus(at), first);
                var oldSecond = body.keep(Reals.at(seconds.plus(at)));
                var second = body.keep(moved(oldSecond, g.times(g), secondRate));
                body.put(seconds.plus(at), second);
                return first.over(firstShare).over(second.over(secondShare).root().plus(epsilon));
              });
        });
  }

  /** arguments squares, count, limit, out. */
  public static Routine clipFactor() {
    return new Routine(
        "clipFactor",
        body -> {
          var squares = Real.at(body.next());
          var count = body.keep(Real.at(body.next()));
          var limit = body.keep(Real.at(body.next()));
          var out = body.next();
          var zero = Real.of(0);
          var norm = body.keep(squares.root().over(count).where(count.isAbove(zero), zero));
          body.store(out, 0, limit.over(norm).where(norm.isAbove(limit), Real.of(1)));
        });
  }
}
