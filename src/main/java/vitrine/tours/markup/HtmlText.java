package vitrine.tours.markup;

import java.util.List;

/**
 * Writes pieces as HTML, line by line as the CommonMark reference does: after a block comes a new
 * line, and inside a list before its first entry.
 */
public final class HtmlText {
  private static final List<String> BLOCKS = List.of("p", "h3", "ul", "ol", "li");

  private HtmlText() {}

  /** The HTML of some pieces. */
  public static String of(List<Piece> pieces) {
    var html = new StringBuilder();
    for (var piece : pieces) {
      write(html, piece);
    }
    return html.toString();
  }

  private static void write(StringBuilder html, Piece piece) {
    if (piece.tag().isEmpty()) {
      escape(html, piece.text());
      return;
    }
    html.append('<').append(piece.tag());
    for (int i = 0; i + 1 < piece.attributes().size(); i += 2) {
      html.append(' ').append(piece.attributes().get(i)).append("=\"");
      escape(html, piece.attributes().get(i + 1));
      html.append('"');
    }
    html.append('>');
    boolean isList = piece.tag().equals("ul") || piece.tag().equals("ol");
    if (isList) {
      html.append('\n');
    }
    for (var child : piece.children()) {
      write(html, child);
    }
    html.append("</").append(piece.tag()).append('>');
    if (BLOCKS.indexOf(piece.tag()) >= 0) {
      html.append('\n');
    }
  }

  /** Adds {@code text} as it stands between elements or inside an attribute. */
  public static void escape(StringBuilder html, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
