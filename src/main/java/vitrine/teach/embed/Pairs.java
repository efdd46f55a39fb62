package vitrine.teach.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/** Names and values of a query, in their order. */
final class Pairs {
  /** No tour has more. */
  static final int MOST_STEPS = 99;

  private Pairs() {}

  static Map<String, String> none() {
    return new LinkedHashMap<>();
  }

  static Map<String, String> of(String name, String value) {
    var pairs = none();
    pairs.put(name, value);
    return pairs;
  }

  /** The pairs as a query, without the question mark. */
  static String written(Map<String, String> pairs) {
    var query = new StringBuilder();
    for (var pair : pairs.entrySet()) {
      query.append(query.length() == 0 ? "" : "&").append(pair.getKey()).append('=');
      query.append(QueryText.write(pair.getValue()));
    }
    return query.toString();
  }

  /**
   * The step that a text names; 0 if it is empty.
   *
   * @throws Refusal if it names none
   */
  static int step(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    double number = Numerals.parse(text);
    if (!(number >= 1 && number <= MOST_STEPS) || number != Math.floor(number)) {
      throw new Refusal("embedding.step", Sentence.excerpt(text));
    }
    return (int) number;
  }
}
