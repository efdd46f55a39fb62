package vitrine.compute.backend.simd.routine;

import vitrine.compute.backend.Curve;
import vitrine.compute.backend.simd.assembler.Reals;

/** Every curve and its slope, for each of rows × width numbers. */
public final class Curves {
  private static final float ROOT_OF_TWO_OVER_PI = 0.7978845608f;
  private static final float GELU_CUBE = 0.044715f;
  private static final float GELU_SLOPE_SQUARE = 0.134145f;

  private final Body body;
  private final Exponential exponential;

  private Curves(Body body) {
    this.body = body;
    exponential = new Exponential(body);
  }

  /** y = curve(x); arguments x, y, width. */
  public static Routine forward(Curve curve) {
    return new Routine(
        "curve" + curve.symbol(),
        body -> {
          var curves = new Curves(body);
          var x = body.next();
          var y = body.next();
          body.fours(
              body.rows().times(body.next()),
              at -> body.put(y.plus(at), curves.bend(curve, body.keep(Reals.at(x.plus(at))))));
        });
  }

  /** out = g · slope; arguments x, y, g, out, width. */
  public static Routine gradient(Curve curve) {
    return new Routine(
        "slope" + curve.symbol(),
        body -> {
          var curves = new Curves(body);
          var xs = body.next();
          var ys = body.next();
          var gs = body.next();
          var out = body.next();
          body.fours(
              body.rows().times(body.next()),
              at -> {
                var x = body.keep(Reals.at(xs.plus(at)));
                var y = body.keep(Reals.at(ys.plus(at)));
                var g = body.keep(Reals.at(gs.plus(at)));
                body.put(out.plus(at), curves.blame(curve, x, y, g));
              });
        });
  }

  private Reals c(float number) {
    return body.constant(number);
  }

  /** The curve at x, which is kept. */
  private Reals bend(Curve curve, Reals x) {
    return switch (curve) {
      case IDENTITY -> x;
      case TANH -> exponential.tanh(x);
      case RELU -> above(x, x);
      case SIGMOID -> exponential.sigmoid(x);
      case SINE -> new Sine(body).sin(x);
      case SQUARE -> x.times(x);
      case EXP -> exponential.exp(x);
      case LOG -> new Logarithm(body).log(x);
      case SQRT -> x.root();
      case RECIPROCAL -> c(1).over(x);
      case ABSOLUTE -> x.size();
      case HUBER -> huber(x);
      case LEAKY_RELU -> x.where(x.isAbove(c(0)), x.over(c(100)));
      case ELU -> x.where(x.isAbove(c(0)), exponential.expMinusOne(x));
      case GELU -> x.times(geluShare(x));
      case SILU -> x.times(exponential.sigmoid(x));
      case SOFTPLUS -> softplus(x);
    };
  }

  /** g times the slope at x, where the curve is y; all three are kept. */
  private Reals blame(Curve curve, Reals x, Reals y, Reals g) {
    return switch (curve) {
      case IDENTITY -> g;
      case TANH -> c(1).minus(y.times(y)).times(g);
      case RELU -> above(x, g);
      case SIGMOID -> c(1).minus(y).times(y).times(g);
      case SINE -> new Sine(body).cos(x).times(g);
      case SQUARE -> x.plus(x).times(g);
      case EXP -> y.times(g);
      case LOG -> g.over(x);
      case SQRT -> c(0.5f).times(g).over(y);
      case RECIPROCAL -> y.times(y).negative().times(g);
      case ABSOLUTE -> held(x, g, 0);
      case HUBER -> held(x, g, 1);
      case LEAKY_RELU -> g.times(c(0.01f)).where(x.isAtMost(c(0)), g);
      case ELU -> y.plus(c(1)).times(g).where(x.isAtMost(c(0)), g);
      case GELU -> geluSlope(x).times(g);
      case SILU -> siluSlope(x).times(g);
      case SOFTPLUS -> exponential.sigmoid(x).times(g);
    };
  }

  /** {@code value} where x is not at most 0, so that NaN stays NaN; else 0. */
  private Reals above(Reals x, Reals value) {
    return value.asWholes().andNot(x.isAtMost(c(0))).asReals();
  }

  /** −g below −limit, g above limit, x · g between. */
  private Reals held(Reals x, Reals g, float limit) {
    return g.where(x.isAbove(c(limit)), g.negative().where(x.isBelow(c(-limit)), x.times(g)));
  }

  private Reals huber(Reals x) {
    var size = body.keep(x.size());
    return c(0.5f).times(size).times(size).where(size.isAtMost(c(1)), size.minus(c(0.5f)));
  }

  /**
   * ½ (1 + tanh u) with u = √(2/π) (x + 0.044715 x³): it is 1 / (1 + e⁻²ᵘ), which loses nothing far
   * below 0.
   */
  private Reals geluShare(Reals x) {
    var square = x.times(x);
    var sum = body.multiplyAdd(square.times(x), c(GELU_CUBE), x);
    return exponential.sigmoid(sum.times(c(2 * ROOT_OF_TWO_OVER_PI)));
  }

  /** s + 2 x s (1 − s) √(2/π) (1 + 0.134145 x²), s the share of x that is let through. */
  private Reals geluSlope(Reals x) {
    // Far from 0 s (1 − s) is 0; x² must not overflow before.
    var held = body.keep(x.atMost(c(100)).atLeast(c(-100)));
    var share = body.keep(geluShare(held));
    var steep = c(1).minus(share).times(share).times(held).times(c(2 * ROOT_OF_TWO_OVER_PI));
    var square = held.times(held);
    return body.multiplyAdd(steep, body.multiplyAdd(square, c(GELU_SLOPE_SQUARE), c(1)), share);
  }

  /** s (1 + x (1 − s)). */
  private Reals siluSlope(Reals x) {
    var share = body.keep(exponential.sigmoid(x));
    return body.multiplyAdd(x, c(1).minus(share), c(1)).times(share);
  }

  /** max(x, 0) + ln(1 + e^−|x|). */
  private Reals softplus(Reals x) {
    var power = exponential.exp(x.size().negative());
    return new Logarithm(body).logOnePlus(power).plus(x.atLeast(c(0)));
  }
}
