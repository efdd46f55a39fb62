package vitrine.tours.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page as a tree of elements: the build writes it as HTML, the page makes real
 * elements of it, so both show the same.
 *
 * @param tag the element's name; empty for a bare text
 * @param attributes names and values in turn
 * @param text of a bare text; else empty
 * @param children what stands inside
 */
public record Piece(String tag, List<String> attributes, String text, List<Piece> children) {
  public Piece {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** A bare text. */
  public static Piece text(String text) {
    return new Piece("", List.of(), text, List.of());
  }

  /** An element around others. */
  public static Piece of(String tag, List<Piece> children) {
    return new Piece(tag, List.of(), "", children);
  }

  /** An element around a text. */
  public static Piece of(String tag, String text) {
    return of(tag, List.of(text(text)));
  }

  /** This with one more attribute. */
  public Piece with(String name, String value) {
    var more = new ArrayList<String>(attributes);
    more.add(name);
    more.add(value);
    return new Piece(tag, more, text, children);
  }

  /** The value of an attribute; empty if there is none. */
  public String attribute(String name) {
    for (int i = 0; i + 1 < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  /** All words in reading order; a formula is told as it is spoken. */
  public String plain() {
    if (tag.equals("math")) {
      return attribute("alttext");
    }
    var plain = new StringBuilder(text);
    for (var child : children) {
      plain.append(child.plain());
    }
    return plain.toString();
  }

  /** All words of some pieces, a space between two. */
  public static String plain(List<Piece> pieces) {
    var words = new ArrayList<String>();
    for (var piece : pieces) {
      words.add(piece.plain());
    }
    return String.join(" ", words);
  }
}
