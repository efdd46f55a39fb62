package vitrine.labs.playground.points;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Refusal;

/** Takes a text apart into lines and cells, character by character. */
final class CsvReader {
  private final String text;
  private final char delimiter;
  private final List<CsvTable.Line> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int at;
  private int number = 1;
  private int begun = 1;

  CsvReader(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /**
   * All lines that are not blank.
   *
   * @throws Refusal if a quotation mark is not closed, or something stands behind one
   */
  List<CsvTable.Line> lines() {
    while (at < text.length()) {
      begun = number;
      cells = new ArrayList<>();
      while (cell()) {
        at++;
      }
      boolean isBlank = true;
      for (var cell : cells) {
        isBlank &= cell.isEmpty();
      }
      if (!isBlank) {
        lines.add(new CsvTable.Line(begun, cells));
      }
      endLine();
    }
    return lines;
  }

  /**
   * Reads one cell.
   *
   * @return whether another follows in the line
   */
  private boolean cell() {
    int from = at;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    if (from < text.length() && text.charAt(from) == '"') {
      at = from + 1;
      cells.add(quoted());
    } else {
      from = at;
      while (at < text.length() && !isEnd(text.charAt(at))) {
        at++;
      }
      cells.add(text.substring(from, at).trim());
    }
    return at < text.length() && text.charAt(at) == delimiter;
  }

  private String quoted() {
    var cell = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      at++;
      if (c == '"' && at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else if (c == '"') {
        skipSpaces();
        if (at < text.length() && !isEnd(text.charAt(at))) {
          throw new Refusal("study.csv.quote.behind", Integer.toString(number));
        }
        return cell.toString().trim();
      } else {
        number += c == '\n' ? 1 : 0;
        cell.append(c);
      }
    }
    throw new Refusal("study.csv.quote.open", Integer.toString(begun));
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean isEnd(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
      if (at >= text.length() || text.charAt(at) != '\n') {
        number++;
        return;
      }
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
      number++;
    }
  }
}
