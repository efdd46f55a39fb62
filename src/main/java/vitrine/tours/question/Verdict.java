package vitrine.tours.question;

import java.util.List;
import vitrine.tours.markup.Piece;

/**
 * What is said of an answer.
 *
 * @param kind how it was taken
 * @param share how much of it is right, 0 to 1
 * @param said the hint or the praise
 */
public record Verdict(Kind kind, double share, List<Piece> said) {
  /** How an answer was taken. */
  public enum Kind {
    /** It is right. */
    RIGHT,
    /** It is not, or only half. */
    WRONG,
    /** It is no answer yet: nothing counts. */
    UNREADABLE,
    /** The network did not give what is needed to judge it: nothing counts. */
    UNKNOWN
  }

  public Verdict {
    said = List.copyOf(said);
  }

  static Verdict right(List<Piece> said) {
    return new Verdict(Kind.RIGHT, 1, said);
  }

  static Verdict wrong(List<Piece> said) {
    return new Verdict(Kind.WRONG, 0, said);
  }

  static Verdict unreadable(List<Piece> said) {
    return new Verdict(Kind.UNREADABLE, 0, said);
  }

  static Verdict unknown(List<Piece> said) {
    return new Verdict(Kind.UNKNOWN, 0, said);
  }
}
