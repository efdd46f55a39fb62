package vitrine.teach.packages;

/**
 * A page of the site as it lies in a package: its links lead to the site and open beside it, since
 * what they name is not in the package; it asks for no service worker.
 */
public final class PackagedPage {
  private static final String HEAD = "<meta charset=\"utf-8\">";
  private static final String LINK = "<a ";
  private static final String ADDRESS = "href=\"";

  private PackagedPage() {}

  /**
   * The page.
   *
   * @param html as it lies on the site
   * @param path where, from the site's root
   * @param site the site's address, with a slash at its end
   */
  public static String of(String html, String path, String site) {
    var page = Markup.without(html, "<link rel=\"manifest\"");
    page = Markup.withoutAttribute(page, "data-keeper");
    page =
        page.replace(HEAD, HEAD + "\n  <base target=\"_blank\">")
            .replace(
                "<script id=\"vitrine-page\"",
                "<script id=\"vitrine-page\" data-home=\"" + Markup.escape(site) + "\"");
    return withLinks(page, path, site);
  }

  /** The same with a block of JSON that its script reads, put before the script. */
  public static String withBlock(String html, String id, String json) {
    return html.replace(
        "<script id=\"vitrine-page\"",
        "<script type=\"application/json\" id=\""
            + id
            + "\">"
            + json.replace("<", "\\u003c")
            + "</script>\n  <script id=\"vitrine-page\"");
  }

  private static String withLinks(String html, String path, String site) {
    var changed = new StringBuilder();
    int from = 0;
    for (int link = html.indexOf(LINK); link >= 0; link = html.indexOf(LINK, from)) {
      int end = html.indexOf('>', link);
      int address = html.indexOf(ADDRESS, link);
      int start = address + ADDRESS.length();
      if (address < 0 || address > end) {
        changed.append(html, from, end);
        from = end;
        continue;
      }
      int stop = html.indexOf('"', start);
      var named = html.substring(start, stop);
      changed.append(html, from, start);
      boolean isElsewhere = SitePath.isRelative(named) && !named.startsWith("#");
      changed.append(isElsewhere ? Markup.escape(site) + SitePath.of(path, named) : named);
      from = stop;
    }
    return changed.append(html, from, html.length()).toString();
  }
}
