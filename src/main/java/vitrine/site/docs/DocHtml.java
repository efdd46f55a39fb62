package vitrine.site.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of a page of the documentation: ways to the other pages, a table of contents, headings
 * that can be linked to, links resolved.
 *
 * <p>Links read {@code messages.md#who-is-heard} for another page, {@code site:playground/} for any
 * page of this site. A paragraph that is one link to {@code insert:…} is replaced, see {@link
 * Inserts}.
 */
final class DocHtml {
  private static final int FEWEST_CONTENTS = 3;

  private final DocFile file;
  private final Map<String, DocFile> files;
  private final Inserts inserts;
  private final Map<Node, String> ids = new HashMap<>();
  private final StringBuilder html = new StringBuilder();

  DocHtml(DocFile file, Map<String, DocFile> files, Inserts inserts) {
    this.file = file;
    this.files = files;
    this.inserts = inserts;
  }

  /** Whether the page has scripts to run, once its body was made. */
  boolean hasExamples() {
    return inserts.hasExamples();
  }

  /** What stands in the page's main part. To be called once. */
  String body() {
    file.document().accept(new Links());
    var contents = new ArrayList<Heading>();
    for (var node = file.document().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() > 1) {
        ids.put(heading, id(heading));
        if (heading.getLevel() == 2) {
          contents.add(heading);
        }
      }
    }
    html.append("<div class=\"page-text docs\" data-unlinked>\n");
    ways();
    var renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(
                context ->
                    (node, tag, attributes) -> {
                      if (ids.containsKey(node) && tag.startsWith("h")) {
                        attributes.put("id", ids.get(node));
                      }
                    })
            .build();
    for (var node = file.document().getFirstChild(); node != null; node = node.getNext()) {
      var insert = insert(node);
      if (insert != null) {
        html.append(inserts.html(insert.getDestination(), DocFile.plain(insert)));
      } else if (node instanceof TableBlock) {
        html.append(
            "<div class=\"docs-table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
        html.append(braces(renderer.render(node))).append("</div>\n");
      } else {
        html.append(braces(renderer.render(node)));
      }
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        contents(contents);
      }
    }
    return html.append("</div>\n").toString();
  }

  /** Text of a file is no place of a template; links to pages of the site are. */
  private static String braces(String rendered) {
    return rendered.replace("{{", "{&#123;").replace("href=\"{&#123;root}}", "href=\"{{root}}");
  }

  private void ways() {
    html.append("<nav class=\"docs-ways\" aria-label=\"Documentation\"><ul>\n");
    for (var other : files.values()) {
      boolean isHere = other.name().equals(file.name());
      html.append("<li><a href=\"{{root}}").append(DocPages.path(other.name())).append('"');
      html.append(isHere ? " aria-current=\"page\">" : ">");
      html.append(escape(Names.of(other.name()))).append("</a></li>\n");
    }
    html.append("</ul></nav>\n");
  }

  private void contents(List<Heading> headings) {
    if (headings.size() + inserts.contents(file.name()).size() < FEWEST_CONTENTS) {
      return;
    }
    html.append("<nav class=\"docs-contents\" aria-label=\"On this page\"><ul>\n");
    for (var heading : headings) {
      entry(ids.getOrDefault(heading, ""), DocFile.plain(heading));
    }
    for (var id : inserts.contents(file.name())) {
      entry(id, id);
    }
    html.append("</ul></nav>\n");
  }

  private void entry(String id, String words) {
    html.append("<li><a href=\"#").append(id).append("\">");
    html.append(escape(words)).append("</a></li>\n");
  }

  /** Letters and digits of a heading, dashes between them. */
  static String id(Heading heading) {
    var words = DocFile.plain(heading).toLowerCase(Locale.ROOT);
    return words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static @Nullable Link insert(Node node) {
    return node instanceof Paragraph
            && node.getFirstChild() instanceof Link link
            && link.getNext() == null
            && link.getDestination().startsWith(Inserts.SCHEME)
        ? link
        : null;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Resolves links, and refuses those that lead nowhere. */
  private final class Links extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      link.setDestination(resolved(link.getDestination()));
      visitChildren(link);
    }

    @Override
    public void visit(HtmlBlock block) {
      throw new IllegalArgumentException(file.name() + ".md has HTML: " + block.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
      visitChildren(block);
    }

    private String resolved(String address) {
      int hash = address.indexOf('#');
      var path = hash < 0 ? address : address.substring(0, hash);
      var rest = hash < 0 ? "" : address.substring(hash);
      if (address.startsWith("https://") || address.startsWith(Inserts.SCHEME) || path.isEmpty()) {
        return address;
      }
      if (address.startsWith("site:")) {
        return "{{root}}" + address.substring("site:".length());
      }
      var name = path.endsWith(".md") ? path.substring(0, path.length() - 3) : "";
      if (!files.containsKey(name)) {
        throw new IllegalArgumentException(file.name() + ".md links to nothing: " + address);
      }
      return "{{root}}" + DocPages.path(name) + rest;
    }
  }
}
