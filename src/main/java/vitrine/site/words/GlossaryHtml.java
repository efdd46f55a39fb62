package vitrine.site.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the glossary as HTML: jumps to the letters, then the terms of each. The terms are marked
 * as what they are in the vocabulary of schema.org.
 */
final class GlossaryHtml {
  private static final String SCHEMA = " itemscope itemtype=\"https://schema.org/";

  private final Glossary glossary;
  private final TermLinker linker;
  private final Function<List<String>, String> seeIt;

  /**
   * A page of that glossary.
   *
   * @param seeIt links to those labs that there are; an empty text if there are none
   */
  GlossaryHtml(Glossary glossary, Function<List<String>, String> seeIt) {
    this.glossary = glossary;
    this.linker = TermLinker.of(glossary, "");
    this.seeIt = seeIt;
  }

  /** The body of the page, below its heading. */
  String html() {
    var letters = new TreeMap<Character, List<Term>>();
    for (var term : glossary.terms()) {
      letters.computeIfAbsent(term.letter(), any -> new ArrayList<>()).add(term);
    }
    var html = new StringBuilder("<nav class=\"letters\" aria-label=\"Letters\"><ul>");
    for (var letter : letters.keySet()) {
      html.append("<li><a href=\"#letter-%1$c\">%1$c</a></li>".formatted(letter));
    }
    html.append("</ul></nav>\n<div").append(SCHEMA).append("DefinedTermSet\">\n");
    html.append("<meta itemprop=\"name\" content=\"Vitrine: glossary of neural networks\">\n");
    letters.forEach(
        (letter, terms) -> {
          var heading = "<section aria-labelledby=\"letter-%1$c\"><h2 id=\"letter-%1$c\">%1$c</h2>";
          html.append(heading.formatted(letter)).append("\n<dl>\n");
          terms.forEach(term -> html.append(entry(term)));
          html.append("</dl></section>\n");
        });
    return html.append("</div>").toString();
  }

  private String entry(Term term) {
    var also = term.also().isEmpty() ? "" : "<dd class=\"also\">Also: " + others(term) + "</dd>\n";
    var definition = "<dd itemprop=\"description\">" + Html.text(term.definition()) + "</dd>\n";
    var labs = seeIt.apply(term.labs());
    var see = labs.isEmpty() ? "" : "<dd class=\"see-it\">" + labs + "</dd>\n";
    return "<div id=\"%s\" itemprop=\"hasDefinedTerm\"%sDefinedTerm\"><dt itemprop=\"name\">%s</dt>\n"
            .formatted(term.anchor(), SCHEMA, Html.text(term.name()))
        + also
        + linker.linkAllBut(term, definition)
        + see
        + "</div>\n";
  }

  /** The other names, each an address of its own. */
  private static String others(Term term) {
    return term.also().stream()
        .map(name -> "<span id=\"%s\">%s</span>".formatted(Term.anchor(name), Html.text(name)))
        .collect(Collectors.joining(", "));
  }
}
