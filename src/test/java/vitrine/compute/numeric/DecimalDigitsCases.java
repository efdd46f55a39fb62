package vitrine.compute.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * What {@link DecimalDigits} gives on every platform. The digits are those that ECMAScript
 * prescribes for its own numbers.
 */
public final class DecimalDigitsCases {
  @Test
  void theShortestDigitsAreWritten() {
    assertDigits("1", 1, 1);
    assertDigits("1", 0, 0.1);
    assertDigits("3", -1, 0.03);
    assertDigits("30000000000000004", 0, 0.1 + 0.2);
    assertDigits("3333333333333333", 0, 1 / 3.0);
    assertDigits("1", 24, 1e23);
    assertDigits("2", 24, 2e23);
    assertDigits("9007199254740992", 16, 0x1p53);
    assertDigits("123456789", 3, 123.456789);
  }

  @Test
  void theEndsOfTheRangeAreWritten() {
    assertDigits("5", -323, Double.MIN_VALUE);
    assertDigits("22250738585072014", -307, Double.MIN_NORMAL);
    assertDigits("2225073858507201", -307, 2.225073858507201e-308);
    assertDigits("17976931348623157", 309, Double.MAX_VALUE);
  }

  @Test
  void zeroHasNoDigits() {
    assertDigits("", 0, 0);
    assertEquals(0, DecimalDigits.read("0.000").value());
    assertEquals(0, DecimalDigits.read("0e5").value());
  }

  @Test
  void theClosestDoubleIsRead() {
    assertEquals(0.03, DecimalDigits.read("0.03").value());
    assertEquals(1e-5, DecimalDigits.read("1e-05").value());
    assertEquals(1234.5, DecimalDigits.read("0001234.500").value());
    assertEquals(1e23, DecimalDigits.read("1E+23").value());
    assertEquals(8.98846567431158e307, DecimalDigits.read("8.98846567431158e307").value());
    assertEquals(
        0.30000000000000004,
        DecimalDigits.read("0.3000000000000000444089209850062616169452667236328125").value());
  }

  @Test
  void ofTwoEquallyCloseDoublesTheEvenOneIsRead() {
    assertEquals(9007199254740992.0, DecimalDigits.read("9007199254740993").value());
    assertEquals(9007199254740996.0, DecimalDigits.read("9007199254740995").value());
    assertEquals(
        9007199254740994.0, DecimalDigits.read("9007199254740993.0000000000000000001").value());
  }

  @Test
  void aDigitFarBehindTheMiddleStillCounts() {
    var text = "9007199254740993." + "0".repeat(900);

    assertEquals(9007199254740992.0, DecimalDigits.read(text).value());
    assertEquals(9007199254740994.0, DecimalDigits.read(text + "1").value());
  }

  @Test
  void theEndsOfTheRangeAreRead() {
    assertEquals(Double.MIN_VALUE, DecimalDigits.read("5e-324").value());
    assertEquals(Double.MIN_VALUE, DecimalDigits.read("2.4703282292062328e-324").value());
    assertEquals(0, DecimalDigits.read("2.4703282292062327e-324").value());
    assertEquals(Double.MIN_NORMAL, DecimalDigits.read("2.2250738585072012e-308").value());
    assertEquals(Double.MAX_VALUE, DecimalDigits.read("1.7976931348623158e308").value());
    assertEquals(Double.POSITIVE_INFINITY, DecimalDigits.read("1.7976931348623159e308").value());
    assertEquals(Double.POSITIVE_INFINITY, DecimalDigits.read("5e308").value());
    assertEquals(Double.POSITIVE_INFINITY, DecimalDigits.read("9.99e309").value());
    assertEquals(Double.POSITIVE_INFINITY, DecimalDigits.read("1e999999999999").value());
    assertEquals(0, DecimalDigits.read("1e-999999999999").value());
  }

  private static void assertDigits(String digits, int point, double value) {
    assertEquals(new DecimalDigits(digits, point), DecimalDigits.of(value));
  }
}
