package vitrine.tours;

import java.util.List;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Question;

/** A part of a step, in the order of reading. */
public sealed interface Part {
  /**
   * Some prose.
   *
   * @param depths for which depths it is written; all three for prose that stands outside any block
   */
  record Prose(List<Piece> pieces, List<Depth> depths) implements Part {
    public Prose {
      pieces = List.copyOf(pieces);
      depths = List.copyOf(depths);
    }
  }

  /** A question, or something to do. */
  record Ask(Question question) implements Part {}
}
