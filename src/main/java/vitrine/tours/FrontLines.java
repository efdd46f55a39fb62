package vitrine.tours;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.tours.markup.Fault;

/** Reads what stands above a tour between two lines {@code ---}: lines {@code key: value}. */
final class FrontLines {
  private static final String RULER = "---";
  private static final List<String> KEYS =
      List.of("title", "number", "question", "description", "minutes", "before");

  private final List<String> lines;

  FrontLines(List<String> lines) {
    this.lines = lines;
  }

  /** The values by key: one for each line. */
  Map<String, String> read() {
    if (!lines.get(0).equals(RULER)) {
      throw new Fault(1, "front.begin");
    }
    var values = new LinkedHashMap<String, String>();
    for (int i = 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.equals(RULER)) {
        return values;
      }
      int colon = line.indexOf(':');
      var key = colon < 0 ? line : line.substring(0, colon).strip();
      if (colon < 0
          || KEYS.indexOf(key) < 0
          || values.put(key, line.substring(colon + 1).strip()) != null) {
        throw new Fault(i + 1, "front.key", line.strip(), String.join(", ", KEYS));
      }
    }
    throw new Fault(1, "front.end");
  }

  static String required(Map<String, String> values, String key) {
    var value = values.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw new Fault(1, "front.lacks", key);
    }
    return value;
  }

  static int whole(Map<String, String> values, String key) {
    double value = Numerals.parse(required(values, key));
    if (!(value >= 0 && value <= 1000) || value != Math.floor(value)) {
      throw new Fault(1, "front.whole", key);
    }
    return (int) value;
  }

  static List<String> list(Map<String, String> values, String key) {
    var entries = new ArrayList<String>();
    for (var entry : Numerals.split(values.getOrDefault(key, ""), ',')) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }
}
