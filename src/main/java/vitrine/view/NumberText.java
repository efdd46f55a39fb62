package vitrine.view;

/**
 * Writes numbers as the page shows them, by a short specification that a shown number carries, so
 * that a test can write the engine's number the same way and compare.
 *
 * <ul>
 *   <li>{@code fixed3}: three decimals, −0.310
 *   <li>{@code significant2}: two significant digits, 0.12 or 1,200
 *   <li>{@code percent1}: one decimal of a hundredth part, 94.3%
 *   <li>{@code count}: whole, 1,234; {@code count6}: at least six digits, 000,123
 * </ul>
 *
 * <p>A tie is rounded away from zero, by the shortest decimal text of the number. What rounds to 0
 * has no sign. The minus is U+2212. From 10⁹ up, and below 10⁻⁶ with {@code significant}, a power
 * of ten is written: 1.5×10⁻⁷. NaN and the infinities are words.
 */
public record NumberText(Kind kind, int digits) {
  /** What a specification's word asks for; what its number counts stands there. */
  public enum Kind {
    /** Decimals. */
    FIXED("fixed"),
    /** Digits from the first that is not 0. */
    SIGNIFICANT("significant"),
    /** Decimals of a percentage. */
    PERCENT("percent"),
    /** Figures at least, filled up with zeros. */
    COUNT("count");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** {@code digits} decimals. */
  public static NumberText fixed(int digits) {
    return new NumberText(Kind.FIXED, digits);
  }

  /** {@code digits} significant digits. */
  public static NumberText significant(int digits) {
    return new NumberText(Kind.SIGNIFICANT, digits);
  }

  /** A percentage with {@code digits} decimals. */
  public static NumberText percent(int digits) {
    return new NumberText(Kind.PERCENT, digits);
  }

  /** A whole number. */
  public static NumberText count() {
    return new NumberText(Kind.COUNT, 0);
  }

  /**
   * The format of a specification.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static NumberText of(String specification) {
    for (var kind : Kind.values()) {
      if (specification.startsWith(kind.word)) {
        var number = specification.substring(kind.word.length());
        if (number.isEmpty()) {
          return new NumberText(kind, 0);
        }
        if (number.length() == 1 && number.charAt(0) >= '0' && number.charAt(0) <= '9') {
          return new NumberText(kind, number.charAt(0) - '0');
        }
      }
    }
    throw new IllegalArgumentException("There is no number format “" + specification + "”.");
  }

  /** The specification that {@link #of} reads. */
  @Override
  public String toString() {
    return kind.word + (digits == 0 ? "" : Integer.toString(digits));
  }

  /** The text of a number. */
  public String write(double value) {
    if (Double.isNaN(value)) {
      return "not a number";
    }
    if (Math.abs(value) == Double.POSITIVE_INFINITY) {
      return value < 0 ? "minus infinity" : "infinity";
    }
    var exact = Decimal.of(Math.abs(value)).shifted(kind == Kind.PERCENT ? 2 : 0);
    var text = new StringBuilder();
    var rounded = write(exact, text);
    text.append(kind == Kind.PERCENT ? "%" : "");
    return value < 0 && !rounded.isZero() ? "−" + text.toString() : text.toString();
  }

  private Decimal write(Decimal exact, StringBuilder text) {
    boolean significant = kind == Kind.SIGNIFICANT;
    if (significant && exact.isZero()) {
      text.append('0');
      return exact;
    }
    int from = Math.max(1, digits);
    boolean tiny = significant && exact.point() < -5;
    if (tiny || exact.point() > 9) {
      return writeWithPower(exact, significant ? from : 3, text);
    }
    var rounded = exact.rounded(significant ? from - exact.point() : decimals());
    // one more digit before the point, as in 9.96 → 10, is one less behind it
    int places = significant ? Math.max(0, from - rounded.point()) : decimals();
    write(rounded, places, kind == Kind.COUNT ? digits : 1, text);
    return rounded;
  }

  private int decimals() {
    return kind == Kind.COUNT ? 0 : digits;
  }

  private static Decimal writeWithPower(Decimal exact, int figures, StringBuilder text) {
    var rounded = exact.rounded(figures - exact.point());
    write(rounded.shifted(1 - rounded.point()), figures - 1, 1, text);
    text.append("×10");
    var exponent = Integer.toString(rounded.point() - 1);
    for (int i = 0; i < exponent.length(); i++) {
      char c = exponent.charAt(i);
      text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
    }
    return rounded;
  }

  private static void write(Decimal number, int places, int least, StringBuilder text) {
    for (int exponent = Math.max(Math.max(number.point(), least), 1) - 1; ; exponent--) {
      text.append(number.digit(exponent));
      if (exponent == -places) {
        return;
      }
      if (exponent == 0) {
        text.append('.');
      } else if (exponent > 0 && exponent % 3 == 0) {
        text.append(',');
      }
    }
  }
}
