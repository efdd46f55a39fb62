package vitrine.session;

/**
 * Any text in characters that a link need not escape: letters, digits and {@code . - _ ,} stand for
 * themselves, every other character is {@code !} and four hexadecimal digits.
 */
public final class PlainText {
  private static final String HEX = "0123456789abcdef";

  private PlainText() {}

  /** The text as a link writes it. */
  public static String write(String text) {
    var written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        written.append(c);
      } else {
        written.append('!');
        for (int shift = 12; shift >= 0; shift -= 4) {
          written.append(HEX.charAt((c >> shift) & 15));
        }
      }
    }
    return written.toString();
  }

  /**
   * The text that {@link #write} wrote so.
   *
   * @throws Refusal if it wrote no text so
   */
  public static String parse(String written) {
    var text = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i);
      if (isPlain(c)) {
        i++;
      } else {
        c = escaped(written, i);
        i += 5;
      }
      text.append(c);
    }
    return text.toString();
  }

  private static char escaped(String written, int at) {
    int code = 0;
    boolean fits = written.charAt(at) == '!' && at + 5 <= written.length();
    for (int i = at + 1; fits && i < at + 5; i++) {
      int digit = HEX.indexOf(written.charAt(i));
      fits = digit >= 0;
      code = (code * 16) + digit;
    }
    if (!fits || isPlain((char) code)) {
      throw new Refusal("refused.text", Sentence.excerpt(written));
    }
    return (char) code;
  }

  private static boolean isPlain(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ',';
  }

  /** Whether {@code c} is one of the letters and digits of ASCII. */
  static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
