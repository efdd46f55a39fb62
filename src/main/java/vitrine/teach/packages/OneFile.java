package vitrine.teach.packages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A page folded into one file that runs from a disk: styles and scripts stand in it, under a policy
 * that names them by their hashes; what is fetched late lies in blocks of data, and so do the pages
 * that it frames. The engine is JavaScript: WebAssembly would want leave for more than a file from
 * a disk should have.
 */
public final class OneFile {
  private static final String PAGE_SCRIPT = "<script id=\"vitrine-page\"";
  private static final String STYLE = "<link rel=\"stylesheet\" href=\"";
  private static final String ICON = "<link rel=\"icon\" type=\"image/svg+xml\" href=\"";
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
  private static final String ROOT = "<html lang=\"en\"";

  /** What a folded page has no use for. */
  private static final List<String> DROPPED =
      List.of(
          "data-worker",
          "data-engine-wasm",
          "data-engine-runtime",
          "data-fast-js",
          "data-fast-wasm",
          "data-keeper");

  private final Needs needs;
  private final String site;
  private final Files files;

  /** The files that are folded in. */
  public interface Files {
    /** The text of a page, a script or a style. */
    String text(String path);

    /** The bytes of any other file, in base 64. */
    String base64(String path);

    /** Whether a pack of data is to be had: large ones stay on the site. */
    boolean has(String path);
  }

  /**
   * Folds pages.
   *
   * @param site the site's address, where links lead
   */
  public OneFile(Needs needs, String site, Files files) {
    this.needs = needs;
    this.site = site;
    this.files = files;
  }

  /**
   * The page at {@code path}, opened as {@code query} says.
   *
   * @param title its title
   */
  public String of(String path, String query, String title) {
    var framed = new LinkedHashSet<String>();
    var own = new LinkedHashSet<String>();
    var extra = new StringBuilder();
    var frames = needs.pagesOf(List.of(path));
    for (var frame : frames.subList(1, frames.size())) {
      extra.append("<script type=\"application/json\" data-page=\"").append(frame).append("\">");
      extra.append(quoted(unfilled(frame, framed))).append("</script>\n");
    }
    for (var file : framed) {
      extra.append(dataFile(file)).append(InlineText.of(files.text(file))).append("</script>\n");
    }
    var html = filled(unfilled(path, own), files::text);
    int end = html.lastIndexOf(PAGE_SCRIPT);
    var whole = html.substring(0, end) + extra + html.substring(end);
    int from = whole.indexOf("<title>") + "<title>".length();
    whole =
        whole.substring(0, from) + Markup.escape(title) + whole.substring(whole.indexOf('<', from));
    return asked(whole, query).replace("{{policy}}", policy(own, framed));
  }

  /** The name under which a page lies in a folded one: its path from the root. */
  public static String name(String address) {
    return SitePath.of("", address);
  }

  /**
   * A page that lay folded in another.
   *
   * @param file gives the text of a script or style
   */
  public static String unfolded(String page, String query, UnaryOperator<String> file) {
    return asked(filled(page, file), query);
  }

  private static String asked(String html, String query) {
    return html.replace(ROOT, ROOT + " data-query=\"" + Markup.escape(query) + "\"");
  }

  private static String dataFile(String path) {
    return "<script type=\"text/plain\" data-file=\"" + path + "\">";
  }

  /**
   * A page with places for its texts: {@code {{assets/…}}}; all of them are added to {@code all}.
   */
  private String unfilled(String path, LinkedHashSet<String> all) {
    var html = PackagedPage.of(files.text(path), path, site);
    html = replaced(html, POLICY, (value) -> POLICY + "{{policy}}\">");
    html =
        replaced(
            html, STYLE, value -> "<style>" + place(SitePath.of(path, value), all) + "</style>");
    html =
        replaced(
            html,
            ICON,
            value ->
                ICON
                    + "data:image/svg+xml;base64,"
                    + files.base64(SitePath.of(path, value))
                    + "\">");
    return withScript(html, path, all);
  }

  private static String place(String path, LinkedHashSet<String> all) {
    all.add(path);
    return "{{" + path + "}}";
  }

  /** The module and what it loads late, at the end of the body. */
  private String withScript(String html, String path, LinkedHashSet<String> all) {
    int from = html.indexOf(PAGE_SCRIPT);
    if (from < 0) {
      return html;
    }
    int end = html.indexOf('>', from);
    var tag = html.substring(from + PAGE_SCRIPT.length(), end);
    var module = "";
    var script = new StringBuilder(PAGE_SCRIPT);
    var blocks = new StringBuilder();
    for (var attribute : Markup.attributes(tag).entrySet()) {
      var name = attribute.getKey();
      boolean isFile = attribute.getValue().contains("/assets/");
      var value = isFile ? SitePath.of(path, attribute.getValue()) : attribute.getValue();
      if (name.equals("src")) {
        module = value;
      } else if (DROPPED.indexOf(name) < 0) {
        if (isFile && value.endsWith(".js")) {
          blocks.append(dataFile(value)).append(place(value, all)).append("</script>\n");
        } else if (isFile && files.has(value)) {
          blocks.append(dataFile(value)).append(files.base64(value)).append("</script>\n");
        }
        script.append(' ').append(name).append("=\"").append(value).append('"');
      }
    }
    script.append('>').append(place(module, all)).append("</script>\n");
    int after = html.indexOf("</script>", end) + "</script>".length();
    var rest = html.substring(0, from) + html.substring(after);
    int body = rest.lastIndexOf("</body>");
    return rest.substring(0, body) + blocks + script + rest.substring(body);
  }

  private static String filled(String html, UnaryOperator<String> file) {
    var filled = new StringBuilder();
    int from = 0;
    for (int at = html.indexOf("{{assets/"); at >= 0; at = html.indexOf("{{assets/", from)) {
      int end = html.indexOf("}}", at);
      filled.append(html, from, at).append(InlineText.of(file.apply(html.substring(at + 2, end))));
      from = end + 2;
    }
    return filled.append(html, from, html.length()).toString();
  }

  private String policy(LinkedHashSet<String> own, LinkedHashSet<String> framed) {
    var inside = new LinkedHashSet<>(own);
    inside.addAll(framed);
    var scripts = new ArrayList<String>();
    var styles = new ArrayList<String>();
    for (var file : inside) {
      var hash = "'" + needs.hashes().getOrDefault(file, "") + "'";
      (file.endsWith(".css") ? styles : scripts).add(hash);
    }
    return "default-src 'none'; script-src 'wasm-unsafe-eval' "
        + String.join(" ", scripts)
        + "; style-src "
        + String.join(" ", styles)
        + "; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'";
  }

  private static String replaced(String html, String beginning, UnaryOperator<String> with) {
    var changed = new StringBuilder();
    int from = 0;
    for (int at = html.indexOf(beginning); at >= 0; at = html.indexOf(beginning, from)) {
      int start = at + beginning.length();
      changed.append(html, from, at);
      changed.append(with.apply(html.substring(start, html.indexOf('"', start))));
      from = html.indexOf('>', start) + 1;
    }
    return changed.append(html, from, html.length()).toString();
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("<", "\\u003c")
        + "\"";
  }
}
