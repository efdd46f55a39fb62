package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that wait for an answer, in the order in which they were asked.
 *
 * <p>They are posted as long as there is a line to post them on. Behind one that precedes a journey
 * they are kept until the run has arrived: what is asked after an undo must not fall into the run
 * before it. A command that needs files is held until they are there, and what must not overtake it
 * waits behind it.
 */
final class Questions {
  /** The id of the question that opens a session, which is asked anew and not again. */
  static final String OPENING = "open";

  private final List<Question> waiting = new ArrayList<>();
  private final EngineLine line;
  private boolean isOpen;
  private @Nullable Sentence refusal;
  private int next;

  Questions(EngineLine line) {
    this.line = line;
  }

  /** Asks, now or as soon as there is a line. */
  void ask(Question question) {
    if (refusal != null) {
      question.reply().refused(refusal);
      return;
    }
    waiting.add(question.named(Integer.toString(next++)));
    post();
  }

  /** Asks a question that was held, and what waits behind it. */
  void release(Question question) {
    question.hold(false);
    post();
  }

  /** A question that was held cannot be asked at all; what waits behind it can. */
  void giveUp(Question question, Sentence sentence) {
    if (waiting.remove(question)) {
      question.reply().refused(sentence);
      post();
    }
  }

  /** The commands that wait for an answer, in their order. */
  List<Command> commands() {
    var commands = new ArrayList<Command>();
    for (var question : waiting) {
      var command = question.command();
      if (command != null) {
        commands.add(command);
      }
    }
    return commands;
  }

  /** Whether questions are posted now. */
  boolean isOpen() {
    return isOpen;
  }

  /** Asks all that wait, of a run that has heard none of them. */
  void open() {
    isOpen = true;
    for (var question : waiting) {
      question.posted(false);
    }
    post();
  }

  /** Keeps all that is asked from now on. */
  void shut() {
    isOpen = false;
  }

  /** Refuses all that wait and all that will ever be asked. */
  void refuseAll(Sentence sentence) {
    refusal = sentence;
    var all = List.copyOf(waiting);
    waiting.clear();
    for (var question : all) {
      question.reply().refused(sentence);
    }
  }

  /** Whether an answer may still change the run or what can be undone. */
  boolean areUnsettled() {
    for (var question : waiting) {
      if (question.command() != null || question.isBeforeJourney()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a step has been asked for that is not done yet. */
  boolean awaitStep() {
    for (var question : waiting) {
      if (question.isStep()) {
        return true;
      }
    }
    return false;
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

  private void post() {
    boolean isHeldUp = false;
    for (var question : List.copyOf(waiting)) {
      isHeldUp |= question.isHeld();
      if (isOpen && !question.isPosted() && !(isHeldUp && question.keepsOrder())) {
        question.posted(true);
        line.post(question.packet());
        isOpen = !question.isBeforeJourney();
      }
    }
  }
}
