package vitrine.labs.playground.points;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/**
 * A table as text: lines of cells between commas, semicolons or tabs, as RFC 4180 says, with or
 * without a line of names. Cells in quotation marks may hold anything; blank lines count for
 * nothing.
 *
 * @param delimiter what stands between cells
 * @param hasNames whether the first line names the columns
 * @param names the names of the columns; their numbers where they have none
 * @param lines the lines of numbers and words
 */
record CsvTable(char delimiter, boolean hasNames, List<String> names, List<Line> lines) {
  /** The most characters that are read. */
  static final int MOST_CHARACTERS = 2_000_000;

  /** The most columns that are read. */
  static final int MOST_COLUMNS = 200;

  /**
   * One line of the table.
   *
   * @param number where it stands in the text, from 1
   * @param cells its cells, without spaces around them
   */
  record Line(int number, List<String> cells) {
    Line {
      cells = List.copyOf(cells);
    }
  }

  CsvTable {
    names = List.copyOf(names);
    lines = List.copyOf(lines);
  }

  /**
   * Reads a text.
   *
   * @throws Refusal if it is no table, with the line where it ceases to be one
   */
  static CsvTable read(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new Refusal("study.csv.long");
    }
    boolean isMarked = !text.isEmpty() && text.charAt(0) == '\ufeff';
    var plain = isMarked ? text.substring(1) : text;
    char delimiter = delimiter(plain);
    var lines = new CsvReader(plain, delimiter).lines();
    if (lines.isEmpty()) {
      throw new Refusal("study.csv.empty");
    }
    int columns = lines.get(0).cells.size();
    if (columns < 2 || columns > MOST_COLUMNS) {
      throw new Refusal(
          columns < 2 ? "study.csv.narrow" : "study.csv.wide", Integer.toString(MOST_COLUMNS));
    }
    for (var line : lines) {
      if (line.cells.size() != columns) {
        throw new Refusal(
            "study.csv.cells",
            Integer.toString(line.number),
            Integer.toString(line.cells.size()),
            Integer.toString(lines.get(0).number),
            Integer.toString(columns));
      }
    }
    boolean hasNames = hasNames(lines, delimiter);
    var names = new ArrayList<String>();
    for (int i = 0; i < columns; i++) {
      var name = hasNames ? Sentence.excerpt(lines.get(0).cells.get(i)) : "";
      names.add(name.isEmpty() ? Integer.toString(i + 1) : name);
    }
    return new CsvTable(
        delimiter, hasNames, names, hasNames ? lines.subList(1, lines.size()) : lines);
  }

  /** The number in a cell; NaN if there is none. A comma is a decimal point where it may be one. */
  static double number(String cell, char delimiter) {
    int comma = cell.indexOf(',');
    boolean isDecimal =
        delimiter != ',' && comma >= 0 && comma == cell.lastIndexOf(',') && cell.indexOf('.') < 0;
    return Numerals.parse(
        isDecimal ? cell.substring(0, comma) + "." + cell.substring(comma + 1) : cell);
  }

  /** The number in a cell of this table; NaN if there is none. */
  double number(Line line, int column) {
    return number(line.cells.get(column), delimiter);
  }

  /** Whether every cell of a column is a finite number. */
  boolean isOfNumbers(int column) {
    for (var line : lines) {
      if (!isFinite(number(line, column))) {
        return false;
      }
    }
    return !lines.isEmpty();
  }

  static boolean isFinite(double number) {
    return Math.abs(number) <= Double.MAX_VALUE;
  }

  /** A tab if the first line has one, else a semicolon if it has one, else a comma. */
  private static char delimiter(String text) {
    boolean isQuoted = false;
    boolean hasSemicolon = false;
    boolean isBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && c == '\t') {
        return '\t';
      } else if (!isQuoted && c == ';') {
        hasSemicolon = true;
      } else if (!isQuoted && !isBlank && (c == '\n' || c == '\r')) {
        break;
      }
      isBlank &= c <= ' ';
    }
    return hasSemicolon ? ';' : ',';
  }

  /**
   * The first line names columns if more of the second line's cells are numbers than of its own.
   */
  private static boolean hasNames(List<Line> lines, char delimiter) {
    return numbers(lines.get(0), delimiter)
        < (lines.size() > 1 ? numbers(lines.get(1), delimiter) : 1);
  }

  private static int numbers(Line line, char delimiter) {
    int count = 0;
    for (var cell : line.cells) {
      count += isFinite(number(cell, delimiter)) ? 1 : 0;
    }
    return count;
  }
}
