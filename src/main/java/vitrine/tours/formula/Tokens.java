package vitrine.tours.formula;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.markup.Fault;

/** The words, numbers and signs of a typed formula, one after the other. */
final class Tokens {
  private static final List<String> PAIRS = List.of("->", "<=", ">=", "!=", "~~");

  private final List<String> tokens = new ArrayList<>();
  private final List<Boolean> tight = new ArrayList<>(); // whether no space stands before
  private final String source;
  private final int line;
  private int at;

  Tokens(String source, int line) {
    this.source = source;
    this.line = line;
    int from = 0;
    boolean isTight = false;
    while (from < source.length()) {
      if (source.charAt(from) == ' ' || source.charAt(from) == '\n') {
        from++;
        isTight = false;
      } else {
        int to = end(from);
        boolean isQuoted = source.charAt(from) == '"';
        tokens.add(source.substring(from, to).replace('\'', '′'));
        tight.add(isTight);
        isTight = true;
        from = isQuoted ? to + 1 : to;
      }
    }
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  String next() {
    return tokens.get(at);
  }

  boolean is(String token) {
    return !isAtEnd() && next().equals(token);
  }

  /** Whether the next follows without a space. */
  boolean isTight() {
    return tight.get(at);
  }

  String take() {
    at++;
    return tokens.get(at - 1);
  }

  /** Takes the sign that closes what was opened. */
  void close(String sign) {
    if (!is(sign)) {
      throw new Fault(line, "formula.open", source, sign);
    }
    at++;
  }

  static boolean isClosing(String token) {
    return token.equals(")") || token.equals("]") || token.equals("}");
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 0xbf && c < 0x2000 && c != '×');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int end(int from) {
    char first = source.charAt(from);
    int to = from + 1;
    if (first == '"') {
      to = source.indexOf('"', to);
      if (to < 0) {
        throw new Fault(line, "formula.open", source, "\"");
      }
    } else if (isLetter(first)) {
      while (to < source.length() && isLetter(source.charAt(to))) {
        to++;
      }
      while (to < source.length() && source.charAt(to) == '\'') {
        to++;
      }
    } else if (isDigit(first)) {
      while (to < source.length() && (isDigit(source.charAt(to)) || isPoint(to))) {
        to++;
      }
    } else if (PAIRS.indexOf(source.substring(from, Math.min(source.length(), from + 2))) >= 0) {
      to++;
    }
    return to;
  }

  private boolean isPoint(int place) {
    return source.charAt(place) == '.'
        && place + 1 < source.length()
        && isDigit(source.charAt(place + 1));
  }
}
