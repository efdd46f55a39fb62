package vitrine.site.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entry of a file of words: a line {@code ## heading}, lines {@code key: value}, then its text.
 * What stands above the first heading of a file is for whoever writes there.
 *
 * @param place file and line of the heading, for error messages
 * @param group the line {@code # group} above it; an empty text if there is none
 * @param heading what the entry is about
 * @param values what stands between the heading and the text
 * @param text the rest, in one line
 */
record Entry(String place, String group, String heading, Map<String, String> values, String text) {

  /**
   * The entries of a file.
   *
   * @param keys what may stand before the text
   * @throws IllegalArgumentException if an entry has another key, one twice, or no text
   */
  static List<Entry> read(String file, String content, Set<String> keys) {
    var entries = new ArrayList<Entry>();
    var group = "";
    var lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("# ")) {
        group = lines.get(i).substring(2).strip();
      } else if (lines.get(i).startsWith("## ")) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).startsWith("#")) {
          end++;
        }
        var heading = lines.get(i).substring(3).strip();
        var place = file + ":" + (i + 1);
        entries.add(read(place, group, heading, lines.subList(i + 1, end), keys));
      }
    }
    return entries;
  }

  private static Entry read(
      String place, String group, String heading, List<String> lines, Set<String> keys) {
    var values = new LinkedHashMap<String, String>();
    var text = new StringBuilder();
    for (var line : lines) {
      int colon = line.indexOf(": ");
      var key = colon < 0 ? "" : line.substring(0, colon);
      if (text.length() == 0 && keys.contains(key)) {
        if (values.put(key, line.substring(colon + 2).strip()) != null) {
          throw complaint(place, heading, "has “%s” twice".formatted(key));
        }
      } else if (!line.isBlank()) {
        text.append(text.length() == 0 ? "" : " ").append(line.strip());
      }
    }
    if (text.length() == 0) {
      throw complaint(place, heading, "has no text");
    }
    return new Entry(place, group, heading, values, text.toString());
  }

  /** The value of that key; an empty text if there is none. */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** The values of that key, which commas part. */
  List<String> list(String key) {
    return List.of(value(key).split(",")).stream()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  IllegalArgumentException complaint(String what) {
    return complaint(place, heading, what);
  }

  private static IllegalArgumentException complaint(String place, String heading, String what) {
    return new IllegalArgumentException("%s: “%s” %s.".formatted(place, heading, what));
  }
}
