package vitrine.labs.playground.compare;

import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;

/** A whole number of a range that somebody types. */
final class TypedNumber {
  private TypedNumber() {}

  /**
   * The number.
   *
   * @param name what it is called in the sentence that refuses it
   * @throws Refusal if it is none, or out of the range
   */
  static int of(String text, String name, int least, int most) {
    double value = Numerals.parse(text.strip());
    if (!(value >= least && value <= most) || value != (int) value) {
      throw new Refusal(
          "study.seeds.number",
          name,
          Sentence.excerpt(text),
          Integer.toString(least),
          Integer.toString(most));
    }
    return (int) value;
  }
}
