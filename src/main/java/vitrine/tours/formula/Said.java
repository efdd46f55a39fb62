package vitrine.tours.formula;

import java.util.List;
import vitrine.tours.markup.Piece;

/**
 * A part of a formula as it is drawn and as it is read out.
 *
 * @param pieces what is drawn, side by side
 * @param spoken what is said
 * @param kind how it joins what stands beside it
 */
record Said(List<Piece> pieces, String spoken, Kind kind) {
  /** How a part joins its neighbours. */
  enum Kind {
    /** A number or a letter: two of them side by side are multiplied. */
    VALUE,
    /** Takes what follows as its argument. */
    FUNCTION,
    /** Words between parts. */
    WORDS,
    /** Something in round brackets. */
    BRACKET
  }

  static Said value(Piece piece, String spoken) {
    return new Said(List.of(piece), spoken, Kind.VALUE);
  }

  /** One element that holds all of it. */
  Piece piece() {
    return pieces.size() == 1 ? pieces.get(0) : Piece.of("mrow", pieces);
  }

  /** The same without round brackets: a fraction's line does their work. */
  Piece unbracketed() {
    if (kind != Kind.BRACKET || pieces.size() != 1 || !piece().tag().equals("mrow")) {
      return piece();
    }
    var inside = piece().children();
    return new Said(inside.subList(1, inside.size() - 1), "", Kind.VALUE).piece();
  }
}
