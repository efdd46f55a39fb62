package vitrine.tours.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.tours.markup.Fault;

/**
 * Reads the lines that say what a lab is to show: {@code key = value} is a setting, {@code run: 100
 * epochs}, {@code value: layer1.bias = 0, 1} and {@code point: loss, figure} are what is done.
 */
public final class LabLines {
  private static final int MOST_STEPS = 1_000_000;

  private final String lab;
  private final int first;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<LabState.SetNumbers> values = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private int steps;
  private String unit = "epoch";

  /**
   * Nothing yet.
   *
   * @param line where it begins
   */
  public LabLines(String lab, int line) {
    this.lab = lab;
    this.first = line;
  }

  /** Reads one line. */
  public void read(String text, int line) {
    int colon = text.indexOf(':');
    int equals = text.indexOf('=');
    if (colon > 0 && (equals < 0 || colon < equals)) {
      var rest = text.substring(colon + 1).strip();
      switch (text.substring(0, colon).strip()) {
        case "run" -> run(rest, line);
        case "value" -> value(rest, line);
        case "point" -> parts.addAll(words(rest, line));
        default -> throw new Fault(line, "lab.line", text.strip());
      }
    } else if (equals > 0) {
      var key = text.substring(0, equals).strip();
      if (settings.put(key, text.substring(equals + 1).strip()) != null) {
        throw new Fault(line, "lab.twice", key);
      }
    } else {
      throw new Fault(line, "lab.line", text.strip());
    }
  }

  /** All that was read. */
  public LabState state() {
    return new LabState(lab, settings, values, steps, unit, parts, first);
  }

  private void run(String text, int line) {
    int space = text.indexOf(' ');
    double count = Numerals.parse(space < 0 ? text : text.substring(0, space));
    if (!(count >= 1 && count <= MOST_STEPS) || count != Math.floor(count) || steps > 0) {
      throw new Fault(line, "lab.run", text);
    }
    steps = (int) count;
    if (space > 0) {
      var word = text.substring(space + 1).strip();
      unit = word.endsWith("es") && word.equals("batches") ? "batch" : singular(word);
    }
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private void value(String text, int line) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new Fault(line, "lab.value", text);
    }
    var numbers = new ArrayList<Double>();
    for (var word : Numerals.split(text.substring(equals + 1), ',')) {
      double number = Numerals.parse(word.strip());
      if (Double.isNaN(number)) {
        throw new Fault(line, "lab.value", text);
      }
      numbers.add(number);
    }
    values.add(new LabState.SetNumbers(text.substring(0, equals).strip(), numbers));
  }

  private static List<String> words(String text, int line) {
    var words = new ArrayList<String>();
    for (var word : Numerals.split(text, ',')) {
      if (word.isBlank()) {
        throw new Fault(line, "lab.point");
      }
      words.add(word.strip());
    }
    return words;
  }
}
