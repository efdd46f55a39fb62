package vitrine.tours.reckoning;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.tours.markup.Fault;

/**
 * Reads calculations such as {@code testLoss < 0.05 and hidden <= 3} or {@code
 * tanh(layer1.weight[0,0] * 2 + layer1.bias[0])}.
 */
public final class ReckoningReader {
  private static final List<String> COMPARISONS = List.of("<=", ">=", "!=", "<", ">", "=");

  private static final int DEEPEST = 30;
  private static final int LONGEST = 500;

  private final String source;
  private final int line;
  private int at;
  private int depth;

  private ReckoningReader(String source, int line) {
    this.source = source;
    this.line = line;
  }

  /**
   * The calculation that {@code source} writes.
   *
   * @throws Fault if it writes none
   */
  public static Reckoning read(String source, int line) {
    if (source.length() > LONGEST) {
      throw new Fault(line, "reckoning.long", Integer.toString(LONGEST));
    }
    var reader = new ReckoningReader(source, line);
    var whole = reader.either();
    reader.skip();
    if (reader.at < source.length()) {
      throw new Fault(line, "reckoning", source);
    }
    return whole;
  }

  private Reckoning either() {
    var left = both();
    while (takeWord("or")) {
      left = new Reckoning.Joined("or", left, both());
    }
    return left;
  }

  private Reckoning both() {
    var left = comparison();
    while (takeWord("and")) {
      left = new Reckoning.Joined("and", left, comparison());
    }
    return left;
  }

  private Reckoning comparison() {
    var left = sum();
    if (takeWord("is")) {
      return is(left);
    }
    for (var sign : COMPARISONS) {
      if (take(sign)) {
        return new Reckoning.Joined(sign, left, sum());
      }
    }
    return left;
  }

  private Reckoning is(Reckoning left) {
    boolean isNot = takeWord("not");
    skip();
    int from = at;
    while (at < source.length() && source.charAt(at) != ' ' && source.charAt(at) != ')') {
      at++;
    }
    if (!(left instanceof Reckoning.Named named) || !named.name().startsWith(Facts.SETTING)) {
      throw new Fault(line, "reckoning.is", source);
    }
    var key = named.name().substring(Facts.SETTING.length());
    var is = new Reckoning.Is(key, source.substring(from, at));
    return isNot ? new Reckoning.Applied("not", List.of(is)) : is;
  }

  private Reckoning sum() {
    var left = product();
    while (true) {
      if (take("+")) {
        left = new Reckoning.Joined("+", left, product());
      } else if (take("-")) {
        left = new Reckoning.Joined("-", left, product());
      } else {
        return left;
      }
    }
  }

  private Reckoning product() {
    var left = signed();
    while (true) {
      if (take("*")) {
        left = new Reckoning.Joined("*", left, signed());
      } else if (take("/")) {
        left = new Reckoning.Joined("/", left, signed());
      } else {
        return left;
      }
    }
  }

  private Reckoning signed() {
    depth++;
    if (depth > DEEPEST) {
      throw new Fault(line, "reckoning", source);
    }
    var value = power();
    depth--;
    return value;
  }

  private Reckoning power() {
    if (take("-")) {
      return new Reckoning.Joined("*", new Reckoning.Constant(-1), signed());
    }
    var base = atom();
    return take("^") ? new Reckoning.Joined("^", base, signed()) : base;
  }

  private Reckoning atom() {
    if (take("(")) {
      var inside = either();
      close();
      return inside;
    }
    skip();
    int from = at;
    while (at < source.length() && isOfName(source.charAt(at))) {
      at = source.charAt(at) == '[' ? closeOfIndex() : at + 1;
    }
    var word = source.substring(from, at);
    if (word.isEmpty()) {
      throw new Fault(line, "reckoning", source);
    }
    if (take("(")) {
      return applied(word);
    }
    char first = word.charAt(0);
    if ((first >= '0' && first <= '9') || first == '.') {
      return number(word);
    }
    return new Reckoning.Named(word);
  }

  private Reckoning number(String word) {
    double value = Numerals.parse(word);
    if (Double.isNaN(value)) {
      throw new Fault(line, "reckoning", source);
    }
    return new Reckoning.Constant(value);
  }

  private Reckoning applied(String function) {
    if (!Functions.has(function)) {
      throw new Fault(line, "reckoning.function", function, Functions.all());
    }
    var of = new ArrayList<Reckoning>();
    of.add(either());
    while (take(",")) {
      of.add(either());
    }
    close();
    if (of.size() > 1 && !Functions.isOfBlock(function)) {
      throw new Fault(line, "reckoning", source);
    }
    return new Reckoning.Applied(function, of);
  }

  private int closeOfIndex() {
    int end = source.indexOf(']', at);
    if (end < 0) {
      throw new Fault(line, "reckoning", source);
    }
    return end + 1;
  }

  private void close() {
    if (!take(")")) {
      throw new Fault(line, "reckoning", source);
    }
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '@' || c == '[';
  }

  private void skip() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean take(String sign) {
    skip();
    if (!source.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    return true;
  }

  private boolean takeWord(String word) {
    skip();
    int end = at + word.length();
    boolean ends = end >= source.length() || !isOfName(source.charAt(end));
    if (!source.startsWith(word, at) || !ends) {
      return false;
    }
    at = end;
    return true;
  }
}
