package vitrine.tours.markup;

import vitrine.session.Sentence;

/** What is wrong in the source of a tour: where, and one sentence that says what is allowed. */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

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
    this.sentence = Sentence.of("tour.fault." + key, arguments);
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
