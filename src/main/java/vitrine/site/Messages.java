package vitrine.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vitrine.view.Texts;

/** The texts of one language as pages carry them: a block of JSON, read by the page module. */
final class Messages {
  private static final String LAB = "lab.";

  /** What the frame round a small lab says, and what all of them may say. */
  private static final Set<String> OF_SMALL_LABS =
      Set.of(
          "run",
          "part",
          "setting",
          "refused",
          "loss",
          "accuracy",
          "speech",
          "formula",
          "figure",
          "card",
          "time",
          "diverged",
          "control",
          "error",
          "offline",
          "lock",
          "backend",
          "message",
          "take",
          "elsewhere");

  /** What only small labs, tours and the pages for teachers say. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "lab",
          "take",
          "tour",
          "tours",
          "notation",
          "embed",
          "embedding",
          "teach",
          "task",
          "collect",
          "builder",
          "lesson",
          "lessons",
          "own",
          "docs",
          "lms",
          "packages",
          "language");

  /** What a small lab may say in its own words. */
  private static final Set<String> OVERRIDDEN =
      Set.of("setting", "formula", "part", "loss", "refused", "study");

  /** The small labs that look inside a step, and what is said there. */
  private static final Set<String> STEPPING = Set.of("backprop");

  private static final String STEP = "study.step.";

  private Messages() {}

  /**
   * The texts of a file of lines {@code key=Text}; empty lines and lines that begin with # are for
   * the reader.
   */
  static Map<String, String> read(Path file) throws IOException {
    var messages = new LinkedHashMap<String, String>();
    for (var line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (!line.isBlank() && line.charAt(0) != '#') {
        if (equals < 1
            || messages.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip())
                != null) {
          throw new IOException(file + ": no text, or a second one, in the line “" + line + "”.");
        }
      }
    }
    return messages;
  }

  /**
   * The texts as the element that a page carries them in. It holds data, which no policy forbids.
   */
  static String block(Map<String, String> messages) {
    return "<script type=\"application/json\" id=\"vitrine-messages\">"
        + json(messages)
        + "</script>";
  }

  /** The texts of a late module, whose keys begin with its name. */
  static Map<String, String> of(String module, Map<String, String> messages) {
    var own = new LinkedHashMap<>(messages);
    own.keySet().removeIf(key -> !key.startsWith(module + "."));
    return own;
  }

  /** The texts of the Playground, of digits and of the pages around them. */
  static Map<String, String> ofLargeLabs(Map<String, String> messages) {
    var texts = new LinkedHashMap<>(messages);
    texts.keySet().removeIf(key -> ELSEWHERE.contains(root(key)));
    return texts;
  }

  /**
   * The texts of a small lab's page: those that the frame round every small lab needs, then its
   * own. What stands in the file as {@code lab.neuron.sum} is {@code lab.sum} on that lab's page;
   * {@code lab.neuron.setting.x}, {@code .formula.x}, {@code .part.x}, {@code .loss.x} and {@code
   * .refused.x} take the place of {@code setting.x}, {@code formula.x} and so on there.
   */
  static Map<String, String> ofLab(String lab, Map<String, String> messages) {
    var own = LAB + lab + ".";
    var texts = new LinkedHashMap<String, String>();
    messages.forEach(
        (key, text) -> {
          boolean isOfStep = key.startsWith(STEP) && STEPPING.contains(lab);
          if (isOfStep || OF_SMALL_LABS.contains(root(key))) {
            texts.put(key, text);
          }
        });
    messages.forEach(
        (key, text) -> {
          if (key.startsWith(own)) {
            var rest = key.substring(own.length());
            texts.put(OVERRIDDEN.contains(root(rest)) ? rest : LAB + rest, text);
          }
        });
    return texts;
  }

  /** The words of a lab of any size. */
  static Texts wordsOf(String lab, Map<String, String> messages) {
    boolean isSmall = messages.keySet().stream().anyMatch(key -> key.startsWith(LAB + lab + "."));
    return new Texts(isSmall ? ofLab(lab, messages) : messages);
  }

  private static String root(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  /** A text as a literal of JavaScript. */
  static String literal(String text) {
    var quoted = new StringBuilder();
    quote(quoted, text);
    return quoted.toString();
  }

  /** The texts as JSON that is safe inside a script element. */
  static String json(Map<String, String> messages) {
    var json = new StringBuilder("{");
    messages.forEach(
        (key, text) -> {
          json.append(json.length() == 1 ? "" : ",");
          quote(json, key);
          json.append(':');
          quote(json, text);
        });
    return json.append('}').toString();
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<') {
        json.append("\\u00")
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
