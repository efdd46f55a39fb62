package vitrine.tours.question;

import java.util.List;
import vitrine.tours.lab.LabState;
import vitrine.tours.markup.Piece;

/**
 * What every question has.
 *
 * @param id its name within the tour
 * @param prompt what is asked
 * @param see what the lab does once there is an answer, before it is judged: predict, then see
 * @param right what is said with the right answer
 * @param line where it stands in the source
 */
public record Asked(String id, List<Piece> prompt, LabState see, List<Piece> right, int line) {
  public Asked {
    prompt = List.copyOf(prompt);
    right = List.copyOf(right);
  }
}
