package vitrine.site.lessons;

import java.util.List;
import vitrine.tours.markup.Piece;

/**
 * A question with its answer, after the lab has said its numbers.
 *
 * @param prompt what is asked
 * @param answer what is right
 * @param tip what a teacher may say to it; may be empty
 * @param space lines to write on
 * @param lab the way from the site's root to the lab of the question; empty without one
 */
record Answered(
    String id, List<Piece> prompt, List<Piece> answer, List<Piece> tip, int space, String lab) {
  Answered {
    prompt = List.copyOf(prompt);
    answer = List.copyOf(answer);
    tip = List.copyOf(tip);
  }
}
