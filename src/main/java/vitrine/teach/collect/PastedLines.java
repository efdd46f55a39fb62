package vitrine.teach.collect;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Refusal;

/**
 * Finds hand-ins in a pasted column or a table: one a line, a name before it where there is one.
 * Between the two stands a tab, a comma or a semicolon; quotation marks of tables are taken away.
 */
public final class PastedLines {
  /** The most hand-ins at once. */
  public static final int MOST = 1000;

  private static final List<String> BEGINNINGS = List.of("https://", "http://", "file://");

  private PastedLines() {}

  /**
   * One line.
   *
   * @param number which it is, from 1, empty lines not counted
   * @param name what stands before the link; empty if nothing does
   * @param link the link, or what stands in its place
   */
  public record Line(int number, String name, String link) {}

  /**
   * The lines of a text.
   *
   * @throws Refusal if there are too many, or none
   */
  public static List<Line> read(String text) {
    var lines = new ArrayList<Line>();
    for (var raw : Numerals.split(text.replace('\r', '\n'), '\n')) {
      var line = raw.strip();
      if (!line.isEmpty()) {
        lines.add(line(lines.size() + 1, line));
      }
    }
    if (lines.isEmpty()) {
      throw new Refusal("collect.refused.none");
    }
    if (lines.size() > MOST) {
      throw new Refusal("collect.refused.many", Integer.toString(MOST));
    }
    return lines;
  }

  private static Line line(int number, String line) {
    int from = -1;
    for (var beginning : BEGINNINGS) {
      int at = line.indexOf(beginning);
      from = at >= 0 && (from < 0 || at < from) ? at : from;
    }
    int tab = line.indexOf('\t');
    if (from < 0 && tab >= 0) {
      from = tab + 1;
    }
    return from < 0
        ? new Line(number, "", bare(line))
        : new Line(number, bare(line.substring(0, from)), bare(line.substring(from)));
  }

  /** Without the quotation marks and separators at its ends. */
  private static String bare(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isAround(cell.charAt(from))) {
      from++;
    }
    while (to > from && isAround(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isAround(char c) {
    return c == '"' || c == ',' || c == ';' || c == ' ' || c == '\t' || c == '<' || c == '>';
  }
}
