package vitrine.tours.markup;

import vitrine.session.Sentence;

/** What is wrong in the source of a tour: where, and one sentence that says what is allowed. */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** As much of a source as a sentence can bear; lists of what is allowed are shorter. */
  private static final int LONGEST = 160;

  private final int line;
  private final transient Sentence sentence;

  /**
   * A fault.
   *
   * @param line counted from 1; 0 for the tour as a whole
   * @param key what stands after {@code tour.fault.} in the message file
   * @param arguments fill the places of the sentence
   */
  public Fault(int line, String key, String... arguments) {
    super(key);
    this.line = line;
    var excerpts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      var text = arguments[i];
      excerpts[i] = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
    this.sentence = Sentence.of("tour.fault." + key, excerpts);
  }

  /** The line, counted from 1; 0 for the tour as a whole. */
  public int line() {
    return line;
  }

  /** What is wrong and what is allowed. */
  public Sentence sentence() {
    return sentence;
  }
}
