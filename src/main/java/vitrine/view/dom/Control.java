package vitrine.view.dom;

/**
 * How a visitor sets one setting. It shows the value in force, which only the session changes,
 * never the control itself.
 */
public interface Control {
  /** Its element, with label, help and room for a sentence. */
  Tag tag();

  /** Shows the value in force, unless the visitor is about to type another. */
  void show(String value);

  /** Says in one sentence why a value was not taken, and shows the value in force again. */
  void refuse(String sentence);

  /** Locks it, with one sentence that says who did; an empty sentence unlocks it. */
  void lock(String sentence);

  /** Hears what the visitor wants. */
  @FunctionalInterface
  interface Listener {
    /** The setting {@code key} is to become {@code value}, which its declaration allows. */
    void wanted(String key, String value);
  }
}
