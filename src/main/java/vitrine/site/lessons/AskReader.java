package vitrine.site.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.tours.lab.LabLines;
import vitrine.tours.reckoning.ReckoningReader;

/**
 * Reads one question of a lesson: its prompt, then lines that begin with a key. What follows {@code
 * answer:} and {@code tip:} may go on over further lines.
 */
final class AskReader {
  private static final List<String> KEYS =
      List.of("lab", "with", "then", "holds", "space", "answer", "tip");
  private static final int MOST_LINES = 12;

  private final String id;
  private final int line;
  private final List<String> prompt = new ArrayList<>();
  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private final Map<String, Integer> firsts = new LinkedHashMap<>();
  private final List<LabLines> states = new ArrayList<>();
  private final List<List<Ask.Claim>> claims = new ArrayList<>();
  private String lab = "";
  private int space = 2;

  private AskReader(String id, int line) {
    this.id = id;
    this.line = line;
  }

  /**
   * The question that some lines write.
   *
   * @param line where its block begins; its first line is the next one
   */
  static Ask read(String id, List<String> lines, int line) {
    var reader = new AskReader(id, line);
    @Nullable String open = null;
    for (int i = 0; i < lines.size(); i++) {
      open = reader.read(lines.get(i), line + 1 + i, open);
    }
    return reader.ask();
  }

  /** Reads a line; the key whose text may go on, empty above all keys. */
  private @Nullable String read(String text, int at, @Nullable String open) {
    int colon = text.indexOf(':');
    var key = colon < 0 ? "" : text.substring(0, colon);
    if (!KEYS.contains(key)) {
      if (open == null) {
        prompt.add(text);
      } else if (texts.containsKey(open)) {
        texts.get(open).add(text);
      } else if (!text.isBlank()) {
        throw new LessonFault(at, "This line belongs to none of: " + String.join(", ", KEYS) + ".");
      }
      return open;
    }
    var rest = text.substring(colon + 1).strip();
    switch (key) {
      case "lab" -> {
        once(lab.isEmpty(), key, at);
        lab = rest;
        begin(at);
      }
      case "with" -> last(at).read(rest, at);
      case "then" -> {
        last(at);
        begin(at);
        last(at).read(rest, at);
      }
      case "holds" -> {
        last(at);
        claims.get(claims.size() - 1).add(new Ask.Claim(ReckoningReader.read(rest, at), rest, at));
      }
      case "space" -> space = lines(rest, at);
      default -> {
        once(!texts.containsKey(key), key, at);
        texts.put(key, new ArrayList<>(List.of(rest)));
        firsts.put(key, at);
      }
    }
    return key;
  }

  private void begin(int at) {
    states.add(new LabLines(lab, at));
    claims.add(new ArrayList<>());
  }

  private LabLines last(int at) {
    if (states.isEmpty()) {
      throw new LessonFault(at, "A line “lab: …” comes first.");
    }
    return states.get(states.size() - 1);
  }

  private static void once(boolean isFirst, String key, int at) {
    if (!isFirst) {
      throw new LessonFault(at, "“%s:” stands here twice.".formatted(key));
    }
  }

  private static int lines(String text, int at) {
    if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > MOST_LINES) {
      throw new LessonFault(at, "“space:” is a number of lines, at most " + MOST_LINES + ".");
    }
    return Integer.parseInt(text);
  }

  private Ask ask() {
    var moments = new ArrayList<Ask.Moment>();
    for (int i = 0; i < states.size(); i++) {
      moments.add(new Ask.Moment(states.get(i).state(), claims.get(i)));
    }
    var asked = new Ask.Text(prompt, line + 1);
    var answer = text("answer");
    if (asked.isEmpty() || answer.isEmpty()) {
      throw new LessonFault(line, "The question “%s” needs a text and an answer.".formatted(id));
    }
    return new Ask(id, asked, answer, text("tip"), space, moments, line);
  }

  private Ask.Text text(String key) {
    return new Ask.Text(texts.getOrDefault(key, List.of()), firsts.getOrDefault(key, line));
  }
}
