package vitrine.compute.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * What {@link Trigonometric} gives on every platform. The decimals were computed with 50 digits.
 */
public final class TrigonometricCases {
  @Test
  void sinAgreesWithFiftyDigits() {
    assertClose(0.479425538604203, Trigonometric.sin(0.5));
    assertClose(0.8414709848078965, Trigonometric.sin(1));
    assertClose(0.9092974268256817, Trigonometric.sin(2));
    assertClose(0.1411200080598672, Trigonometric.sin(3));
    assertClose(0.27941549819892586, Trigonometric.sin(-6));
    assertClose(1.2246467991473532e-16, Trigonometric.sin(Math.PI));
    assertClose(-0.5063656411097588, Trigonometric.sin(100));
    assertClose(0.03574879797201651, Trigonometric.sin(1e5));
    assertClose(-0.34999350217129294, Trigonometric.sin(1e6));
  }

  @Test
  void cosAgreesWithFiftyDigits() {
    assertClose(0.8775825618903728, Trigonometric.cos(0.5));
    assertClose(0.5403023058681398, Trigonometric.cos(1));
    assertClose(6.123233995736766e-17, Trigonometric.cos(Math.PI / 2));
    assertClose(-0.9899924966004454, Trigonometric.cos(3));
    assertClose(0.960170286650366, Trigonometric.cos(-6));
    assertClose(-0.9993608074382124, Trigonometric.cos(1e5));
  }

  @Test
  void zeroKeepsItsSign() {
    assertEquals(0.0, Trigonometric.sin(0.0));
    assertEquals(-0.0, Trigonometric.sin(-0.0));
    assertEquals(1, Trigonometric.cos(-0.0));
  }

  @Test
  void farFromZeroTheDigitsFadeAsStated() {
    assertEquals(0.8378871813639024, Trigonometric.cos(1e9), 1e9 * 0x1p-62);
    assertEquals(0.09168912942995323, Trigonometric.sin(6e15), 6e15 * 0x1p-62);
    assertEquals(0, Trigonometric.sin(1e300));
    assertEquals(1, Trigonometric.cos(-Double.MAX_VALUE));
  }

  @Test
  void infinityHasNoSine() {
    assertEquals(Double.NaN, Trigonometric.sin(Double.POSITIVE_INFINITY));
    assertEquals(Double.NaN, Trigonometric.cos(Double.NEGATIVE_INFINITY));
    assertEquals(Double.NaN, Trigonometric.sin(Double.NaN));
    assertEquals(Double.NaN, Trigonometric.cos(Double.NaN));
  }

  @Test
  void aMillionValuesHaveTheSameBitsEverywhere() {
    assertEquals("7fef0ea1", MillionValues.checksum(1.1e6, Trigonometric::sin));
    assertEquals("10a1d78e", MillionValues.checksum(1.1e6, Trigonometric::cos));
    assertEquals("f906ce14", MillionValues.checksum(4e18, Trigonometric::sin));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 3e-16);
  }
}
