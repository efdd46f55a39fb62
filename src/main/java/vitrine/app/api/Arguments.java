package vitrine.app.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import vitrine.browser.PlainValue;
import vitrine.session.Numerals;
import vitrine.session.Refusal;

/**
 * What a call of the API was given, checked: a bad argument is refused in one sentence that says
 * what is allowed.
 */
final class Arguments {
  private final List<?> values;

  /** The arguments in {@code given}, an array of JavaScript. */
  Arguments(JSObject given) {
    values = PlainValue.toJava(given) instanceof List<?> list ? list : List.of();
  }

  /** A whole number of at least 1; 1 if it is missing. */
  int count(int index, String name) {
    var value = at(index);
    if (value == null) {
      return 1;
    }
    if (value instanceof Double number
        && number >= 1
        && number <= 1e6
        && number == Math.floor(number)) {
      return number.intValue();
    }
    throw new Refusal("refused.argument", name, "a whole number from 1 to 1000000");
  }

  /** A text; {@code fallback} if it is missing. */
  String text(int index, String name, String fallback) {
    var value = at(index);
    if (value == null && !fallback.isEmpty()) {
      return fallback;
    }
    if (value instanceof String text) {
      return text;
    }
    throw new Refusal("refused.argument", name, "a text");
  }

  /** A flag inside an object of options; off if it is missing. */
  boolean option(int index, String name) {
    return at(index) instanceof Map<?, ?> options && Boolean.TRUE.equals(options.get(name));
  }

  /** An object of settings, each value as canonical text. */
  Map<String, String> settings(int index, String name) {
    if (!(at(index) instanceof Map<?, ?> given)) {
      throw new Refusal("refused.argument", name, "an object of settings");
    }
    var changes = new LinkedHashMap<String, String>();
    for (var entry : given.entrySet()) {
      changes.put((String) entry.getKey(), settingText((String) entry.getKey(), entry.getValue()));
    }
    return changes;
  }

  /** Numbers, nested as deep as one likes, in reading order. */
  List<Double> numbers(int index, String name) {
    var numbers = new ArrayList<Double>();
    flatten(at(index), numbers, name);
    return numbers;
  }

  /** Rows of numbers, {@code width} each, one after the other. */
  double[] rows(int index, String name, int width) {
    var given = at(index);
    if (!(given instanceof List<?> rows) || rows.isEmpty()) {
      throw new Refusal("refused.rows", Integer.toString(width));
    }
    for (var row : rows) {
      if (!(row instanceof List<?> columns) || columns.size() != width) {
        throw new Refusal("refused.rows", Integer.toString(width));
      }
    }
    var numbers = numbers(index, name);
    var flat = new double[numbers.size()];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = numbers.get(i);
    }
    return flat;
  }

  private @Nullable Object at(int index) {
    return index < values.size() ? values.get(index) : null;
  }

  private static String settingText(String key, @Nullable Object value) {
    if (value instanceof String text) {
      return text;
    } else if (value instanceof Double number) {
      return Numerals.write(number);
    } else if (value instanceof Boolean flag) {
      return flag.toString();
    } else if (value instanceof List<?> entries) {
      var parts = new ArrayList<String>();
      for (var entry : entries) {
        parts.add(settingText(key, entry));
      }
      return String.join(",", parts);
    }
    throw new Refusal("refused.argument", key, "a text, a number, true or false, or a list");
  }

  private static void flatten(@Nullable Object value, List<Double> numbers, String name) {
    if (value instanceof Double number) {
      numbers.add(number);
    } else if (value instanceof Boolean flag) {
      numbers.add(flag ? 1.0 : 0.0);
    } else if (value instanceof List<?> entries) {
      for (var entry : entries) {
        flatten(entry, numbers, name);
      }
    } else {
      throw new Refusal("refused.argument", name, "numbers");
    }
  }
}
