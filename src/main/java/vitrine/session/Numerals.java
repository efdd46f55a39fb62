package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.numeric.DecimalDigits;
import vitrine.compute.numeric.DecimalText;

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

  /** The shortest text that reads back as {@code value}, as {@link DecimalText} says. */
  public static String write(double value) {
    return DecimalText.of(value);
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
