package vitrine.export.python;

/**
 * A line of Python that fits: where it is too long, what stands between its last brackets moves to
 * lines of its own, one argument each.
 */
final class WrappedLine {
  private static final String INDENT = "    ";

  private WrappedLine() {}

  /** The line, and what it became, without the end of the last line. */
  static String of(String indent, String line) {
    int close = line.length() - 1;
    int open = line.charAt(close) == ')' ? opening(line, close) : -1;
    // What stands in brackets of its own, not in those of a call, a last comma would change.
    char before = open > 0 ? line.charAt(open - 1) : ' ';
    boolean isCall = Character.isLetterOrDigit(before) || before == '_' || before == ')';
    if (indent.length() + line.length() <= NumberList.WIDTH || !isCall) {
      return indent + line;
    }
    var text = new StringBuilder(indent).append(line, 0, open + 1).append('\n');
    int from = open + 1;
    int depth = 0;
    for (int i = from; i <= close; i++) {
      char c = line.charAt(i);
      boolean isEnd = i == close || (c == ',' && depth == 0);
      if (isEnd) {
        text.append(of(indent + INDENT, line.substring(from, i).strip())).append(",\n");
        from = i + 1;
      }
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return text.append(indent).append(')').toString();
  }

  /** Where the bracket was opened that is closed at {@code close}. */
  private static int opening(String line, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      char c = line.charAt(i);
      depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
