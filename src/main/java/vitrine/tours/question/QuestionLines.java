package vitrine.tours.question;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.markup.Fault;

/**
 * The lines of a question sorted: what is asked, then lines {@code key: text} and {@code - entry};
 * a line that begins with two spaces goes on with the one before, and one that begins with {@code
 * !} is what is said about the entry.
 */
final class QuestionLines {
  private static final List<String> KEYS =
      List.of("answer", "tolerance", "unit", "right", "curve", "over", "top", "shapes", "ours");

  /** A line {@code key: text}. */
  record Field(String key, String text, int line) {}

  /** A line {@code - text}, and what is said about it. */
  record Entry(String text, String note, int line) {}

  final List<String> prompt = new ArrayList<>();
  final List<Field> fields = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final List<Field> seen = new ArrayList<>();

  private boolean isEntryLast;

  /** Sorts the lines of a question of that kind; {@code first} is the number of the first. */
  QuestionLines(String kind, List<String> lines, int first) {
    boolean hasLists = !kind.equals("number") && !kind.equals("draw");
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), first + i, hasLists);
    }
  }

  private void read(String line, int number, boolean hasLists) {
    var key = key(line);
    if (line.startsWith("see ")) {
      seen.add(new Field("see", line.substring("see ".length()).strip(), number));
    } else if (!key.isEmpty()) {
      fields.add(new Field(key, line.substring(key.length() + 1).strip(), number));
      isEntryLast = false;
    } else if (hasLists && line.startsWith("- ")) {
      entries.add(new Entry(line.substring(2).strip(), "", number));
      isEntryLast = true;
    } else if (fields.isEmpty() && entries.isEmpty() && seen.isEmpty()) {
      prompt.add(line);
    } else if (line.startsWith("  ")) {
      goOn(line.strip(), number);
    } else if (!line.isBlank()) {
      throw new Fault(number, "question.line", line.strip());
    }
  }

  private void goOn(String text, int number) {
    if (isEntryLast) {
      int last = entries.size() - 1;
      var entry = entries.get(last);
      boolean isNote = text.startsWith("!") || !entry.note().isEmpty();
      var more = text.startsWith("!") ? text.substring(1).strip() : text;
      entries.set(
          last,
          isNote
              ? new Entry(entry.text(), join(entry.note(), more), entry.line())
              : new Entry(join(entry.text(), more), "", entry.line()));
    } else if (fields.isEmpty()) {
      throw new Fault(number, "question.line", text);
    } else {
      int last = fields.size() - 1;
      var field = fields.get(last);
      fields.set(last, new Field(field.key(), join(field.text(), text), field.line()));
    }
  }

  private static String join(String before, String more) {
    return before.isEmpty() ? more : before + "\n" + more;
  }

  /** The known key that begins a line; empty if none does. */
  private static String key(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || line.charAt(0) == ' ') {
      return "";
    }
    var key = line.substring(0, colon);
    boolean isKnown = KEYS.indexOf(key) >= 0 || key.equals("hint") || key.startsWith("hint ");
    return isKnown ? key : "";
  }

  /** The text of a field; empty if there is none. */
  String text(String key) {
    for (var field : fields) {
      if (field.key().equals(key)) {
        return field.text();
      }
    }
    return "";
  }

  /** The line of a field, or of the question. */
  int line(String key, int otherwise) {
    for (var field : fields) {
      if (field.key().equals(key)) {
        return field.line();
      }
    }
    return otherwise;
  }
}
