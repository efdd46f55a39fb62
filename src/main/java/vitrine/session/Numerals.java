package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.numeric.DecimalDigits;

/**
 * Numbers as links, files and messages write them: a dot for the decimal point, no grouping,
 * exactly what was meant.
 */
public final class Numerals {
  private Numerals() {}

  /**
   * The number that {@code text} writes; NaN if it writes none.
   *
   * <p>Allowed are a sign, digits with at most one dot among them, and an exponent of ten: {@code
   * -1.5e-3}.
   */
  public static double parse(String text) {
    int at = skipSign(text, 0);
    int whole = skipDigits(text, at);
    int digits = whole - at;
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = skipDigits(text, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits > 0 && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int from = skipSign(text, at + 1);
      at = skipDigits(text, from);
      digits = at - from;
    }
    if (digits == 0 || at < text.length()) {
      return Double.NaN;
    }
    double size = DecimalDigits.read(text.substring(skipSign(text, 0))).value();
    return text.charAt(0) == '-' ? size * -1 : size;
  }

  /**
   * The shortest text that reads back as {@code value}: whole numbers without a dot, an exponent
   * only below 10⁻⁶ and from 10²¹ up, as in {@code 1.5e-7}.
   */
  public static String write(double value) {
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

  private static int skipSign(String text, int from) {
    boolean sign = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
    return sign ? from + 1 : from;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** The parts of {@code text} between separators; one empty part for an empty text. */
  public static List<String> split(String text, char separator) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
