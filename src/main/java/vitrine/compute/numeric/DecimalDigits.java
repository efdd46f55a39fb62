package vitrine.compute.numeric;

/**
 * A finite number, 0 or above, as decimal digits: 0.{@code digits} × 10^{@code point}.
 *
 * <p>Writing gives the shortest digits that read back as the same double, and of these the closest
 * (Steele and White 1990, in whole numbers); reading gives the double that is closest, of two
 * equally close ones the even one. The Java library does both, but its tables would be a fifth of
 * what a page loads.
 *
 * @param digits the digits, without zeros at either end; empty for 0
 * @param point how many of them stand before the point, if that is not negative
 */
public record DecimalDigits(String digits, int point) {
  private static final double WHOLE = 0x1p52;
  private static final int LEAST_EXPONENT = -1074;
  private static final int MOST_DIGITS = 800;
  private static final double[] TENS = tens();

  /** The digits of a finite {@code value}, 0 or above. */
  public static DecimalDigits of(double value) {
    if (value == 0) {
      return new DecimalDigits("", 0);
    }
    int exponent = PowersOfTwo.exponent(value);
    int unit = Math.max(exponent - 52, LEAST_EXPONENT);
    double whole = PowersOfTwo.significand(value, exponent) * PowersOfTwo.of(exponent - unit);
    boolean uneven = whole == WHOLE && unit > LEAST_EXPONENT;
    int bits = Math.abs(unit) + 64;
    // The number and the reach of half a gap to either side, all over one denominator; the gap
    // below 2^k is half the one above.
    var rest = new Natural(whole, bits);
    var above = new Natural(1, bits);
    var below = new Natural(1, bits);
    var unity = new Natural(1, bits);
    rest.raise(2, Math.max(unit, 0) + (uneven ? 2 : 1));
    above.raise(2, Math.max(unit, 0) + (uneven ? 1 : 0));
    below.raise(2, Math.max(unit, 0));
    unity.raise(2, Math.max(-unit, 0) + (uneven ? 2 : 1));
    // log10 of 2^exponent, rounded up: right or one too small
    int point = (int) Math.ceil((exponent * 0.30102999566398120) - 1e-9);
    unity.raise(10, point);
    for (var each : new Natural[] {rest, above, below}) {
      each.raise(10, -point);
    }
    boolean even = isEven(whole);
    int reach = Natural.compareSum(rest, above, unity);
    if (even ? reach >= 0 : reach > 0) {
      unity.scale(10, 0);
      point++;
    }
    return new DecimalDigits(digits(rest, above, below, unity, even), point);
  }

  private static String digits(
      Natural rest, Natural above, Natural below, Natural unity, boolean even) {
    var digits = new StringBuilder();
    while (true) {
      rest.scale(10, 0);
      above.scale(10, 0);
      below.scale(10, 0);
      int digit = 0;
      while (rest.compare(unity) >= 0) {
        rest.subtract(unity);
        digit++;
      }
      int low = rest.compare(below);
      int high = Natural.compareSum(rest, above, unity);
      boolean mayEnd = even ? low <= 0 : low < 0;
      boolean mayRise = even ? high >= 0 : high > 0;
      if (mayEnd || mayRise) {
        int half = Natural.compareSum(rest, rest, unity);
        boolean rises = mayRise && (!mayEnd || half > 0 || (half == 0 && digit % 2 == 1));
        return digits.append((char) ('0' + digit + (rises ? 1 : 0))).toString();
      }
      digits.append((char) ('0' + digit));
    }
  }

  /**
   * What {@code text} writes: digits with at most one dot among them, and perhaps an exponent of
   * ten, {@code 1.5e-3}.
   */
  public static DecimalDigits read(String text) {
    var digits = new StringBuilder();
    int point = 0;
    boolean afterDot = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        afterDot = true;
      } else if (c == 'e' || c == 'E') {
        point += exponent(text, i + 1);
        break;
      } else if (c != '0' || digits.length() > 0) {
        digits.append(c);
        point += afterDot ? 0 : 1;
      } else if (afterDot) {
        point--;
      }
    }
    int length = digits.length();
    while (length > 0 && digits.charAt(length - 1) == '0') {
      length--;
    }
    return new DecimalDigits(digits.substring(0, length), length == 0 ? 0 : point);
  }

  /** Far beyond the range of doubles it no longer matters how far. */
  private static int exponent(String text, int from) {
    int exponent = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      exponent = c == '-' || c == '+' ? 0 : Math.min((exponent * 10) + (c - '0'), 100_000);
    }
    return from < text.length() && text.charAt(from) == '-' ? -exponent : exponent;
  }

  /** The double closest to it; infinite if it is beyond all of them. */
  public double value() {
    int length = digits.length();
    if (length == 0 || point < -330) {
      return 0;
    } else if (point > 310) {
      return Double.POSITIVE_INFINITY;
    }
    int power = point - length;
    if (length <= 15 && power >= -22 && power <= 22) {
      double whole = leading();
      return power < 0 ? whole / TENS[-power] : whole * TENS[power];
    }
    // No middle between doubles has as many digits, so of what follows it only counts that it is
    // not 0.
    var enough = length > MOST_DIGITS ? digits.substring(0, MOST_DIGITS) + "1" : digits;
    return new ClosestDouble(enough, point).from(estimate());
  }

  /** A few units in the last place from right. */
  private double estimate() {
    double estimate = leading();
    int power = point - Math.min(digits.length(), 15);
    for (int left = power; left > 0; left -= 22) {
      estimate = estimate * TENS[Math.min(left, 22)];
    }
    for (int left = -power; left > 0; left -= 22) {
      estimate = estimate / TENS[Math.min(left, 22)];
    }
    return Math.min(estimate, Double.MAX_VALUE);
  }

  /** The first 15 digits as a whole number. */
  private double leading() {
    double whole = 0;
    for (int i = 0; i < digits.length() && i < 15; i++) {
      whole = (whole * 10) + (digits.charAt(i) - '0');
    }
    return whole;
  }

  static boolean isEven(double whole) {
    return Math.floor(whole / 2) * 2 == whole;
  }

  private static double[] tens() {
    var tens = new double[23];
    tens[0] = 1;
    for (int i = 1; i < tens.length; i++) {
      tens[i] = tens[i - 1] * 10;
    }
    return tens;
  }
}
