package vitrine.site.sharing;

import java.util.List;
import java.util.Map;

/** Values as JSON that may stand inside a script element of a page. */
public final class JsonText {
  private JsonText() {}

  /** The JSON of a text, a number, a yes or no, a list, or a map by texts in its order. */
  public static String of(Object value) {
    var json = new StringBuilder();
    write(json, value);
    return json.toString();
  }

  private static void write(StringBuilder json, Object value) {
    if (value instanceof Map<?, ?> entries) {
      json.append('{');
      var before = "";
      for (var entry : entries.entrySet()) {
        json.append(before);
        quote(json, (String) entry.getKey());
        json.append(':');
        write(json, entry.getValue());
        before = ",";
      }
      json.append('}');
    } else if (value instanceof List<?> values) {
      json.append('[');
      var before = "";
      for (var each : values) {
        json.append(before);
        write(json, each);
        before = ",";
      }
      json.append(']');
    } else if (value instanceof Integer || value instanceof Boolean) {
      json.append(value);
    } else {
      quote(json, (String) value);
    }
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
