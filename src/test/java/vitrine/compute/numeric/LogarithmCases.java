package vitrine.compute.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@link Logarithm} gives on every platform. The decimals were computed with 50 digits. */
public final class LogarithmCases {
  @Test
  void logAgreesWithFiftyDigits() {
    assertClose(0.6931471805599453, Logarithm.log(2));
    assertClose(-0.6931471805599453, Logarithm.log(0.5));
    assertClose(2.302585092994046, Logarithm.log(10));
    assertClose(-690.7755278982137, Logarithm.log(1e-300));
    assertClose(9.999999505838704e-08, Logarithm.log(1.0000001));
    assertClose(-1.0000000494736474e-07, Logarithm.log(0.9999999));
    assertClose(709.782712893384, Logarithm.log(Double.MAX_VALUE));
    assertClose(-744.4400719213812, Logarithm.log(Double.MIN_VALUE));
  }

  @Test
  void logOfOneIsZero() {
    assertEquals(0.0, Logarithm.log(1));
  }

  @Test
  void logOfZeroIsMinusInfinityAndBelowItThereIsNone() {
    assertEquals(Double.NEGATIVE_INFINITY, Logarithm.log(0.0));
    assertEquals(Double.NEGATIVE_INFINITY, Logarithm.log(-0.0));
    assertEquals(Double.NaN, Logarithm.log(-1));
    assertEquals(Double.NaN, Logarithm.log(Double.NEGATIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, Logarithm.log(Double.POSITIVE_INFINITY));
  }

  @Test
  void log1pAgreesWithFiftyDigits() {
    assertClose(1e-17, Logarithm.log1p(1e-17));
    assertClose(9.999999999500001e-11, Logarithm.log1p(1e-10));
    assertClose(0.0009995003330835331, Logarithm.log1p(0.001));
    assertClose(-0.6931471805599453, Logarithm.log1p(-0.5));
    assertClose(0.6931471805599453, Logarithm.log1p(1));
    assertClose(23.025850930040455, Logarithm.log1p(1e10));
  }

  @Test
  void log1pKeepsTheSignOfZeroAndItsLimits() {
    assertEquals(-0.0, Logarithm.log1p(-0.0));
    assertEquals(Double.NEGATIVE_INFINITY, Logarithm.log1p(-1));
    assertEquals(Double.NaN, Logarithm.log1p(-1.5));
    assertEquals(Double.POSITIVE_INFINITY, Logarithm.log1p(Double.POSITIVE_INFINITY));
  }

  @Test
  void notANumberStaysSo() {
    assertEquals(Double.NaN, Logarithm.log(Double.NaN));
    assertEquals(Double.NaN, Logarithm.log1p(Double.NaN));
  }

  @Test
  void aMillionValuesHaveTheSameBitsEverywhere() {
    assertEquals("81a35efd", MillionValues.checksum(1e9, x -> Logarithm.log(x < 0 ? -1 / x : x)));
    assertEquals("f680e489", MillionValues.checksum(10, Logarithm::log1p));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 6e-16);
  }
}
