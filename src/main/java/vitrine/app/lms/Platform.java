package vitrine.app.lms;

import vitrine.session.Sentence;
import vitrine.teach.lms.Standing;

/** A learning platform, or none, as the entry page sees it. */
interface Platform {
  /** Begins the visit, then tells {@code hearer}. */
  void begin(Hearer hearer);

  /**
   * Tells how the learner stands, and has it saved.
   *
   * @param text to go on from at the next visit
   * @param place where the learner is, for lists
   * @param seconds since the visit began
   */
  void tell(Standing standing, String text, String place, double seconds);

  /** Has everything saved that was told. */
  void save();

  /**
   * Ends the visit, once.
   *
   * @param isLeaving whether the page is going away, so that nothing can wait
   */
  void end(double seconds, boolean isLeaving);

  /** Hears what becomes of it. */
  interface Hearer {
    /**
     * The visit has begun.
     *
     * @param kept what an earlier visit left; empty if there was none
     */
    void begun(String kept);

    /** Something to be shown: that it was saved, or why not. */
    void says(Sentence sentence);

    /** Asks before it begins. */
    void asks(Sentence question, Runnable yes, Runnable no);

    /** The visit has ended and the platform wants to go on. */
    void ended(String address);
  }
}
