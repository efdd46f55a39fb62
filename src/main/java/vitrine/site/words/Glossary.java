package vitrine.site.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every term that the site explains, in the order of the alphabet.
 *
 * @param terms each with an anchor of its own
 */
public record Glossary(List<Term> terms) {
  private static final Set<String> KEYS = Set.of("also", "forms", "linked", "labs");

  /**
   * Reads {@code web/words/glossary.md}.
   *
   * @param file its name, for error messages
   * @param labs those that it may name
   * @throws IllegalArgumentException if an entry is written wrongly, names a lab that is not
   *     planned, or says what another entry says already; the message names the line
   */
  static Glossary read(String file, String content, LabList labs) {
    var terms = new ArrayList<Term>();
    var taken = new HashMap<String, String>();
    for (var entry : Entry.read(file, content, KEYS)) {
      var term = term(entry);
      for (var lab : term.labs()) {
        if (!labs.has(lab)) {
          throw entry.complaint("names the lab “%s”, which labs.md does not have".formatted(lab));
        }
      }
      for (var form : forms(term)) {
        var other = taken.putIfAbsent(form.toLowerCase(Locale.ROOT), term.name());
        if (other != null && !other.equals(term.name())) {
          throw entry.complaint("and “%s” both stand for “%s”".formatted(other, form));
        }
      }
      terms.add(term);
    }
    terms.sort(Comparator.comparing(Term::anchor));
    return new Glossary(List.copyOf(terms));
  }

  private static Term term(Entry entry) {
    var linked = entry.value("linked");
    if (!Set.of("", "no").contains(linked)) {
      throw entry.complaint("can only say “linked: no”");
    }
    return new Term(
        entry.heading(),
        entry.list("also"),
        entry.list("forms"),
        linked.isEmpty(),
        entry.list("labs"),
        entry.text());
  }

  /** Everything that a term is found under. */
  static List<String> forms(Term term) {
    var forms = new ArrayList<String>();
    forms.add(term.name());
    forms.addAll(term.also());
    forms.addAll(term.forms());
    List.copyOf(forms).forEach(form -> forms.add(form + "s"));
    return forms;
  }
}
