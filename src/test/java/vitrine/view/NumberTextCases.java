package vitrine.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** {@link NumberText} on every engine. */
public final class NumberTextCases {
  private static void writes(String expected, String specification, double value) {
    assertEquals(expected, NumberText.of(specification).write(value));
  }

  @Test
  void fixedKeepsItsDecimals() {
    writes("0.310", "fixed3", 0.31);
    writes("12.000", "fixed3", 12);
    writes("3", "fixed0", 3.4);
    writes("0.00", "fixed2", 0);
  }

  @Test
  void minusIsARealMinusSign() {
    writes("−0.31", "fixed2", -0.314);
  }

  @Test
  void whatRoundsToZeroHasNoSign() {
    writes("0.00", "fixed2", -0.004);
    writes("0", "fixed0", -0.0);
    writes("0.0%", "percent1", -0.0001);
  }

  @Test
  void halvesAreRoundedAwayFromZeroAsTheyAreRead() {
    writes("1.01", "fixed2", 1.005);
    writes("−1.01", "fixed2", -1.005);
    writes("3", "fixed0", 2.5);
    writes("0.285", "fixed3", 0.2845);
    writes("0.1", "fixed1", 0.05);
  }

  @Test
  void roundingCarriesToANewFirstDigit() {
    writes("10.0", "fixed1", 9.96);
    writes("1", "fixed0", 0.96);
    writes("1.0", "significant2", 0.996);
    writes("10", "significant2", 9.96);
    writes("100.0%", "percent1", 0.99999);
  }

  @Test
  void significantCountsFromTheFirstDigitThatIsNotZero() {
    writes("0.12", "significant2", 0.1234);
    writes("1.4", "significant2", 1.4);
    writes("1,200", "significant2", 1234);
    writes("0.0000035", "significant2", 0.00000345);
    writes("0", "significant2", 0);
  }

  @Test
  void tinyAndHugeNumbersAreWrittenWithAPowerOfTen() {
    writes("1.2×10⁻⁷", "significant2", 1.23e-7);
    writes("−5×10⁻³²⁴", "significant1", -4.9e-324);
    writes("1.00×10¹⁰", "fixed3", 9.999e9);
    writes("1.80×10³⁰⁸", "fixed3", Double.MAX_VALUE);
    writes("0.000", "fixed3", 1e-300);
  }

  @Test
  void percentIsTheHundredthPart() {
    writes("94.3%", "percent1", 0.943);
    writes("50%", "percent0", 0.5);
    writes("0%", "percent0", 0);
    writes("0.0%", "percent1", 0);
    writes("0.07%", "percent2", 0.0007);
  }

  @Test
  void countsAreWholeAndGrouped() {
    writes("0", "count", 0);
    writes("123", "count", 123);
    writes("1,234", "count", 1234);
    writes("1,234,568", "count", 1234567.5);
    writes("000,123", "count6", 123);
    writes("1,000,000", "count6", 1e6);
  }

  @Test
  void whatIsNotFiniteIsAWord() {
    writes("not a number", "fixed3", Double.NaN);
    writes("infinity", "count", Double.POSITIVE_INFINITY);
    writes("minus infinity", "percent1", Double.NEGATIVE_INFINITY);
  }

  @Test
  void specificationReadsBackAsItself() {
    for (var specification :
        new String[] {"fixed3", "significant2", "percent1", "count", "count6"}) {
      assertEquals(specification, NumberText.of(specification).toString());
    }
    assertEquals(NumberText.fixed(0), NumberText.of(NumberText.fixed(0).toString()));
  }

  @Test
  void unknownSpecificationIsRefused() {
    for (var specification : new String[] {"", "fix3", "fixed33", "fixed-1", "percentx"}) {
      assertThrows(IllegalArgumentException.class, () -> NumberText.of(specification));
    }
  }
}
