package vitrine.session;

import java.util.ArrayList;
import java.util.List;

/** The questions that wait for an answer, in the order in which they were asked. */
final class Questions {
  /** The id of the question that opens a session, which is asked anew and not again. */
  static final String OPENING = "open";

  private final List<Question> waiting = new ArrayList<>();
  private int next;

  void add(Question question) {
    waiting.add(question.named(Integer.toString(next++)));
  }

  List<Question> open() {
    return List.copyOf(waiting);
  }

  /** Takes the question of that id out; one that nobody asked if there is none. */
  Question take(String id) {
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i).id().equals(id)) {
        return waiting.remove(i);
      }
    }
    return new Question("", List.of(), Reply.NONE);
  }
}
