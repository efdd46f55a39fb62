package vitrine.tours.question;

import java.util.List;
import vitrine.tours.markup.Piece;
import vitrine.tours.reckoning.Facts;
import vitrine.view.Texts;

/** Finds what mistake a wrong number was, so that the hint fits. */
final class Mistakes {
  /** As exact as two decimals show. */
  private static final double USUAL = 0.005;

  private static final double[] FACTORS = {10, 100, 1000, 0.1, 0.01, 0.001};

  private final Question.Amount number;
  private final Facts facts;

  Mistakes(Question.Amount number, Facts facts) {
    this.number = number;
    this.facts = facts;
  }

  /** Whether a number lies within the tolerance of another. */
  boolean isNear(double given, double right) {
    double tolerance = number.tolerance() == 0 ? USUAL : number.tolerance();
    double width = number.isRelative() ? Math.abs(right) * tolerance : tolerance;
    // A hair more, so that a number typed at the very edge is not lost to binary fractions.
    return Math.abs(given - right) <= width * (1 + 1e-9);
  }

  /** What is said about a wrong number: the author's words for this mistake, else the general. */
  List<Piece> hint(double given, double right, Texts texts) {
    for (var mistake : number.mistakes()) {
      if (mistake.kind().equals("when") && isNear(given, mistake.gives().value(facts))) {
        return mistake.hint();
      }
    }
    var kind = kind(given, right);
    var side = given > right ? "high" : "low";
    for (var wanted : List.of(kind, kind.equals("other") ? side : kind, "")) {
      for (var mistake : number.mistakes()) {
        if (mistake.kind().equals(wanted) && (!wanted.isEmpty() || kind.equals("other"))) {
          return mistake.hint();
        }
      }
    }
    return List.of(Piece.text(texts.of("tour.mistake." + (kind.equals("other") ? side : kind))));
  }

  private String kind(double given, double right) {
    if (right != 0 && isNear(given * -1, right)) {
      return "sign";
    }
    for (double factor : FACTORS) {
      if (right != 0 && isNear(given / factor, right)) {
        return "factor";
      }
    }
    if (right != 0 && isNear(given / 2, right)) {
      return "double";
    }
    return right != 0 && isNear(given * 2, right) ? "half" : "other";
  }
}
