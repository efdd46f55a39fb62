package vitrine.compute.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@link Power} gives on every platform. The decimals were computed with 50 digits. */
public final class PowerCases {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void powAgreesWithFiftyDigits() {
    assertClose(1.4142135623730951, Power.pow(2, 0.5));
    assertClose(0.36769542477096373, Power.pow(0.999, 1000));
    assertClose(2.6561398887587544e-05, Power.pow(0.9, 100));
    assertClose(0.001, Power.pow(10, -3));
    assertClose(1e308, Power.pow(10, 308));
    assertClose(2.6881038582144647e43, Power.pow(1.0000001, 1e9));
    assertClose(2.1057694276511797e19, Power.pow(3, 40.5));
  }

  @Test
  void powersOfTwoAreExact() {
    assertEquals(Double.MIN_VALUE, Power.pow(0.5, 1074));
    assertEquals(0x1p1023, Power.pow(2, 1023));
    assertEquals(0x1p-1022, Power.pow(2, -1022));
    assertEquals(INFINITY, Power.pow(2, 1024));
  }

  @Test
  void anythingToThePowerZeroIsOne() {
    assertEquals(1, Power.pow(Double.NaN, 0));
    assertEquals(1, Power.pow(INFINITY, -0.0));
    assertEquals(1, Power.pow(0, 0));
  }

  @Test
  void theSignOfANegativeBaseDependsOnTheExponent() {
    assertEquals(-8, Power.pow(-2, 3), 1e-14);
    assertEquals(4, Power.pow(-2, 2), 1e-14);
    assertEquals(Double.NaN, Power.pow(-2, 0.5));
    assertEquals(-0.0, Power.pow(-0.0, 3));
    assertEquals(Double.NEGATIVE_INFINITY, Power.pow(-0.0, -3));
    assertEquals(Double.NEGATIVE_INFINITY, Power.pow(-INFINITY, 3));
    assertEquals(INFINITY, Power.pow(-INFINITY, 0.5));
  }

  @Test
  void limitsAreZeroOrInfinity() {
    assertEquals(0, Power.pow(0, 2));
    assertEquals(INFINITY, Power.pow(0, -2));
    assertEquals(INFINITY, Power.pow(1.5, INFINITY));
    assertEquals(0, Power.pow(0.5, INFINITY));
    assertEquals(INFINITY, Power.pow(0.5, -INFINITY));
    assertEquals(0, Power.pow(INFINITY, -1.5));
    assertEquals(INFINITY, Power.pow(1.0000000000000002, 1e300));
    assertEquals(Double.NaN, Power.pow(1, INFINITY));
  }

  @Test
  void notANumberStaysSo() {
    assertEquals(Double.NaN, Power.pow(Double.NaN, 1));
    assertEquals(Double.NaN, Power.pow(2, Double.NaN));
    assertEquals(Double.NaN, Power.pow(1, Double.NaN));
  }

  @Test
  void aMillionValuesHaveTheSameBitsEverywhere() {
    assertEquals("59c07db3", MillionValues.checksum(300, x -> Power.pow(1.5 + (x / 300), x)));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 3e-16);
  }
}
