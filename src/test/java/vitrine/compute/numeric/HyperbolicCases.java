package vitrine.compute.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@link Hyperbolic} gives on every platform. The decimals were computed with 50 digits. */
public final class HyperbolicCases {
  @Test
  void tanhAgreesWithFiftyDigits() {
    assertClose(9.999999999666668e-06, Hyperbolic.tanh(1e-5));
    assertClose(0.09966799462495582, Hyperbolic.tanh(0.1));
    assertClose(0.46211715726000974, Hyperbolic.tanh(0.5));
    assertClose(0.7615941559557649, Hyperbolic.tanh(1));
    assertClose(0.9640275800758169, Hyperbolic.tanh(2));
    assertClose(0.9999999958776927, Hyperbolic.tanh(10));
    assertClose(-0.9950547536867305, Hyperbolic.tanh(-3));
  }

  @Test
  void tanhOfALargeSumIsOneWithItsSign() {
    assertEquals(1, Hyperbolic.tanh(20));
    assertEquals(-1, Hyperbolic.tanh(-20));
    assertEquals(1, Hyperbolic.tanh(1000));
    assertEquals(1, Hyperbolic.tanh(Double.POSITIVE_INFINITY));
    assertEquals(-1, Hyperbolic.tanh(Double.NEGATIVE_INFINITY));
  }

  @Test
  void tanhOfATinyNumberIsThatNumber() {
    assertEquals(0.0, Hyperbolic.tanh(0.0));
    assertEquals(-0.0, Hyperbolic.tanh(-0.0));
    assertEquals(1e-12, Hyperbolic.tanh(1e-12));
    assertEquals(-Double.MIN_VALUE, Hyperbolic.tanh(-Double.MIN_VALUE));
  }

  @Test
  void notANumberStaysSo() {
    assertEquals(Double.NaN, Hyperbolic.tanh(Double.NaN));
  }

  @Test
  void aMillionValuesHaveTheSameBitsEverywhere() {
    assertEquals("70335819", MillionValues.checksum(22, Hyperbolic::tanh));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 6e-16);
  }
}
