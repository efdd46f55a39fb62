package vitrine.compute.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@link DecimalDigits} against the JVM's own reading of decimals and its exact decimals. */
class DecimalDigitsTest {
  private static final int COUNT = 2_000;

  private final Random random = new Random(7);

  @Test
  void whatIsWrittenReadsBackByTheJvmAndByUs() {
    for (int i = 0; i < COUNT; i++) {
      double value = anyDouble(i);
      var digits = DecimalDigits.of(value);

      assertThat(Double.parseDouble("0." + digits.digits() + "e" + digits.point()))
          .isEqualTo(value);
      assertThat(digits.value()).isEqualTo(value);
    }
  }

  @Test
  void noFewerDigitsWouldReadBack() {
    for (int i = 0; i < COUNT; i++) {
      double value = anyDouble(i);
      int length = DecimalDigits.of(value).digits().length();
      if (length > 1) {
        for (var mode : new RoundingMode[] {RoundingMode.FLOOR, RoundingMode.CEILING}) {
          var shorter = new BigDecimal(value).round(new MathContext(length - 1, mode));
          assertThat(shorter.doubleValue()).isNotEqualTo(value);
        }
      }
    }
  }

  @Test
  void noOtherDigitsOfThatLengthAreCloser() {
    for (int i = 0; i < COUNT; i++) {
      double value = anyDouble(i);
      var digits = DecimalDigits.of(value);
      var nearest =
          new BigDecimal(value)
              .round(new MathContext(digits.digits().length(), RoundingMode.HALF_EVEN));
      var written =
          new BigDecimal(
              new BigInteger(digits.digits()), digits.digits().length() - digits.point());

      assertThat(written).isEqualByComparingTo(nearest);
    }
  }

  @Test
  void longTextsAndMiddlesAreReadAsTheJvmReadsThem() {
    for (int i = 0; i < COUNT; i++) {
      double value = anyDouble(i);
      var middle =
          new BigDecimal(value)
              .add(new BigDecimal(Math.nextUp(value)))
              .divide(BigDecimal.valueOf(2));
      for (var text :
          new String[] {
            middle.toString(), middle.round(new MathContext(25)).toString(), tail(middle)
          }) {
        assertThat(DecimalDigits.read(text).value()).as(text).isEqualTo(Double.parseDouble(text));
      }
    }
  }

  /** A hair above or below. */
  private String tail(BigDecimal middle) {
    return middle.round(new MathContext(18 + random.nextInt(4), RoundingMode.DOWN)).toString();
  }

  /**
   * In turn: of the size of weights, of any size, below the normal ones, next to a power of two.
   */
  private double anyDouble(int i) {
    return switch (i % 4) {
      case 0 -> random.nextDouble() * 10;
      case 1 -> Math.abs(Double.longBitsToDouble(random.nextLong() & 0x7fe_fffffffffffffL));
      case 2 -> Double.longBitsToDouble(1 + (random.nextLong() & 0xfffffffffffffL));
      default ->
          Math.nextAfter(
              Math.scalb(1.0, random.nextInt(2044) - 1020), random.nextBoolean() ? 1e308 : 0);
    };
  }
}
