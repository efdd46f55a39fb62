package vitrine.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A page as it is written in {@code web/}: lines of {@code key: value}, a line {@code ---}, then
 * text with {@code {{places}}}.
 *
 * @param name of the file, for error messages
 * @param values what stands above the line
 * @param body what stands below it
 */
record Template(String name, Map<String, String> values, String body) {
  private static final String LINE = "---\n";

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if the line is missing or a line above it is no {@code key:
   *     value}
   */
  static Template parse(String name, String text) {
    int end = text.indexOf(LINE);
    if (end < 0) {
      throw new IllegalArgumentException(name + " has no line --- above its text.");
    }
    var values = new LinkedHashMap<String, String>();
    for (var line : text.substring(0, end).lines().toList()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException(
            "%s: “%s” should read “key: value”.".formatted(name, line));
      }
      values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return new Template(name, values, text.substring(end + LINE.length()));
  }

  /** The value of that key; an empty text if there is none. */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  /**
   * The value of that key.
   *
   * @throws IllegalArgumentException if there is none
   */
  String required(String key) {
    var value = value(key);
    if (value.isEmpty()) {
      throw new IllegalArgumentException("%s lacks “%s”.".formatted(name, key));
    }
    return value;
  }

  /** {@code text} with every {@code {{place}}} filled. */
  static String fill(String text, UnaryOperator<String> places) {
    var filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
      int close = text.indexOf("}}", open);
      if (close < 0) {
        var near = text.substring(open, Math.min(text.length(), open + 40));
        throw new IllegalArgumentException("A {{ without }} in: " + near);
      }
      filled.append(text, from, open).append(places.apply(text.substring(open + 2, close)));
      from = close + 2;
    }
    return filled.append(text, from, text.length()).toString();
  }
}
