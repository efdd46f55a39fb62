package vitrine.tours.text;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.formula.Notation;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Link;
import vitrine.tours.markup.Piece;
import vitrine.view.Texts;

/**
 * Reads what stands within a paragraph: {@code *stress*}, {@code **strong stress**}, {@code
 * `code`}, {@code [words](address)}, {@code $formula$}, and a backslash before a sign that means
 * itself. What CommonMark would read as something else is refused.
 */
final class InlineReader {
  /** Stress in stress in a link …: nobody writes more, and each level is a call. */
  private static final int DEEPEST = 12;

  private static final String ESCAPABLE = "\\`*_{}[]<>()#+-.!$&:\"'|~=/@^%,;?";

  private final String source;
  private final Texts texts;
  private final int line; // of the first character
  private int at;
  private int depth;
  private int counted; // lines are counted up to here
  private int lines;

  private InlineReader(String source, Texts texts, int line) {
    this.source = source;
    this.texts = texts;
    this.line = line;
  }

  /** The pieces of some lines of text, joined by new lines. */
  static List<Piece> read(String source, Texts texts, int line) {
    var reader = new InlineReader(source, texts, line);
    return reader.until("");
  }

  private List<Piece> until(String close) {
    var pieces = new ArrayList<Piece>();
    var words = new StringBuilder();
    int opened = at;
    depth++;
    if (depth > DEEPEST) {
      throw new Fault(line(at), "text.deep");
    }
    while (at < source.length()) {
      if (!close.isEmpty() && isClose(close)) {
        at += close.length();
        depth--;
        return ended(pieces, words);
      }
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
        words.append(source.charAt(at + 1));
        at += 2;
      } else if (c == '*' || c == '`' || c == '[' || c == '$') {
        ended(pieces, words);
        pieces.add(marked(c));
      } else {
        refuseForeign(c);
        words.append(c);
        at++;
      }
    }
    if (!close.isEmpty()) {
      throw new Fault(line(opened), "text.open", close);
    }
    return ended(pieces, words);
  }

  private static List<Piece> ended(List<Piece> pieces, StringBuilder words) {
    if (words.length() > 0) {
      pieces.add(Piece.text(words.toString()));
      words.setLength(0);
    }
    return pieces;
  }

  private Piece marked(char sign) {
    return switch (sign) {
      case '*' -> stressed();
      case '`' -> Piece.of("code", between('`').replace('\n', ' '));
      case '$' -> formula();
      default -> link();
    };
  }

  private Piece stressed() {
    var mark = isAt("**") ? "**" : "*";
    at += mark.length();
    if (at >= source.length() || isSpace(at) || source.charAt(at) == '*') {
      throw new Fault(line(at), "text.star");
    }
    return Piece.of(mark.equals("*") ? "em" : "strong", until(mark));
  }

  /** A closing mark follows a word, and is no half of a longer one. */
  private boolean isClose(String close) {
    if (close.equals("]")) {
      return isAt(close);
    }
    boolean isDouble = isAt("**");
    return isAt(close) && !isSpace(at - 1) && (close.equals("**") || !isDouble);
  }

  private Piece formula() {
    int opened = at;
    var inside = between('$');
    return Notation.read(inside.strip(), false, texts, line(opened));
  }

  private Piece link() {
    int opened = at;
    at++;
    var words = until("]");
    int end = source.indexOf(')', at);
    if (!isAt("(") || end < 0) {
      throw new Fault(line(opened), "text.link");
    }
    var address = source.substring(at + 1, end);
    if (!Link.isAllowed(address)) {
      throw new Fault(line(opened), "text.address", address);
    }
    at = end + 1;
    return new Piece("a", List.of("href", address), "", words);
  }

  /** What stands between this sign and the next of its kind, taken as it is. */
  private String between(char sign) {
    int end = source.indexOf(sign, at + 1);
    if (end < 0 || end == at + 1) {
      throw new Fault(line(at), "text.open", Character.toString(sign));
    }
    var inside = source.substring(at + 1, end);
    at = end + 1;
    return inside;
  }

  private void refuseForeign(char c) {
    boolean isTag =
        c == '<' && at + 1 < source.length() && "/!?".indexOf(source.charAt(at + 1)) >= 0;
    boolean isElement = c == '<' && at + 1 < source.length() && isLetter(at + 1);
    boolean isEntity =
        c == '&' && at + 1 < source.length() && (isLetter(at + 1) || source.charAt(at + 1) == '#');
    boolean isImage = c == '!' && isAt("![");
    boolean isUnderscore = c == '_' && !(isLetter(at - 1) && isLetter(at + 1));
    boolean isBreak = c == ' ' && isAt("  \n");
    boolean isSlash = c == '\\' && isAt("\\\n");
    if (isTag || isElement || isEntity || isImage || isUnderscore || isBreak || isSlash) {
      throw new Fault(line(at), "text.foreign", Character.toString(c));
    }
  }

  private boolean isLetter(int place) {
    return place >= 0 && place < source.length() && Character.isLetterOrDigit(source.charAt(place));
  }

  private boolean isSpace(int place) {
    char c = place < 0 ? ' ' : source.charAt(place);
    return c == ' ' || c == '\n';
  }

  private boolean isAt(String mark) {
    return source.startsWith(mark, at);
  }

  /** The line of a place; what was counted once is not counted again, as a text may be long. */
  private int line(int place) {
    if (place < counted) {
      counted = 0;
      lines = 0;
    }
    for (; counted < place; counted++) {
      lines += source.charAt(counted) == '\n' ? 1 : 0;
    }
    return line + lines;
  }
}
