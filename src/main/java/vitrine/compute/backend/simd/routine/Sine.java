package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Doubles;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Wholes;

/**
 * Sine and cosine, four numbers at a time.
 *
 * <p>With n the whole number nearest to x · 2/π, what is left over, r = x − n π/2, is found in 64
 * bits. Sine or cosine of r, as n says, is a polynomial for |r| ≤ π/4 whose largest relative error
 * is smallest (Remez's algorithm).
 */
final class Sine {
  private static final float[] SINE = {-0.166666548735f, 0.0083321735432f, -0.000195166558112f};
  private static final float[] COSINE = {0.0416666467478f, -0.00138873614502f, 2.44377300985e-5f};

  /** π/2 as a number of 25 bits, so that n times it is exact, and the rest. */
  private static final double HIGH = 0x1.921fb5p0;

  private static final double LOW = 1.5893254773528196e-08;
  private static final double TWO_OVER_PI = 0.6366197723675814;

  /** Up to here n has at most 28 bits. */
  private static final float NEAR = 0x1p28f;

  /** 2/π in pieces of 29 bits, so that a float times a piece is exact. */
  private static final double[] PIECES = {
    0x145f306dp-29,
    0x19391054p-58,
    0x14fe13abp-87,
    0x1d1f534dp-116,
    0x1b81b6c5p-145,
    0x05664f10p-174,
    0x1c820ff2p-203,
  };

  private final Body body;
  private Reals left;
  private Wholes quarters;

  Sine(Body body) {
    this.body = body;
    left = Reals.of(0);
    quarters = Wholes.of(0);
  }

  /** sin x; of a zero the zero itself, whose sign the way through the turns would lose. */
  Reals sin(Reals x) {
    var kept = body.keep(x);
    return turned(kept, 0).where(kept.size().isAbove(body.constant(0)), kept);
  }

  /** cos x: the sine a quarter of a turn on. */
  Reals cos(Reals x) {
    return turned(x, 1);
  }

  private Reals turned(Reals x, int more) {
    reduce(body.keep(x));
    var square = body.keep(left.times(left));
    var sine = body.multiplyAdd(left.times(square), body.polynomial(square, SINE), left);
    var bend = body.multiplyAdd(square, body.polynomial(square, COSINE), body.constant(-0.5f));
    var cosine = body.multiplyAdd(square, bend, body.constant(1));
    var n = body.keep(quarters.plus(Wholes.of(more)));
    var isOdd = n.shiftedUp(31).halved(31);
    var sign = n.shiftedDown(1).shiftedUp(31);
    return cosine.where(isOdd, sine).asWholes().xor(sign).asReals();
  }

  /** Sets {@link #left} to r and {@link #quarters} to n, or to what is as good: n modulo 4. */
  private void reduce(Reals x) {
    var low = body.keep(x.firstDoubles());
    var high = body.keep(x.pick(x, 2, 3, 2, 3).firstDoubles());
    var lowTurns = body.keep(low.times(Doubles.of(TWO_OVER_PI)).nearest());
    var highTurns = body.keep(high.times(Doubles.of(TWO_OVER_PI)).nearest());
    left = body.keep(join(rest(low, lowTurns), rest(high, highTurns)));
    quarters = body.keep(join(lowTurns, highTurns));
    var isFar = body.keep(x.size().isAbove(body.constant(NEAR)));
    body.when(
        isFar.any(),
        () -> {
          var lowFar = body.keep(turns(low));
          var highFar = body.keep(turns(high));
          body.set(lowTurns, lowFar.nearest());
          body.set(highTurns, highFar.nearest());
          var far = join(part(lowFar, lowTurns), part(highFar, highTurns));
          body.set(left, far.where(isFar, left));
          var count = join(lowTurns, highTurns);
          body.set(quarters, count.asReals().where(isFar, quarters.asReals()).asWholes());
        });
  }

  private static Reals rest(Doubles x, Doubles turns) {
    return x.minus(turns.times(Doubles.of(HIGH))).minus(turns.times(Doubles.of(LOW))).toReals();
  }

  private static Reals part(Doubles turns, Doubles whole) {
    return turns.minus(whole).times(Doubles.of(Math.PI / 2)).toReals();
  }

  /** x · 2/π modulo 4, also where that has more bits than a double: each piece is exact. */
  private Doubles turns(Doubles x) {
    var sum = body.keep(Doubles.of(0));
    for (double piece : PIECES) {
      var product = body.keep(x.times(Doubles.of(piece)));
      var whole = product.times(Doubles.of(0.25)).nearest().times(Doubles.of(4));
      body.set(sum, sum.plus(product.minus(whole)));
    }
    return sum;
  }

  private static Reals join(Reals low, Reals high) {
    return low.pick(high, 0, 1, 4, 5);
  }

  private static Wholes join(Doubles low, Doubles high) {
    return join(low.toWholes().asReals(), high.toWholes().asReals()).asWholes();
  }
}
