package vitrine.compute.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import vitrine.compute.random.XoshiroStream;

/** The elementary functions against the JVM's own ({@link StrictMath}), and their laws. */
class ElementaryFunctionsTest {
  private static final double MOST_ULPS = 4;

  @Test
  void expIsWithinFourUlpsOfStrictMath() {
    assertThat(worst(708, Exponential::exp, StrictMath::exp)).isLessThan(MOST_ULPS);
  }

  @Test
  void expm1IsWithinFourUlpsOfStrictMath() {
    assertThat(worst(39, Exponential::expm1, StrictMath::expm1)).isLessThan(MOST_ULPS);
  }

  @Test
  void tanhIsWithinFourUlpsOfStrictMath() {
    assertThat(worst(22, Hyperbolic::tanh, StrictMath::tanh)).isLessThan(MOST_ULPS);
    assertThat(worst(1e-3, Hyperbolic::tanh, StrictMath::tanh)).isLessThan(MOST_ULPS);
  }

  @Test
  void logIsWithinFourUlpsOfStrictMath() {
    assertThat(worst(0.5, x -> Logarithm.log(1 + x), x -> StrictMath.log(1 + x)))
        .isLessThan(MOST_ULPS);
    assertThat(worst(1e300, x -> Logarithm.log(x * x), x -> StrictMath.log(x * x)))
        .isLessThan(MOST_ULPS);
  }

  @Test
  void log1pIsWithinFourUlpsOfStrictMath() {
    assertThat(worst(0.99, Logarithm::log1p, StrictMath::log1p)).isLessThan(MOST_ULPS);
  }

  @Test
  void sigmoidIsWithinFourUlpsOfStrictMath() {
    for (double range : new double[] {1e-3, 5, 40, 700}) {
      assertThat(worst(range, Logistic::sigmoid, ElementaryFunctionsTest::strictSigmoid))
          .isLessThan(MOST_ULPS);
    }
  }

  @Test
  void softplusIsWithinThreeUlps() {
    // Put together from two functions of StrictMath, the witness itself is up to 1.4 ulp off what
    // 50 digits give.
    for (double range : new double[] {1e-3, 5, 40, 700}) {
      assertThat(worst(range, Logistic::softplus, ElementaryFunctionsTest::strictSoftplus))
          .isLessThan(3 + 1.4);
    }
  }

  private static double strictSigmoid(double x) {
    double power = StrictMath.exp(-Math.abs(x));
    return (x < 0 ? power : 1) / (1 + power);
  }

  private static double strictSoftplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  @Test
  void sinAndCosAreWithinFourUlpsOfStrictMath() {
    assertThat(worst(8, Trigonometric::sin, StrictMath::sin)).isLessThan(MOST_ULPS);
    assertThat(worst(8, Trigonometric::cos, StrictMath::cos)).isLessThan(MOST_ULPS);
    assertThat(worst(0x1p20, Trigonometric::sin, StrictMath::sin)).isLessThan(MOST_ULPS);
    assertThat(worst(0x1p20, Trigonometric::cos, StrictMath::cos)).isLessThan(MOST_ULPS);
  }

  @Test
  void sineKeepsItsDigitsNextToAMultipleOfPi() {
    for (int i = 1; i < 300_000; i++) {
      double x = i * Math.PI;
      double expected = StrictMath.sin(x);
      assertThat(Math.abs(Trigonometric.sin(x) - expected))
          .isLessThanOrEqualTo(2 * Math.ulp(expected));
    }
  }

  @Test
  void powIsWithinFourUlpsOfStrictMath() {
    assertThat(worst(300, x -> Power.pow(1.5 + x / 300, x), x -> StrictMath.pow(1.5 + x / 300, x)))
        .isLessThan(MOST_ULPS);
    assertThat(worst(1000, x -> Power.pow(0.999, x), x -> StrictMath.pow(0.999, x)))
        .isLessThan(MOST_ULPS);
  }

  @Property
  void powAgreesWithStrictMathForAnyPairOfDoubles(
      @ForAll("anyDouble") double x, @ForAll("anyDouble") double y) {
    double expected = StrictMath.pow(x, y);
    double actual = Power.pow(x, y);
    if (Double.isNaN(expected) || Double.isInfinite(expected) || expected == 0) {
      assertThat(actual).isEqualTo(Double.valueOf(expected));
    } else {
      assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(MOST_ULPS * Math.ulp(expected));
    }
  }

  @Property
  void logUndoesExp(@ForAll @DoubleRange(min = -700, max = 700) double x) {
    assertThat(Logarithm.log(Exponential.exp(x)))
        .isCloseTo(x, within(4e-16 + (Math.abs(x) * 4e-16)));
  }

  @Property
  void tanhIsOddInEveryBit(@ForAll("anyDouble") double x) {
    assertThat(Hyperbolic.tanh(-x)).isEqualTo(Double.valueOf(-Hyperbolic.tanh(x)));
  }

  @Property
  void sigmoidOfOppositesAddsUpToOne(@ForAll @DoubleRange(min = -800, max = 800) double x) {
    assertThat(Logistic.sigmoid(x) + Logistic.sigmoid(-x)).isCloseTo(1, within(4e-16));
  }

  @Property
  void squaresOfSineAndCosineAddUpToOne(@ForAll @DoubleRange(min = -1e6, max = 1e6) double x) {
    double sin = Trigonometric.sin(x);
    double cos = Trigonometric.cos(x);
    assertThat((sin * sin) + (cos * cos)).isCloseTo(1, within(5e-16));
  }

  @Property
  void everyFiniteNumberAboveZeroIsASignificandTimesAPowerOfTwo(@ForAll("anyDouble") double any) {
    double x = Math.abs(any);
    Assume.that(x > 0 && x < Double.POSITIVE_INFINITY);
    int exponent = PowersOfTwo.exponent(x);
    double significand = PowersOfTwo.significand(x, exponent);
    assertThat(significand).isGreaterThanOrEqualTo(1).isLessThan(2);
    assertThat(Math.scalb(significand, exponent)).isEqualTo(x);
  }

  @Provide
  Arbitrary<Double> anyDouble() {
    return Arbitraries.oneOf(
        Arbitraries.longs().map(Double::longBitsToDouble),
        Arbitraries.integers().between(-20, 20).map(Integer::doubleValue),
        Arbitraries.doubles().between(-4, 4),
        Arbitraries.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -0.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE));
  }

  /** The largest error in ulps of the expected value, over inputs up to the range. */
  private static double worst(
      double range, DoubleUnaryOperator ours, DoubleUnaryOperator expected) {
    var random = XoshiroStream.of("elementary functions", "accuracy");
    double worst = 0;
    for (int i = 0; i < 400_000; i++) {
      double u = random.uniform(-1, 1);
      double x = (i & 1) == 0 ? u * range : u * u * u * range;
      double wanted = expected.applyAsDouble(x);
      double error = Math.abs(ours.applyAsDouble(x) - wanted);
      if (error > 0) {
        worst = Math.max(worst, error / Math.ulp(wanted));
      }
    }
    return worst;
  }
}
