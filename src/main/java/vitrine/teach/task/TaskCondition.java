package vitrine.teach.task;

import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.tours.markup.Fault;
import vitrine.tours.reckoning.Facts;
import vitrine.tours.reckoning.Reckoning;
import vitrine.tours.reckoning.ReckoningReader;

/**
 * One condition of a task.
 *
 * @param source as it was written, such as {@code testAccuracy >= 0.95}
 * @param words what the pupil reads; empty for the words that follow from the source
 * @param holds when it is met
 */
public record TaskCondition(String source, String words, Reckoning holds) {
  /** The most characters of a source: what is nested deeper cannot be read by anyone. */
  static final int LONGEST = 200;

  /**
   * The condition that a source writes.
   *
   * @throws Refusal if it writes none, or asks for nothing that is known
   */
  public static TaskCondition of(String source, String words) {
    if (source.length() > LONGEST) {
      throw new Refusal("task.refused.goal", Sentence.excerpt(source));
    }
    try {
      var holds = ReckoningReader.read(source, 1);
      if (holds.names().isEmpty()) {
        throw new Refusal("task.refused.goal.nothing", Sentence.excerpt(source));
      }
      return new TaskCondition(source, words, holds);
    } catch (Fault fault) {
      throw new Refusal("task.refused.goal", Sentence.excerpt(source));
    }
  }

  /** Whether it is met. */
  public boolean isMet(Facts facts) {
    return holds.holds(facts);
  }
}
