package vitrine.site.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The labs of the site in the order of its index, also those that are still to come.
 *
 * @param labs by their ids
 */
record LabList(Map<String, Lab> labs) {
  private static final Set<String> KEYS = Set.of("name", "question", "path");

  /**
   * Reads {@code web/words/labs.md}.
   *
   * @param file its name, for error messages
   * @throws IllegalArgumentException if an entry is written wrongly; the message names the line
   */
  static LabList read(String file, String content) {
    var labs = new LinkedHashMap<String, Lab>();
    for (var entry : Entry.read(file, content, KEYS)) {
      var id = entry.heading();
      var path = entry.value("path");
      if (entry.value("name").isEmpty() || entry.value("question").isEmpty()) {
        throw entry.complaint("needs a name and a question");
      }
      var lab =
          new Lab(
              id,
              entry.group(),
              entry.value("name"),
              entry.value("question"),
              entry.text(),
              path.isEmpty() ? "labs/" + id + "/" : path);
      if (labs.put(id, lab) != null) {
        throw entry.complaint("is there twice");
      }
    }
    return new LabList(labs);
  }

  boolean has(String id) {
    return labs.containsKey(id);
  }

  /**
   * The lab of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  Lab get(String id) {
    var lab = labs.get(id);
    if (lab == null) {
      throw new IllegalArgumentException("There is no lab “%s” in labs.md.".formatted(id));
    }
    return lab;
  }
}
