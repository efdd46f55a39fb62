package vitrine.tours;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.lab.LabState;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Question;

/**
 * One page of a tour.
 *
 * @param title its heading
 * @param lab what the lab beside it shows, whatever it showed before
 * @param parts prose and questions in the order of reading
 * @param line where it begins in the source
 */
public record Step(List<Piece> title, LabState lab, List<Part> parts, int line) {
  public Step {
    title = List.copyOf(title);
    parts = List.copyOf(parts);
  }

  /** Its questions, in their order. */
  public List<Question> questions() {
    var questions = new ArrayList<Question>();
    for (var part : parts) {
      if (part instanceof Part.Ask ask) {
        questions.add(ask.question());
      }
    }
    return questions;
  }
}
