package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Wholes;

/**
 * The exponential function and what is made of it, four numbers at a time; NaN stays NaN.
 *
 * <p>With n the whole number nearest to x / ln 2 and r = x − n ln 2, eˣ = 2ⁿ eʳ, and eʳ − 1 = r +
 * r² q(r), q the polynomial of degree 4 for |r| ≤ ½ ln 2 whose largest relative error is smallest
 * (Remez's algorithm: 1.3 · 10⁻⁸). Errors in units in the last place (ulp), found by trying every
 * 37th float: eˣ 1.1, tanh 1.3.
 */
final class Exponential {
  private static final float LOG2_E = 1.44269504f;

  /** ln 2 as a number of nine bits, so that a multiple of it is exact, and the rest. */
  private static final float LN2_HIGH = 0.693359375f;

  private static final float LN2_LOW = -2.12194440e-4f;
  private static final float[] POWER = {
    0.499999981628f, 0.166665434191f, 0.0416671945495f, 0.00836654769424f, 0.00138829835439f
  };

  /** tanh x = x + x³ p(x²) for |x| ≤ 0.625, with a relative error of at most 4.2 · 10⁻⁹. */
  private static final float[] TANH = {
    -0.333332839253f, 0.133314912887f, -0.0537434982128f, 0.020650587701f, -0.00571704548256f
  };

  /** Below it eˣ is 0, the smallest float being e^−103.3. */
  private static final float LEAST = -104;

  /** Above it eˣ is ∞, the largest float being e^88.7. */
  private static final float MOST = 89;

  private final Body body;
  private final Reals one;

  Exponential(Body body) {
    this.body = body;
    one = body.constant(1);
  }

  /** eˣ. */
  Reals exp(Reals x) {
    var held = body.keep(x.atMost(body.constant(MOST)).atLeast(body.constant(LEAST)));
    var power = body.keep(power(held));
    // 2ⁿ need not be a float where the result is one, so it comes in two factors.
    var whole = body.keep(power.toWholes());
    var half = body.keep(whole.halved(1));
    return rest(held, power).plus(one).times(twoTo(half)).times(twoTo(whole.minus(half)));
  }

  /** eˣ − 1 for x ≤ 0, also near 0. */
  Reals expMinusOne(Reals x) {
    var held = body.keep(x.atLeast(body.constant(-30)));
    var power = body.keep(power(held));
    var scale = body.keep(twoTo(power.toWholes()));
    return body.multiplyAdd(rest(held, power), scale, scale.minus(one));
  }

  /** tanh x: near 0 a polynomial, else 1 − 2 / (e^2x + 1). */
  Reals tanh(Reals x) {
    var kept = body.keep(x);
    // Above 10 it is 1 to the last place.
    var size = body.keep(kept.size().atMost(body.constant(10)));
    var twice = body.keep(size.plus(size));
    var power = body.keep(power(twice));
    var scale = body.keep(twoTo(power.toWholes()));
    var grown = body.multiplyAdd(rest(twice, power), scale, scale);
    var far = one.minus(body.constant(2).over(grown.plus(one)));
    var square = body.keep(size.times(size));
    var near = body.multiplyAdd(size.times(square), body.polynomial(square, TANH), size);
    return near.where(size.isBelow(body.constant(0.625f)), far).asWholes().or(sign(kept)).asReals();
  }

  /** 1 / (1 + e⁻ˣ). */
  Reals sigmoid(Reals x) {
    var kept = body.keep(x);
    var power = body.keep(exp(kept.size().negative()));
    return one.where(kept.isAtLeast(Reals.of(0)), power).over(power.plus(one));
  }

  private static Wholes sign(Reals x) {
    return x.asWholes().and(Wholes.of(Integer.MIN_VALUE));
  }

  /** n. */
  private Reals power(Reals x) {
    return x.times(body.constant(LOG2_E)).nearest();
  }

  /** eʳ − 1. */
  private Reals rest(Reals x, Reals power) {
    var nearly = body.multiplyAdd(power, body.constant(-LN2_HIGH), x);
    var r = body.keep(body.multiplyAdd(power, body.constant(-LN2_LOW), nearly));
    return body.multiplyAdd(r.times(r), body.polynomial(r, POWER), r);
  }

  /** 2ⁿ for −127 &lt; n &lt; 128: the bits of a float, n in the place of the exponent. */
  private static Reals twoTo(Wholes n) {
    return n.plus(Wholes.of(127)).shiftedUp(23).asReals();
  }
}
