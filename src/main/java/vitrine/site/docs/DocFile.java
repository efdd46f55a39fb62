package vitrine.site.docs;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A file of the documentation: CommonMark with tables. Its first heading is the page's title, its
 * first paragraph the page's description.
 *
 * @param name of the file without its ending
 * @param document what stands in it
 */
record DocFile(String name, Node document) {
  private static final int LONGEST_DESCRIPTION = 180;
  private static final int SHORTEST_DESCRIPTION = 60;

  static DocFile parse(String name, String source) {
    var parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    return new DocFile(name, parser.parse(source));
  }

  String title() {
    return first(Heading.class);
  }

  String description() {
    var text = first(Paragraph.class);
    if (text.length() <= LONGEST_DESCRIPTION) {
      return text;
    }
    int stop = text.lastIndexOf(". ", LONGEST_DESCRIPTION);
    int space = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
    return stop >= SHORTEST_DESCRIPTION
        ? text.substring(0, stop + 1)
        : text.substring(0, space) + " …";
  }

  private String first(Class<? extends Block> kind) {
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (kind.isInstance(node)) {
        return plain(node);
      }
    }
    throw new IllegalArgumentException(
        "%s.md has no %s.".formatted(name, kind.getSimpleName().toLowerCase(Locale.ROOT)));
  }

  /** The bare words of a node. */
  static String plain(Node node) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(' ');
          }
        });
    return words.toString().strip();
  }
}
