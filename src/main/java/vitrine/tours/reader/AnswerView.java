package vitrine.tours.reader;

import vitrine.tours.reckoning.Facts;
import vitrine.view.dom.Tag;

/** How a reader answers one question: by pointer, by keys, and by ear alike. */
interface AnswerView {
  /** Its element. */
  Tag tag();

  /** The answer as text, as {@link vitrine.tours.question.Judge} reads it. */
  String answer();

  /** Shows an answer that was given before. */
  void show(String answer);

  /** The lab has been set up for the step; these are the metrics it begins with. */
  default void ready(Facts facts) {}

  /** The part of that name was pressed in the lab. */
  default void picked(String part) {}

  /** The answer has been judged with these facts. */
  default void judged(Facts facts) {}
}
