package vitrine.teach.embed;

import vitrine.session.Numerals;

/** Text as the query of an address writes it: UTF-8, and what may not stand there as %XX. */
final class QueryText {
  private static final String HEX = "0123456789ABCDEF";

  /** What may stand in a query as it is, besides letters and digits. */
  private static final String PLAIN = "-_.~!,:;@/";

  private static final int REPLACEMENT = 0xFFFD;

  private QueryText() {}

  /** {@code text} as it is written in a query; half a character becomes the sign for a bad one. */
  static String write(String text) {
    var written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        written.append(c);
        continue;
      }
      int point = c;
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        point = Character.toCodePoint(c, text.charAt(i));
      } else if (Character.isSurrogate(c)) {
        point = REPLACEMENT;
      }
      escape(written, point);
    }
    return written.toString();
  }

  /** Whether {@code text} is a name: letters, digits, dots, dashes and underlines. */
  static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether {@code text} is a list of names with commas between them. */
  static boolean isListOfNames(String text) {
    for (var name : Numerals.split(text, ',')) {
      if (!isName(name)) {
        return false;
      }
    }
    return true;
  }

  private static void escape(StringBuilder written, int point) {
    if (point < 0x80) {
      octet(written, point);
    } else if (point < 0x800) {
      octet(written, 0xC0 | (point >> 6));
      octet(written, 0x80 | (point & 63));
    } else if (point < 0x10000) {
      octet(written, 0xE0 | (point >> 12));
      octet(written, 0x80 | ((point >> 6) & 63));
      octet(written, 0x80 | (point & 63));
    } else {
      octet(written, 0xF0 | (point >> 18));
      octet(written, 0x80 | ((point >> 12) & 63));
      octet(written, 0x80 | ((point >> 6) & 63));
      octet(written, 0x80 | (point & 63));
    }
  }

  private static void octet(StringBuilder written, int octet) {
    written.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }

  private static boolean isPlain(char c) {
    return isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
