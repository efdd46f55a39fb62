package vitrine.export.python;

import java.util.LinkedHashMap;
import java.util.Map;

/** The functions that a source defines for itself, in the order in which they were asked for. */
final class Definitions {
  private final Map<String, String> functions = new LinkedHashMap<>();

  /** Has a function defined; the name of it. */
  String define(String name, String parameters, String... lines) {
    var text = new StringBuilder("def " + name + "(" + parameters + "):\n");
    for (var line : lines) {
      text.append("    ").append(line).append('\n');
    }
    functions.put(name, text.append("\n\n").toString());
    return name;
  }

  /** The definitions so far. */
  String text() {
    return String.join("", functions.values());
  }
}
