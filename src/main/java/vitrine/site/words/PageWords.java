package vitrine.site.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What pages get from the files of words: the glossary, the index of the labs, links to labs and to
 * the glossary. Only pages that there are get links.
 */
public final class PageWords {
  /** The page that all terms lead to. */
  private static final String GLOSSARY = "glossary/";

  private static final String SEE = "see:";

  private final Glossary glossary;
  private final LabList labs;
  private final Set<String> pages;

  private PageWords(Glossary glossary, LabList labs, Set<String> pages) {
    this.glossary = glossary;
    this.labs = labs;
    this.pages = pages;
  }

  /**
   * Reads a folder of words.
   *
   * @param pages the names of all pages of the site, such as {@code labs/digits/index.html}
   */
  public static PageWords read(Path folder, Set<String> pages) throws IOException {
    var labs = LabList.read("labs.md", Files.readString(folder.resolve("labs.md")));
    var terms = Files.readString(folder.resolve("glossary.md"));
    return new PageWords(Glossary.read("glossary.md", terms, labs), labs, pages);
  }

  /** The names of all pages of the site. */
  public Set<String> pages() {
    return pages;
  }

  /** The labs whose pages there are, in the order of their index. */
  public List<Lab> labsThere() {
    return labs.labs().values().stream().filter(this::isThere).toList();
  }

  /** The terms. */
  public Glossary glossary() {
    return glossary;
  }

  /**
   * Whether {@code place} stands for something that {@link #fill} knows: {@code glossary}, {@code
   * labs}, or {@code see:} with ids of labs.
   */
  public boolean fills(String place) {
    return place.equals("glossary") || place.equals("labs") || place.startsWith(SEE);
  }

  /**
   * The HTML of a place.
   *
   * @param root the way from the page to the site's root
   */
  public String fill(String place, String root) {
    if (place.equals("glossary")) {
      return new GlossaryHtml(glossary, ids -> seeIt(ids, root)).html();
    }
    if (place.equals("labs")) {
      return index(root);
    }
    var links = seeIt(List.of(place.substring(SEE.length()).strip().split(" ")), root);
    return links.isEmpty() ? "" : "<p class=\"see-it\">" + links + "</p>";
  }

  /** The HTML of a page's body with its terms linked; the glossary links its own. */
  public String linked(String html, String page, String root) {
    boolean isGlossary = page.startsWith(GLOSSARY);
    boolean hasGlossary = pages.contains(GLOSSARY + "index.html");
    return isGlossary || !hasGlossary ? html : TermLinker.of(glossary, root + GLOSSARY).link(html);
  }

  private boolean isThere(Lab lab) {
    return pages.contains(lab.path() + "index.html");
  }

  private String seeIt(List<String> ids, String root) {
    var links =
        ids.stream()
            .map(labs::get)
            .filter(this::isThere)
            .map(lab -> link(lab, lab.name(), root))
            .collect(Collectors.joining(", "));
    return links.isEmpty() ? "" : "See it: " + links;
  }

  private static String link(Lab lab, String words, String root) {
    return "<a href=\"%s%s\">%s</a>".formatted(root, lab.path(), Html.text(words));
  }

  private String index(String root) {
    var html = new StringBuilder();
    var there = labsThere();
    for (var group : there.stream().map(Lab::group).distinct().toList()) {
      html.append("<h2>%s</h2>\n<ul class=\"ways\">\n".formatted(Html.text(group)));
      for (var lab : there) {
        if (lab.group().equals(group)) {
          html.append(
              "<li><h3>%s</h3><p class=\"lab-name\">%s</p><p>%s</p></li>\n"
                  .formatted(
                      link(lab, lab.question(), root),
                      Html.text(lab.name()),
                      Html.text(lab.text())));
        }
      }
      html.append("</ul>\n");
    }
    return html.toString().strip();
  }
}
