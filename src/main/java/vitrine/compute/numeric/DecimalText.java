package vitrine.compute.numeric;

/**
 * Numbers as links and files write them: a dot for the decimal point, no grouping, the fewest
 * digits that read back as the same double.
 */
public final class DecimalText {
  private DecimalText() {}

  /**
   * The shortest text that reads back as {@code value}: whole numbers without a dot, an exponent
   * only below 10⁻⁶ and from 10²¹ up, as in {@code 1.5e-7}; {@code NaN} and {@code -Infinity} for
   * what is no number.
   */
  public static String of(double value) {
    if (value == (int) value) {
      return value == 0 && 1 / value < 0 ? "-0" : Integer.toString((int) value);
    }
    if (Double.isNaN(value) || Math.abs(value) > Double.MAX_VALUE) {
      return Double.isNaN(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity";
    }
    var shortest = DecimalDigits.of(Math.abs(value));
    var digits = shortest.digits();
    int exponent = shortest.point() - 1;
    boolean far = exponent < -6 || exponent > 20;
    return (value < 0 ? "-" : "") + (far ? scientific(digits, exponent) : plain(digits, exponent));
  }

  private static String scientific(String digits, int exponent) {
    return digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + "e"
        + exponent;
  }

  /** 0.ddd or ddd000 or dd.d, for a first digit that counts 10^exponent. */
  private static String plain(String digits, int exponent) {
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + digits;
    }
    int whole = exponent + 1;
    return digits.length() <= whole
        ? digits + "0".repeat(whole - digits.length())
        : digits.substring(0, whole) + "." + digits.substring(whole);
  }
}
