package vitrine.tours;

/**
 * How far a reader is with one question.
 *
 * @param tries how often an answer was judged
 * @param score what it counts, 0 to 1
 * @param isSettled whether it is answered, or its answer was shown
 * @param answer the last answer, as text
 */
public record Mark(int tries, double score, boolean isSettled, String answer) {
  /** A question that nobody has answered. */
  public static final Mark NONE = new Mark(0, 0, false, "");

  private static final double LATER = 0.5;

  /** After an answer of which {@code share} is right. */
  public Mark judged(double share, String given) {
    double worth = tries == 0 ? share : share * LATER;
    return new Mark(tries + 1, Math.max(score, worth), share >= 1, given);
  }

  /** After one's own words were scored by oneself, which may be done again. */
  public Mark scored(double share, String given) {
    return new Mark(tries + 1, share, true, given);
  }

  /** After the answer was shown. */
  public Mark shown() {
    return new Mark(tries, score, true, answer);
  }
}
