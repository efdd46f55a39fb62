package vitrine.export.python;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Carries out the arithmetic of an exported training as Python with NumPy would: functions whose
 * bodies are assignments, and the numbers below them. Knows no more of the language than such a
 * file needs.
 */
final class PythonReader {
  private final Map<String, List<String>> bodies = new HashMap<>();
  private final Map<String, Object> globals = new HashMap<>();
  private Map<String, Object> locals = Map.of();
  private String text = "";
  private int at;

  /** An array of two sides; a flat one has one row. */
  record Array(int rows, int columns, boolean isFlat, double[] data) {
    static Array number(double value) {
      return new Array(1, 1, true, new double[] {value});
    }
  }

  /** Two numbers put together. */
  private interface Pair {
    double of(double a, double b);
  }

  PythonReader(String file) {
    var name = "";
    var literal = new StringBuilder();
    for (var line : file.substring(file.indexOf("import numpy")).lines().toList()) {
      if (line.startsWith("def ")) {
        name = line.substring(4, line.indexOf('('));
        bodies.put(name, new ArrayList<>());
      } else if (line.startsWith("    ") && literal.isEmpty()) {
        join(bodies.getOrDefault(name, new ArrayList<>()), line.strip());
      } else if (!line.startsWith("#") && !line.startsWith("if ")) {
        literal.append(line).append('\n');
        if (isClosed(literal)) {
          assign(literal.toString().strip(), globals);
          literal.setLength(0);
        }
      }
    }
  }

  /** A call with two arrays; what it returns, or 0. */
  double call(String function, Array first, Array second, String firstName, String secondName) {
    locals = new HashMap<>();
    locals.put(firstName, first);
    locals.put(secondName, second);
    for (var line : bodies.get(function)) {
      if (line.startsWith("return ")) {
        return array(evaluate(line.substring(7))).data()[0];
      } else if (!line.startsWith("\"\"\"")) {
        assign(line, locals);
      }
    }
    return 0;
  }

  Object global(String name) {
    return globals.get(name);
  }

  @SuppressWarnings("unchecked")
  void number(String name, double value) {
    ((Map<String, Object>) globals.get("NUMBERS")).put(name, Array.number(value));
  }

  /** Some rows of an array. */
  static Array rows(Array all, List<?> places) {
    var data = new double[places.size() * all.columns()];
    for (int i = 0; i < places.size(); i++) {
      int from = (int) ((Array) places.get(i)).data()[0] * all.columns();
      System.arraycopy(all.data(), from, data, i * all.columns(), all.columns());
    }
    return new Array(places.size(), all.columns(), false, data);
  }

  private static void join(List<String> body, String line) {
    int last = body.size() - 1;
    if (last >= 0 && !isClosed(body.get(last))) {
      body.set(last, body.get(last) + " " + line);
    } else {
      body.add(line);
    }
  }

  private static boolean isClosed(CharSequence text) {
    return text.chars().filter(c -> "([{".indexOf(c) >= 0).count()
        == text.chars().filter(c -> ")]}".indexOf(c) >= 0).count();
  }

  @SuppressWarnings("unchecked")
  private void assign(String line, Map<String, Object> names) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      return;
    }
    var target = line.substring(0, equals);
    var value = evaluate(line.substring(equals + 3));
    if (target.startsWith("NUMBERS[\"")) {
      var key = target.substring(9, target.length() - 2);
      ((Map<String, Object>) globals.get("NUMBERS")).put(key, value);
    } else {
      names.put(target, value);
    }
  }

  private Object evaluate(String expression) {
    text = expression;
    at = 0;
    return sum();
  }

  private static Array array(Object value) {
    return (Array) value;
  }

  private boolean takes(String sign) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean is = text.startsWith(sign, at);
    at += is ? sign.length() : 0;
    return is;
  }

  private Object sum() {
    var value = product();
    for (; ; ) {
      if (takes("+")) {
        value = each(array(value), array(product()), (a, b) -> a + b);
      } else if (takes("-")) {
        value = each(array(value), array(product()), (a, b) -> a - b);
      } else if (takes(">")) {
        value = each(array(value), array(product()), (a, b) -> a > b ? 1 : 0);
      } else {
        return value;
      }
    }
  }

  private Object product() {
    var value = part();
    for (; ; ) {
      if (takes("*")) {
        value = each(array(value), array(part()), (a, b) -> a * b);
      } else if (takes("/")) {
        value = each(array(value), array(part()), (a, b) -> a / b);
      } else if (takes("@")) {
        value = matrix(array(value), array(part()));
      } else {
        return value;
      }
    }
  }

  private Object part() {
    var value = atom();
    for (; ; ) {
      if (takes(".T")) {
        value = turned(array(value));
      } else if (value instanceof Array array && takes("[:, ")) {
        int column = (int) array(sum()).data()[0];
        takes(":");
        sum();
        takes("]");
        value = column(array, column);
      } else {
        return value;
      }
    }
  }

  private Object atom() {
    if (takes("(")) {
      var value = sum();
      takes(")");
      return value;
    } else if (takes("-")) {
      return each(Array.number(0), array(part()), (a, b) -> a - b);
    } else if (takes("[")) {
      return list();
    } else if (takes("{")) {
      return map();
    } else if (takes("NUMBERS[\"")) {
      var key = text.substring(at, text.indexOf('"', at));
      at += key.length() + 2;
      return ((Map<?, ?>) globals.get("NUMBERS")).get(key);
    }
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || "._".indexOf(text.charAt(at)) >= 0
            || (text.charAt(at) == '-' && at > from && text.charAt(at - 1) == 'e'))
        && !(text.startsWith(".T", at))) {
      at++;
    }
    var word = text.substring(from, at);
    if (Character.isDigit(word.charAt(0))) {
      return Array.number(Double.parseDouble(word));
    }
    return takes("(") ? called(word) : locals.getOrDefault(word, globals.get(word));
  }

  private List<Object> list() {
    var list = new ArrayList<Object>();
    while (!takes("]")) {
      list.add(sum());
      takes(",");
    }
    return list;
  }

  private Map<String, Object> map() {
    var map = new HashMap<String, Object>();
    while (!takes("}")) {
      takes("\"");
      var key = text.substring(at, text.indexOf('"', at));
      at += key.length() + 1;
      takes(":");
      map.put(key, sum());
      takes(",");
    }
    return map;
  }

  private Object called(String name) {
    var given = new ArrayList<Object>();
    boolean alongRows = false;
    boolean alongColumns = false;
    while (!takes(")")) {
      if (takes("axis=0")) {
        alongRows = true;
      } else if (takes("axis=1")) {
        alongColumns = true;
      } else if (!takes("keepdims=True")) {
        given.add(name.equals("np.full") && given.isEmpty() && takes("(") ? pair() : sum());
      }
      takes(",");
    }
    var first = given.get(0);
    return switch (name) {
      case "np.array" -> packed((List<?>) first);
      case "np.tanh" -> bent(array(first), Math::tanh);
      case "np.square" -> bent(array(first), x -> x * x);
      case "float" -> first;
      case "len" -> Array.number(array(first).rows());
      case "np.full" -> full(array(first), array(given.get(1)).data()[0]);
      case "np.concatenate" -> beside((List<?>) first);
      case "np.sum" -> reduced(array(first), alongRows, alongColumns, false);
      case "np.mean" -> reduced(array(first), alongRows, alongColumns, true);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Array pair() {
    double rows = array(sum()).data()[0];
    takes(",");
    double columns = array(sum()).data()[0];
    takes(")");
    return new Array(1, 2, true, new double[] {rows, columns});
  }

  private static Array full(Array shape, double value) {
    boolean isFlat = shape.data().length == 1;
    int rows = isFlat ? 1 : (int) shape.data()[0];
    int columns = (int) shape.data()[isFlat ? 0 : 1];
    var data = new double[rows * columns];
    Arrays.fill(data, value);
    return new Array(rows, columns, isFlat, data);
  }

  private static Array packed(List<?> list) {
    boolean isFlat = list.get(0) instanceof Array;
    int columns = isFlat ? list.size() : ((List<?>) list.get(0)).size();
    int rows = isFlat ? 1 : list.size();
    var data = new double[rows * columns];
    for (int i = 0; i < data.length; i++) {
      var row = isFlat ? list : (List<?>) list.get(i / columns);
      data[i] = array(row.get(i % columns)).data()[0];
    }
    return new Array(rows, columns, isFlat, data);
  }

  private static Array bent(Array x, DoubleUnaryOperator curve) {
    var data = x.data().clone();
    for (int i = 0; i < data.length; i++) {
      data[i] = curve.applyAsDouble(data[i]);
    }
    return new Array(x.rows(), x.columns(), x.isFlat(), data);
  }

  /** As NumPy does it: a side of one is used again and again. */
  private static Array each(Array a, Array b, Pair pair) {
    int rows = Math.max(a.rows(), b.rows());
    int columns = Math.max(a.columns(), b.columns());
    var data = new double[rows * columns];
    for (int i = 0; i < data.length; i++) {
      data[i] = pair.of(number(a, i / columns, i % columns), number(b, i / columns, i % columns));
    }
    return new Array(rows, columns, a.isFlat() && b.isFlat(), data);
  }

  private static double number(Array x, int row, int column) {
    return x.data()[((row % x.rows()) * x.columns()) + (column % x.columns())];
  }

  private static Array matrix(Array a, Array b) {
    var data = new double[a.rows() * b.columns()];
    for (int i = 0; i < data.length; i++) {
      for (int k = 0; k < a.columns(); k++) {
        data[i] += number(a, i / b.columns(), k) * number(b, k, i % b.columns());
      }
    }
    return new Array(a.rows(), b.columns(), false, data);
  }

  private static Array turned(Array x) {
    var data = new double[x.data().length];
    for (int i = 0; i < data.length; i++) {
      data[i] = number(x, i % x.rows(), i / x.rows());
    }
    return new Array(x.columns(), x.rows(), false, data);
  }

  private static Array column(Array x, int column) {
    var data = new double[x.rows()];
    for (int i = 0; i < data.length; i++) {
      data[i] = number(x, i, column);
    }
    return new Array(x.rows(), 1, false, data);
  }

  private static Array beside(List<?> blocks) {
    var result = array(blocks.get(0));
    for (var block : blocks.subList(1, blocks.size())) {
      var next = array(block);
      int columns = result.columns() + next.columns();
      var data = new double[result.rows() * columns];
      for (int i = 0; i < data.length; i++) {
        int column = i % columns;
        data[i] =
            column < result.columns()
                ? number(result, i / columns, column)
                : number(next, i / columns, column - result.columns());
      }
      result = new Array(result.rows(), columns, false, data);
    }
    return result;
  }

  private static Array reduced(Array x, boolean alongRows, boolean alongColumns, boolean isMean) {
    int rows = alongColumns ? x.rows() : 1;
    int columns = alongRows ? x.columns() : 1;
    var data = new double[rows * columns];
    for (int i = 0; i < x.data().length; i++) {
      int row = alongColumns ? i / x.columns() : 0;
      int column = alongRows ? i % x.columns() : 0;
      data[(row * columns) + column] += x.data()[i];
    }
    double share = isMean ? (double) data.length / x.data().length : 1;
    return bent(new Array(rows, columns, !alongColumns, data), sum -> sum * share);
  }
}
