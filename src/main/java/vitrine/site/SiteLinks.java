package vitrine.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Links between pages, as entries of a list; those to pages that the site has not are left out.
 *
 * @param page the page that they stand on, such as {@code labs/index.html}
 * @param root the way from it to the site's root
 * @param pages the names of all pages
 */
record SiteLinks(String page, String root, Set<String> pages) {
  /** What begins a place that is one link: {@code link:labs/ Labs}. */
  static final String PLACE = "link:";

  private static final String INDEX = "index.html";

  /** The first of them; the others lie below it, and yet stand beside it in the row. */
  private static final String FIRST = "teach/";

  /** The pages for teachers, in the order of a teacher's work. */
  private static final Map<String, String> FOR_TEACHERS = new LinkedHashMap<>();

  static {
    FOR_TEACHERS.put(FIRST, "Embed");
    FOR_TEACHERS.put("teach/task/", "Set a task");
    FOR_TEACHERS.put("teach/collect/", "Collect");
    FOR_TEACHERS.put("teach/packages/", "Packages for an LMS");
    FOR_TEACHERS.put("teach/tour/", "Your own tour");
    FOR_TEACHERS.put("teach/lessons/", "Ready lessons");
  }

  /** The link that a place asks for: a path from the root, a space, and the words. */
  String ofPlace(String place) {
    var asked = place.substring(PLACE.length());
    int space = asked.indexOf(' ');
    var path = asked.substring(0, space);
    return entry(path, asked.substring(space + 1), page.startsWith(path));
  }

  /** The row of links that every page for teachers has. */
  String forTeachers() {
    var row = new StringBuilder("<nav class=\"teach-ways\" aria-label=\"For teachers\"><ul>");
    FOR_TEACHERS.forEach(
        (path, words) ->
            row.append(entry(path, words, !path.equals(FIRST) && page.startsWith(path))));
    return row.append("</ul></nav>").toString();
  }

  /**
   * A link as an entry.
   *
   * @param isAround whether this page belongs to the one that it leads to
   */
  private String entry(String path, String words, boolean isAround) {
    if (!pages.contains(path + INDEX)) {
      return "";
    }
    boolean isHere = page.equals(path + INDEX);
    var mark = isHere ? " aria-current=\"page\"" : isAround ? " aria-current=\"true\"" : "";
    return "<li><a href=\"%s%s\"%s>%s</a></li>".formatted(root, path, mark, words);
  }
}
