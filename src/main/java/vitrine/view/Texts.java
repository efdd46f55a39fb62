package vitrine.view;

import java.util.HashMap;
import java.util.Map;
import vitrine.session.Sentence;

/**
 * The page's words in one language: looks up a key of the message file and fills its {0}, {1}, …
 *
 * <p>A key that is missing shows itself.
 */
public final class Texts {
  /** What stands between these runs in a direction of its own, found by its first letter. */
  private static final String ISOLATED = "\u2068";

  private static final String END = "\u2069";

  private final Map<String, String> texts;
  private final boolean isMirrored;

  /** Words from a map of keys to texts. */
  public Texts(Map<String, String> texts) {
    this(texts, false);
  }

  /**
   * Words from a map of keys to texts.
   *
   * @param isMirrored whether the language is written from right to left: what is filled in, a
   *     number with its sign or a formula, then keeps a direction of its own
   */
  public Texts(Map<String, String> texts, boolean isMirrored) {
    this.texts = texts;
    this.isMirrored = isMirrored;
  }

  /** These words and more; of two with the same key, the new one. */
  public Texts with(Map<String, String> more) {
    var all = new HashMap<String, String>(texts);
    all.putAll(more);
    return new Texts(all);
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The text of a key with its places filled. */
  public String of(String key, String... arguments) {
    var text = texts.get(key);
    return text == null ? key : fill(text, arguments);
  }

  /** The text of a sentence. */
  public String of(Sentence sentence) {
    return of(sentence.key(), sentence.arguments().toArray(new String[0]));
  }

  /**
   * The text of a key for so many things: of {@code key.one} for 1, of {@code key.many} for any
   * other number, which fills {0}.
   */
  public String count(String key, double number) {
    return of(key + (number == 1 ? ".one" : ".many"), NumberText.count().write(number));
  }

  private String fill(String text, String[] arguments) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    var filled = new StringBuilder();
    int from = 0;
    for (; open >= 0; open = text.indexOf('{', open + 1)) {
      int place = open + 2 < text.length() ? text.charAt(open + 1) - '0' : -1;
      if (place >= 0 && place < arguments.length && text.charAt(open + 2) == '}') {
        filled.append(text, from, open);
        filled.append(isMirrored ? ISOLATED + arguments[place] + END : arguments[place]);
        from = open + 3;
      }
    }
    return filled.append(text.substring(from)).toString();
  }
}
