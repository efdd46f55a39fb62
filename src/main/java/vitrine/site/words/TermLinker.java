package vitrine.site.words;

import java.util.Set;

/**
 * Links each term of the glossary where it first appears in the prose of a page: in paragraphs,
 * lists, tables and captions, but not in headings, links, code, controls, or what a script will
 * replace.
 */
public final class TermLinker {
  private final TermForms forms;
  private final String glossary;

  private TermLinker(TermForms forms, String glossary) {
    this.forms = forms;
    this.glossary = glossary;
  }

  /**
   * A linker of a glossary's terms.
   *
   * @param address the way from the pages it is used on to the glossary, such as {@code
   *     ../glossary/}; an empty text on the glossary itself, where definitions need no titles
   */
  public static TermLinker of(Glossary glossary, String address) {
    return new TermLinker(new TermForms(glossary), address);
  }

  /**
   * The HTML of a page's prose with its terms linked, each once.
   *
   * @param html whole elements, each closed
   * @throws IllegalArgumentException if an element is not closed, or another one is
   */
  public String link(String html) {
    return new LinkedProse(html, this::anchor, forms, Set.of()).read();
  }

  /** The same without one term: the one that the prose explains. */
  String linkAllBut(Term term, String html) {
    return new LinkedProse(html, this::anchor, forms, Set.of(term)).read();
  }

  private String anchor(Term term, String words) {
    var title = glossary.isEmpty() ? "" : " title=\"" + Html.text(term.firstSentence()) + "\"";
    return "<a class=\"term\" href=\"%s#%s\"%s>%s</a>"
        .formatted(glossary, term.anchor(), title, words);
  }
}
