package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Wholes;

/**
 * The natural logarithm, four numbers at a time; NaN stays NaN.
 *
 * <p>With x = 2ⁿ m, m from √½ to √2, and s = (m − 1) / (m + 1), ln m = 2s + s · R, R = s² p(s²)
 * (the form of FreeBSD's msun), p a polynomial whose largest relative error is smallest (Remez's
 * algorithm).
 */
final class Logarithm {
  private static final float LN2_HIGH = 0.693359375f;
  private static final float LN2_LOW = -2.12194440e-4f;
  private static final float[] NEAR = {0.666667765269f, 0.39977521654f, 0.298723106494f};

  /** For s up to ⅓. */
  private static final float[] FURTHER = {
    0.666664131327f, 0.400216990601f, 0.279991410648f, 0.28024458897f
  };

  private static final float SMALLEST_NORMAL = 0x1p-126f;
  private static final int ROOT_OF_HALF_BITS = 0x3f3504f3;

  private final Body body;

  Logarithm(Body body) {
    this.body = body;
  }

  /** ln x; −∞ at 0, NaN below. */
  Reals log(Reals x) {
    var kept = body.keep(x);
    var isSmall = body.keep(kept.isBelow(body.constant(SMALLEST_NORMAL)));
    var bits =
        body.keep(
            kept.times(body.constant(0x1p23f))
                .where(isSmall, kept)
                .asWholes()
                .minus(Wholes.of(ROOT_OF_HALF_BITS)));
    var power = bits.halved(23).minus(isSmall.and(Wholes.of(23)));
    var n = body.keep(power.toReals());
    // Taking the exponent off leaves how far above √½ the rest lies.
    var m = bits.and(Wholes.of(0x007fffff)).plus(Wholes.of(ROOT_OF_HALF_BITS)).asReals();
    var f = body.keep(m.minus(body.constant(1)));
    var s = body.keep(f.over(f.plus(body.constant(2))));
    var square = body.keep(s.times(s));
    var half = body.keep(f.times(f).times(body.constant(0.5f)));
    var small = half.plus(square.times(body.polynomial(square, NEAR))).times(s);
    var sum = half.minus(body.multiplyAdd(n, body.constant(LN2_LOW), small)).minus(f);
    var result = body.multiplyAdd(n, body.constant(LN2_HIGH), sum.negative());
    return edges(kept, result);
  }

  /** ∞ stays, 0 gives −∞, and what is below 0 or NaN gives NaN. */
  private Reals edges(Reals x, Reals result) {
    var infinite = body.constant(Float.POSITIVE_INFINITY);
    var zero = Reals.of(0);
    return result
        .where(x.isBelow(infinite), x)
        .where(x.isAbove(zero), infinite.negative().where(x.is(zero), body.constant(Float.NaN)));
  }

  /** ln(1 + x) for 0 ≤ x ≤ 1, also near 0. */
  Reals logOnePlus(Reals x) {
    var kept = body.keep(x);
    var s = body.keep(kept.over(kept.plus(body.constant(2))));
    var square = body.keep(s.times(s));
    return body.multiplyAdd(s.times(square), body.polynomial(square, FURTHER), s.plus(s));
  }
}
