package vitrine.site.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.tours.markup.HtmlText;
import vitrine.view.Texts;

/**
 * The page {@code embed/} that frames name. It has no state of its own: its script goes on to the
 * lab or the tour that the address asks for. To whoever has no script, or asks for something that
 * there is not, it shows links to what there is; the script finds its way by these same links.
 */
public final class EmbedPage {
  /** Its path from the site's root. */
  public static final String NAME = "embed/index.html";

  private static final String INDEX = "/index.html";
  private static final String OWN_TOURS = "teach/tour";

  private final Map<String, String> titles;
  private final Texts texts;
  private final StringBuilder html = new StringBuilder();

  private EmbedPage(Map<String, String> titles, Texts texts) {
    this.titles = titles;
    this.texts = texts;
  }

  /** What stands above the page, as in a page's source. */
  public static Map<String, String> values(Texts texts) {
    var values = new LinkedHashMap<String, String>();
    values.put("title", texts.of("embed.page"));
    values.put("description", texts.of("embed.description"));
    return values;
  }

  /**
   * The HTML of the page's body.
   *
   * @param titles the titles of all pages of the site, by their paths from its root
   */
  public static String body(Map<String, String> titles, Texts texts) {
    var page = new EmbedPage(titles, texts);
    page.write();
    return page.html.toString();
  }

  private void write() {
    html.append("<div class=\"page-text\">\n<h1>").append(texts.of("embed.title"));
    html.append("</h1>\n<p id=\"embed-unknown\" role=\"alert\" hidden>");
    html.append(texts.of("embed.unknown", "…")).append("</p>\n<p class=\"lede\">");
    html.append(texts.of("embed.lede")).append("</p>\n");
    list("embed.labs", "lab", "labs/", "playground");
    list("embed.tours", "tour", "tours/", "");
    if (titles.containsKey(OWN_TOURS + INDEX)) {
      html.append("<ul>\n");
      link("src", OWN_TOURS);
      html.append("</ul>\n");
    }
    html.append("</div>\n<script src=\"{{asset:loader.js}}\"></script>");
  }

  private void list(String heading, String kind, String folder, String first) {
    html.append("<h2>").append(texts.of(heading)).append("</h2>\n<ul>\n");
    if (titles.containsKey(first + INDEX)) {
      link(kind + " " + first, first);
    }
    for (var name : titles.keySet()) {
      boolean isDeeper = name.length() > folder.length() + INDEX.length();
      if (name.startsWith(folder) && name.endsWith(INDEX) && isDeeper) {
        var path = name.substring(0, name.length() - INDEX.length());
        link(kind + " " + path.substring(folder.length()), path);
      }
    }
    html.append("</ul>\n");
  }

  private void link(String asked, String path) {
    html.append("<li><a data-embed=\"").append(asked).append("\" href=\"{{root}}");
    html.append(path).append("/\">");
    HtmlText.escape(html, titles.getOrDefault(path + INDEX, path));
    html.append("</a></li>\n");
  }
}
