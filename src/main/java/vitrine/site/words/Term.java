package vitrine.site.words;

import java.util.List;
import java.util.Locale;

/**
 * One term of the glossary.
 *
 * @param name as its entry is headed
 * @param also other names of the same thing, which its entry tells
 * @param forms other forms under which it appears in a text; its names, and all of these with an s
 *     at the end, are found anyway
 * @param isLinked whether texts link it: not so for words that mostly stand for something else
 * @param labs those that show it
 * @param definition sentences of plain text; the first says what it is
 */
public record Term(
    String name,
    List<String> also,
    List<String> forms,
    boolean isLinked,
    List<String> labs,
    String definition) {

  /** Its name as an address: small letters, digits, hyphens. */
  public String anchor() {
    return anchor(name);
  }

  /** Any name of a term as an address; its entry answers to each of them. */
  static String anchor(String name) {
    var anchor = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (isPlain) {
        anchor.append(c);
      } else if (anchor.length() > 0 && anchor.charAt(anchor.length() - 1) != '-') {
        anchor.append('-');
      }
    }
    return anchor.toString();
  }

  /** The letter that it stands under. */
  public char letter() {
    return Character.toUpperCase(name.charAt(0));
  }

  /** What it is, in one sentence. */
  public String firstSentence() {
    int stop = definition.indexOf(". ");
    return stop < 0 ? definition : definition.substring(0, stop + 1);
  }
}
