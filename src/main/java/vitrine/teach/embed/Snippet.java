package vitrine.teach.embed;

import java.util.Map;
import vitrine.tours.markup.HtmlText;

/**
 * Lines of HTML that a teacher pastes into a page of their own.
 *
 * @param embedding what they show
 * @param root the address of the site's root
 * @param title what a screen reader calls it
 * @param height in CSS pixels
 */
public record Snippet(Embedding embedding, String root, String title, int height) {
  /** A frame and nothing else: it works where course pages take scripts away. */
  public String frame() {
    var html = new StringBuilder("<iframe");
    attribute(html, "src", embedding.address(root));
    attribute(html, "title", title);
    attribute(html, "width", "100%");
    attribute(html, "height", Integer.toString(height));
    attribute(html, "loading", "lazy");
    attribute(html, "allow", "fullscreen; clipboard-write");
    attribute(html, "referrerpolicy", "no-referrer");
    attribute(html, "style", "border:0");
    return html.append("></iframe>").toString();
  }

  /**
   * The element {@code <vitrine-lab>}, which grows to the height of what it shows, with the script
   * that knows it. Where no script runs, the link inside is there.
   */
  public String element(Loader loader) {
    var html = new StringBuilder("<script");
    attribute(html, "src", root + loader.path());
    attribute(html, "integrity", loader.integrity());
    attribute(html, "crossorigin", "anonymous");
    html.append(" defer></script>\n<vitrine-lab");
    attributes(html, embedding.subject().names());
    for (var pair : embedding.manner().entrySet()) {
      boolean isState = pair.getKey().equals("s");
      attribute(html, isState ? "settings" : pair.getKey(), pair.getValue());
    }
    attribute(html, "title", title);
    html.append("><a");
    attribute(html, "href", embedding.pageAddress(root));
    html.append('>');
    HtmlText.escape(html, title);
    return html.append("</a></vitrine-lab>").toString();
  }

  private static void attributes(StringBuilder html, Map<String, String> pairs) {
    for (var pair : pairs.entrySet()) {
      attribute(html, pair.getKey(), pair.getValue());
    }
  }

  private static void attribute(StringBuilder html, String name, String value) {
    html.append(' ').append(name).append("=\"");
    HtmlText.escape(html, value);
    html.append('"');
  }
}
