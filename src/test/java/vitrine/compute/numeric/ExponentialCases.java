package vitrine.compute.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@link Exponential} gives on every platform. The decimals were computed with 50 digits. */
public final class ExponentialCases {
  @Test
  void expAgreesWithFiftyDigits() {
    assertClose(2.718281828459045, Exponential.exp(1));
    assertClose(0.36787944117144233, Exponential.exp(-1));
    assertClose(1.6487212707001282, Exponential.exp(0.5));
    assertClose(22026.465794806718, Exponential.exp(10));
    assertClose(2.061153622438558e-09, Exponential.exp(-20));
    assertClose(1.0010005001667084, Exponential.exp(0.001));
    assertClose(1.0142320547350045e304, Exponential.exp(700));
    assertClose(9.85967654375977e-305, Exponential.exp(-700));
    assertClose(1.7928227943945155e308, Exponential.exp(709.78));
  }

  @Test
  void expOfZeroIsOne() {
    assertEquals(1, Exponential.exp(0.0));
    assertEquals(1, Exponential.exp(-0.0));
  }

  @Test
  void expOverflowsToInfinityAndUnderflowsToZero() {
    assertEquals(Double.POSITIVE_INFINITY, Exponential.exp(709.79));
    assertEquals(Double.POSITIVE_INFINITY, Exponential.exp(Double.POSITIVE_INFINITY));
    assertEquals(4.2e-322, Exponential.exp(-740));
    assertEquals(0, Exponential.exp(-746));
    assertEquals(0, Exponential.exp(Double.NEGATIVE_INFINITY));
  }

  @Test
  void expm1AgreesWithFiftyDigits() {
    assertClose(1.00000000005e-10, Exponential.expm1(1e-10));
    assertClose(-9.999999999500001e-11, Exponential.expm1(-1e-10));
    assertClose(0.010050167084168058, Exponential.expm1(0.01));
    assertClose(-0.3934693402873666, Exponential.expm1(-0.5));
    assertClose(1.7182818284590453, Exponential.expm1(1));
    assertClose(485165194.4097903, Exponential.expm1(20));
  }

  @Test
  void expm1KeepsTheSignOfZeroAndItsLimits() {
    assertEquals(-0.0, Exponential.expm1(-0.0));
    assertEquals(0.0, Exponential.expm1(0.0));
    assertEquals(-1, Exponential.expm1(-50));
    assertEquals(-1, Exponential.expm1(Double.NEGATIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, Exponential.expm1(710));
  }

  @Test
  void notANumberStaysSo() {
    assertEquals(Double.NaN, Exponential.exp(Double.NaN));
    assertEquals(Double.NaN, Exponential.expm1(Double.NaN));
  }

  @Test
  void aMillionValuesHaveTheSameBitsEverywhere() {
    assertEquals("c651e483", MillionValues.checksum(760, Exponential::exp));
    assertEquals("07dc3058", MillionValues.checksum(720, Exponential::expm1));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 4.5e-16);
  }
}
