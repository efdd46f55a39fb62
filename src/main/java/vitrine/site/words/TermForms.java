package vitrine.site.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the terms of a glossary in a text, whatever their form; the longest that fits. */
final class TermForms {
  /** A form and its term. */
  private record Form(String words, Term term) {}

  /**
   * A term found in a text.
   *
   * @param end where its form ends there
   */
  record Found(Term term, int end) {}

  private static final String GLOSSARY = "glossary/#";

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Map<String, Term> byAnchor = new HashMap<>();

  TermForms(Glossary glossary) {
    for (var term : glossary.terms()) {
      byAnchor.put(term.anchor(), term);
      term.also().forEach(name -> byAnchor.put(Term.anchor(name), term));
      for (var words : Glossary.forms(term)) {
        var first = words.substring(0, wordEnd(words, 0)).toLowerCase(Locale.ROOT);
        byFirstWord.computeIfAbsent(first, any -> new ArrayList<>()).add(new Form(words, term));
      }
    }
    var longestFirst = Comparator.comparing((Form form) -> -form.words().length());
    byFirstWord.values().forEach(forms -> forms.sort(longestFirst));
  }

  /** Where the word that begins at {@code from} ends. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The term that a link's tag leads to, if it leads to one. */
  List<Term> linkedBy(String tag) {
    int at = tag.indexOf(GLOSSARY);
    int end = tag.indexOf('"', Math.max(at, 0));
    var term = at < 0 || end < at ? null : byAnchor.get(tag.substring(at + GLOSSARY.length(), end));
    return term == null ? List.of() : List.of(term);
  }

  /** The term that begins in {@code text} at {@code from}, the first place of a word. */
  @Nullable Found at(String text, int from) {
    if (from > 0 && text.charAt(from - 1) == '-') {
      return null;
    }
    var first = text.substring(from, wordEnd(text, from)).toLowerCase(Locale.ROOT);
    for (var form : byFirstWord.getOrDefault(first, List.of())) {
      int end = end(text, from, form.words());
      if (end > 0) {
        return new Found(form.term(), end);
      }
    }
    return null;
  }

  /** Where {@code words} end in the text if they begin at {@code from}; −1 if they do not. */
  private static int end(String text, int from, String words) {
    int at = from;
    for (char c : words.toCharArray()) {
      int before = at;
      if (c == ' ') {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      } else if (at < text.length() && lower(text.charAt(at)) == lower(c)) {
        at++;
      }
      if (at == before) {
        return -1;
      }
    }
    boolean goesOn =
        at < text.length()
            && (Character.isLetterOrDigit(text.charAt(at))
                || (text.charAt(at) == '-' && wordEnd(text, at + 1) > at + 1));
    return goesOn ? -1 : at;
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }
}
