package vitrine.tours.text;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.formula.Notation;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Piece;
import vitrine.view.Texts;

/**
 * Reads prose in our small part of Markdown: paragraphs, lists ({@code - } or {@code 1. }), small
 * headings ({@code ### }) and formulas on lines of their own ({@code $$…$$}).
 */
public final class Prose {
  private static final String BULLET = "- ";

  private final List<String> lines;
  private final Texts texts;
  private final int first;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Prose(List<String> lines, int first, Texts texts) {
    this.lines = lines;
    this.texts = texts;
    this.first = first;
  }

  /**
   * The pieces of some lines.
   *
   * @param first the number of the first line, for faults
   * @throws Fault if something in them is not of this form
   */
  public static List<Piece> read(List<String> lines, int first, Texts texts) {
    var reader = new Prose(lines, first, texts);
    reader.readAll();
    return reader.pieces;
  }

  /** The pieces of one line without blocks: a heading, an answer to choose. */
  public static List<Piece> line(String text, int line, Texts texts) {
    return InlineReader.read(text.strip(), texts, line);
  }

  private void readAll() {
    while (at < lines.size()) {
      var line = lines.get(at);
      if (line.isBlank()) {
        at++;
      } else if (line.startsWith("$$")) {
        formula();
      } else if (line.startsWith("### ")) {
        pieces.add(Piece.of("h3", inline(line.substring(4), at)));
        at++;
      } else if (line.startsWith(BULLET)) {
        list("ul");
      } else if (number(line) > 0) {
        list("ol");
      } else {
        paragraph();
      }
    }
  }

  private void formula() {
    int from = at;
    var source = new StringBuilder(lines.get(at).substring(2));
    while (lines.get(at).indexOf("$$", at == from ? 2 : 0) < 0) {
      at++;
      if (at >= lines.size() || lines.get(at).isBlank()) {
        throw new Fault(first + from, "text.open", "$$");
      }
      source.append('\n').append(lines.get(at));
    }
    int end = source.indexOf("$$");
    if (!source.substring(end + 2).isBlank()) {
      throw new Fault(first + at, "text.formula");
    }
    at++;
    var formula = Notation.read(source.substring(0, end).strip(), true, texts, first + from);
    pieces.add(Piece.of("p", List.of(formula)).with("class", "formula-line"));
  }

  private void paragraph() {
    int from = at;
    var words = new StringBuilder(plain(at).strip());
    at++;
    while (at < lines.size() && !begins(lines.get(at))) {
      words.append('\n').append(plain(at).strip());
      at++;
    }
    pieces.add(Piece.of("p", inline(words.toString(), from)));
  }

  private void list(String tag) {
    var entries = new ArrayList<Piece>();
    while (at < lines.size() && isEntry(tag, entries.size() + 1)) {
      int from = at;
      var line = lines.get(at);
      var words = new StringBuilder(line.substring(line.indexOf(' ') + 1).strip());
      at++;
      while (at < lines.size() && !lines.get(at).isBlank() && !isListLine(lines.get(at))) {
        words.append('\n').append(plain(at).strip());
        at++;
      }
      entries.add(Piece.of("li", inline(words.toString(), from)));
    }
    if (entries.isEmpty() || (at < lines.size() && isListLine(lines.get(at)))) {
      throw new Fault(first + at, "text.list");
    }
    int next = at;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    if (next < lines.size() && isListLine(lines.get(next))) {
      throw new Fault(first + next, "text.loose");
    }
    pieces.add(Piece.of(tag, entries));
  }

  private boolean isEntry(String tag, int place) {
    var line = lines.get(at);
    return tag.equals("ul") ? line.startsWith(BULLET) : number(line) == place;
  }

  private static boolean isListLine(String line) {
    return line.startsWith(BULLET) || number(line) > 0;
  }

  /** What ends a paragraph without an empty line. */
  private static boolean begins(String line) {
    return line.isBlank()
        || line.startsWith(BULLET)
        || number(line) == 1
        || line.startsWith("### ")
        || line.startsWith("$$");
  }

  /** The number that begins an entry of a list, such as {@code 2. }; 0 if there is none. */
  private static int number(String line) {
    int digits = 0;
    int number = 0;
    while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
      number = (number * 10) + (line.charAt(digits) - '0');
      digits++;
    }
    return digits > 0 && line.startsWith(". ", digits) ? number : 0;
  }

  private String plain(int place) {
    var line = lines.get(place);
    var text = line.strip();
    boolean isForeign =
        text.startsWith("#")
            || text.startsWith(">")
            || text.startsWith("+ ")
            || text.startsWith("* ")
            || text.startsWith("```")
            || text.startsWith("~~~")
            || text.startsWith("|")
            || text.equals("-")
            || isRuler(text)
            || line.startsWith("\t")
            || line.startsWith("    ");
    if (isForeign) {
      throw new Fault(first + place, "text.line");
    }
    return line;
  }

  /** A line of nothing but dashes, stars or equals signs. */
  private static boolean isRuler(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("-=*_ ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private List<Piece> inline(String words, int place) {
    return InlineReader.read(words, texts, first + place);
  }
}
