package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Probe;
import vitrine.view.NumberText;

/**
 * What came out of some runs: a row for each, to be shown in any order and taken away.
 *
 * @param columns their names
 * @param rows the cells of each row, one for each column
 */
record ResultTable(List<String> columns, List<List<Cell>> rows) {
  ResultTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One cell.
   *
   * @param text what it shows
   * @param number what it is sorted by, not a number for words
   * @param kept which number of the run it is, such as {@code loss@test}; empty if it is none
   * @param run the way to that run's moment as a link's text; empty if there is none
   * @param format how the number is written; empty for words
   */
  record Cell(String text, double number, String kept, String run, String format) {
    /** Words. */
    static Cell words(String text) {
      return new Cell(text, Double.NaN, "", "", "");
    }

    /** A number that was set, or counted. */
    static Cell number(double value, NumberText format) {
      return new Cell(format.write(value), value, "", "", format.toString());
    }

    /** A number that was seen in a run which can be gone to. */
    static Cell seen(double value, NumberText format, Probe probe, String run) {
      return new Cell(format.write(value), value, probe.toString(), run, format.toString());
    }

    private boolean isNumber() {
      return !format.isEmpty();
    }
  }

  /** The places of the rows in the order of a column; equal ones stay in their order. */
  List<Integer> order(int column, boolean descending) {
    var order = new ArrayList<Integer>();
    for (int row = 0; row < rows.size(); row++) {
      int at = order.size();
      while (at > 0 && precedes(row, order.get(at - 1), column, descending)) {
        at--;
      }
      order.add(at, row);
    }
    return order;
  }

  private boolean precedes(int row, int other, int column, boolean descending) {
    int order = compare(rows.get(row).get(column), rows.get(other).get(column));
    return descending ? order > 0 : order < 0;
  }

  /** Numbers by size, what is not a number as larger than all; words by their letters. */
  private static int compare(Cell a, Cell b) {
    return a.isNumber() && b.isNumber()
        ? Double.compare(a.number, b.number)
        : a.text.compareTo(b.text);
  }

  /** The whole table as a file: numbers in full, a last column with the link text of each run. */
  String csv(String lastColumn, List<String> lastCells) {
    var text = new StringBuilder();
    for (var column : columns) {
      text.append(quoted(column)).append(',');
    }
    text.append(quoted(lastColumn)).append('\n');
    for (int row = 0; row < rows.size(); row++) {
      for (var cell : rows.get(row)) {
        text.append(cell.isNumber() ? Numerals.write(cell.number) : quoted(cell.text)).append(',');
      }
      text.append(quoted(lastCells.get(row))).append('\n');
    }
    return text.toString();
  }

  private static String quoted(String value) {
    boolean isPlain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
    return isPlain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
