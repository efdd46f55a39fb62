package vitrine.labs.playground.trouble;

import java.util.Map;
import vitrine.session.Sentence;

/**
 * Something that keeps a network from learning, and a way out of it.
 *
 * @param sentence what it is, and what helps
 * @param cureKey the key of what the button says; empty if there is none
 * @param cure the settings to change
 * @param startsAgain whether the run is to start again once they are changed
 */
public record Trouble(
    Sentence sentence, String cureKey, Map<String, String> cure, boolean startsAgain) {
  /** A trouble that a change of settings mends. */
  static Trouble of(Sentence sentence, String cureKey, Map<String, String> cure) {
    return new Trouble(sentence, cureKey, cure, false);
  }

  /** Whether it is the same kind of trouble, at whatever place. */
  boolean isLike(Trouble other) {
    return sentence.key().equals(other.sentence.key());
  }

  /** Whether a button can mend it. */
  boolean hasCure() {
    return !cureKey.isEmpty();
  }
}
