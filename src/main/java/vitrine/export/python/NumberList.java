package vitrine.export.python;

import java.util.List;
import vitrine.compute.numeric.DecimalText;

/** Numbers as nested lists of Python, in lines of at most {@value #WIDTH} signs. */
final class NumberList {
  static final int WIDTH = 88;
  private static final String INDENT = "    ";

  private final double[] numbers;
  private final List<Integer> sizes;
  private final StringBuilder text;
  private int at;

  private NumberList(double[] numbers, List<Integer> sizes, StringBuilder text) {
    this.numbers = numbers;
    this.sizes = sizes;
    this.text = text;
  }

  /**
   * Appends the numbers of a block of those sizes to a line that has begun.
   *
   * @param indent what that line begins with
   * @param used how many signs it has
   */
  static void append(
      double[] numbers, List<Integer> sizes, String indent, int used, StringBuilder text) {
    new NumberList(numbers, sizes, text).append(0, indent, used);
  }

  private void append(int depth, String indent, int used) {
    if (depth == sizes.size()) {
      text.append(number(numbers[at++]));
    } else if (depth == sizes.size() - 1) {
      row(sizes.get(depth), indent, used);
    } else {
      text.append("[\n");
      for (int i = 0; i < sizes.get(depth); i++) {
        var inner = indent + INDENT;
        text.append(inner);
        append(depth + 1, inner, inner.length());
        text.append(",\n");
      }
      text.append(indent).append(']');
    }
  }

  /** On one line if they fit; else filled lines between brackets that stand alone. */
  private void row(int size, String indent, int used) {
    var line = new StringBuilder();
    var lines = new StringBuilder();
    int length = 0;
    for (int i = 0; i < size; i++) {
      var number = number(numbers[at++]);
      length += number.length() + 2;
      if (line.length() + number.length() + INDENT.length() + indent.length() + 2 > WIDTH) {
        lines.append(indent).append(INDENT).append(line).append(",\n");
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : ", ").append(number);
    }
    if (used + length + 1 <= WIDTH) {
      text.append('[').append(line).append(']');
    } else {
      lines.append(indent).append(INDENT).append(line).append(",\n");
      text.append("[\n").append(lines).append(indent).append(']');
    }
  }

  /** A float of Python, never an int. */
  private static String number(double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      return "float(\"" + DecimalText.of(value) + "\")";
    }
    var digits = DecimalText.of(value);
    return digits.indexOf('.') < 0 && digits.indexOf('e') < 0 ? digits + ".0" : digits;
  }
}
