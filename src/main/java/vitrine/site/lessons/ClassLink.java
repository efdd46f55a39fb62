package vitrine.site.lessons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.tours.lab.LabState;

/**
 * What the one link of a class opens: a step of a tour, a lab with settings, or the pupils' sheet,
 * which leads on to the lab of each question.
 *
 * @param id the tour's or the lab's; empty for the sheet
 * @param step of the tour, counted from 1
 * @param settings of the lab, by key
 * @param line where it is written
 */
record ClassLink(Kind kind, String id, int step, Map<String, String> settings, int line) {
  /** What there is to open. */
  enum Kind {
    TOUR,
    LAB,
    SHEET
  }

  /** Reads {@code sheet}. */
  static ClassLink opens(String text, int line) {
    if (!text.equals("sheet")) {
      throw new LessonFault(line, "What can be opened besides tours and labs is “sheet”.");
    }
    return new ClassLink(Kind.SHEET, "", 1, Map.of(), line);
  }

  /** Reads {@code neuron} or {@code neuron 3}. */
  static ClassLink tour(String text, int line) {
    var words = List.of(text.split(" ", -1));
    if (words.size() > 2 || (words.size() == 2 && !words.get(1).matches("[1-9]"))) {
      throw new LessonFault(line, "“tour:” names a tour and, if you want, the number of a step.");
    }
    int step = words.size() == 2 ? Integer.parseInt(words.get(1)) : 1;
    return new ClassLink(Kind.TOUR, words.get(0), step, Map.of(), line);
  }

  /** Reads {@code rules} or {@code rules digit=7 rule=none}. */
  static ClassLink lab(String text, int line) {
    var words = List.of(text.split(" ", -1));
    var settings = new LinkedHashMap<String, String>();
    for (var word : words.subList(1, words.size())) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new LessonFault(line, "“%s” should read “key=value”.".formatted(word));
      }
      settings.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return new ClassLink(Kind.LAB, words.get(0), 1, settings, line);
  }

  /** The lab in that state. */
  LabState state() {
    return new LabState(id, settings, List.of(), 0, "epoch", List.of(), line);
  }
}
