package vitrine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.compute.random.XoshiroStream;

/** {@link Numerals} on every engine: what is written reads back to the same bits. */
public final class NumeralsCases {
  @Test
  void wholeNumbersHaveNoDot() {
    assertEquals("0", Numerals.write(0));
    assertEquals("-7", Numerals.write(-7));
    assertEquals("1000000", Numerals.write(1e6));
  }

  @Test
  void fractionsAreWrittenInTheirShortestForm() {
    assertEquals("0.03", Numerals.write(0.03));
    assertEquals("0.30000000000000004", Numerals.write(0.1 + 0.2));
  }

  @Test
  void onlyVerySmallAndVeryLargeNumbersHaveAnExponent() {
    assertEquals("0.00001", Numerals.write(0.00001));
    assertEquals("-0.00000125", Numerals.write(-0.00000125));
    assertEquals("1e-7", Numerals.write(1e-7));
    assertEquals("-1.5e-9", Numerals.write(-1.5e-9));
    assertEquals("12345678.5", Numerals.write(12345678.5));
    assertEquals("-100000000000", Numerals.write(-1e11));
    assertEquals("9007199254740992", Numerals.write(0x1p53));
    assertEquals("1.5e21", Numerals.write(1.5e21));
  }

  @Test
  void shortDecimalsAreReadToTheNearestNumber() {
    var random = XoshiroStream.of("numerals", "decimals");
    double power = 1;
    for (int places = 0; places <= 10; places++) {
      for (int i = 0; i < 1000; i++) {
        int digits = random.nextInt(1_000_000_000);
        // Both are exact, so that their quotient is the nearest number.
        assertSameBits(digits / power, Numerals.parse(digits + "e-" + places));
        assertSameBits(digits / power, Numerals.parse(Numerals.write(digits / power)));
      }
      power *= 10;
    }
  }

  @Test
  void minusNothingKeepsItsSign() {
    assertEquals("-0", Numerals.write(-0.0));
    assertTrue(1 / Numerals.parse("-0") < 0);
  }

  @Test
  void numbersOfOrdinarySizeReadBackToTheSameBits() {
    var random = XoshiroStream.of("numerals", "test");
    for (int i = 0; i < 20_000; i++) {
      double value = random.uniform(-8, 8);
      assertSameBits(value, Numerals.parse(Numerals.write(value)));
      assertSameBits(value / 1024, Numerals.parse(Numerals.write(value / 1024)));
      double decimal = Math.floor(value * 1000) / 1000;
      assertSameBits(decimal, Numerals.parse(Numerals.write(decimal)));
    }
  }

  @Test
  void signDotAndExponentAreRead() {
    assertEquals(1.5, Numerals.parse("+1.5"));
    assertEquals(-0.5, Numerals.parse("-.5"));
    assertEquals(5, Numerals.parse("5."));
    assertEquals(0.0015, Numerals.parse("15e-4"));
    assertEquals(1500, Numerals.parse("1.5E+3"));
  }

  @Test
  void whatIsNoNumberIsNaN() {
    for (var text :
        List.of(
            "",
            " ",
            "1 ",
            " 1",
            ".",
            "-",
            "+-1",
            "1-",
            "1e",
            "1e+",
            "e1",
            ".e1",
            "1.2.3",
            "1f",
            "0x1",
            "NaN",
            "Infinity",
            "1,5",
            "½")) {
      assertTrue(Double.isNaN(Numerals.parse(text)), text);
    }
  }

  @Test
  void splittingKeepsEmptyParts() {
    assertEquals(List.of(""), Numerals.split("", ','));
    assertEquals(List.of("", "a", "", ""), Numerals.split(",a,,", ','));
    assertEquals(List.of("a,b"), Numerals.split("a,b", ';'));
  }

  private static void assertSameBits(double expected, double found) {
    assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(found));
  }
}
