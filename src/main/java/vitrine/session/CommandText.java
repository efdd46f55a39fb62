package vitrine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Commands as compact text, for packets and links: {@code set:learningRate:0.1}, {@code
 * value:layer1.weight:2:0.5,-1}, {@code freeze:layer1.bias:0110}, {@code reset}, {@code
 * regenerate}; {@code all} and several of {@code value} and {@code freeze} one after the other are
 * done together.
 *
 * <p>Only letters, digits and {@code . - _ , : !} are written, none of which a link has to escape.
 */
public final class CommandText {
  private static final String SET = "set";
  private static final String VALUE = "value";
  private static final String FREEZE = "freeze";
  private static final String RESET = "reset";
  private static final String REGENERATE = "regenerate";
  private static final String ALL = "all";
  private static final char PART = ':';

  private CommandText() {}

  /** The text of a command; the numbers in it must be finite. */
  public static String write(Command command) {
    if (command instanceof Command.Change change) {
      return write(change);
    }
    if (command instanceof Command.SetValue set) {
      return VALUE
          + PART
          + PlainText.write(set.node())
          + PART
          + set.from()
          + PART
          + numbers(set.values());
    }
    if (command instanceof Command.Freeze freeze) {
      return FREEZE + PART + PlainText.write(freeze.node()) + PART + bits(freeze.frozen());
    }
    if (command instanceof Command.Together together) {
      var text = new StringBuilder(ALL);
      for (var edit : together.edits()) {
        text.append(PART).append(write(edit));
      }
      return text.toString();
    }
    return command instanceof Command.Reset ? RESET : REGENERATE;
  }

  /**
   * The command that {@code text} writes.
   *
   * @throws Refusal if it writes none
   */
  public static Command parse(String text) {
    var parts = Numerals.split(text, PART);
    var word = parts.get(0);
    int size = parts.size();
    if (word.equals(SET) && size % 2 == 1) {
      return change(parts, text);
    }
    if (word.equals(VALUE) && size == 4) {
      return new Command.SetValue(
          PlainText.parse(parts.get(1)), place(parts.get(2), text), numbers(parts.get(3), text));
    }
    if (word.equals(FREEZE) && size == 3) {
      return new Command.Freeze(PlainText.parse(parts.get(1)), bits(parts.get(2), text));
    }
    if (word.equals(ALL) && size > 1) {
      return together(parts, text);
    }
    if (word.equals(RESET) && size == 1) {
      return new Command.Reset();
    }
    if (word.equals(REGENERATE) && size == 1) {
      return new Command.Regenerate();
    }
    throw refusal(text);
  }

  private static String write(Command.Change change) {
    var keys = new ArrayList<String>(change.values().keySet());
    // A change keeps no order of its own; the same change must always give the same text.
    keys.sort(null);
    var text = new StringBuilder(SET);
    for (var key : keys) {
      var value = change.values().getOrDefault(key, "");
      text.append(PART).append(PlainText.write(key)).append(PART).append(PlainText.write(value));
    }
    return text.toString();
  }

  private static Command change(List<String> parts, String text) {
    var values = new LinkedHashMap<String, String>();
    for (int i = 1; i < parts.size(); i += 2) {
      if (values.put(PlainText.parse(parts.get(i)), PlainText.parse(parts.get(i + 1))) != null) {
        throw refusal(text);
      }
    }
    return new Command.Change(values);
  }

  private static Command together(List<String> parts, String text) {
    var edits = new ArrayList<Command>();
    for (int at = 1; at < parts.size(); ) {
      int length = parts.get(at).equals(VALUE) ? 4 : parts.get(at).equals(FREEZE) ? 3 : 0;
      if (length == 0 || at + length > parts.size()) {
        throw refusal(text);
      }
      edits.add(parse(String.join(":", parts.subList(at, at + length))));
      at += length;
    }
    return new Command.Together(edits);
  }

  private static String numbers(List<Double> values) {
    var text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      text.append(i == 0 ? "" : ",").append(Numerals.write(values.get(i)));
    }
    return text.toString();
  }

  private static List<Double> numbers(String list, String text) {
    var values = new ArrayList<Double>();
    if (!list.isEmpty()) {
      for (var entry : Numerals.split(list, ',')) {
        double value = Numerals.parse(entry);
        if (!Double.isFinite(value)) {
          throw refusal(text);
        }
        values.add(value);
      }
    }
    return values;
  }

  private static int place(String part, String text) {
    double value = Numerals.parse(part);
    if (value != (int) value) {
      throw refusal(text);
    }
    return (int) value;
  }

  private static String bits(List<Boolean> flags) {
    var text = new StringBuilder();
    for (var flag : flags) {
      text.append(flag ? '1' : '0');
    }
    return text.toString();
  }

  private static List<Boolean> bits(String list, String text) {
    var flags = new ArrayList<Boolean>();
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c != '0' && c != '1') {
        throw refusal(text);
      }
      flags.add(c == '1');
    }
    return flags;
  }

  private static Refusal refusal(String text) {
    return new Refusal("refused.command", Sentence.excerpt(text));
  }
}
