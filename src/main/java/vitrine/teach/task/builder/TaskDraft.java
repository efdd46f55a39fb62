package vitrine.teach.task.builder;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.Numerals;
import vitrine.teach.task.Task;
import vitrine.teach.task.TaskCondition;
import vitrine.teach.task.TaskText;

/** A task as far as a teacher has filled it in: anything may still be missing or wrong. */
final class TaskDraft {
  String lab;
  String instruction = "";
  final List<TaskCondition> conditions = new ArrayList<>();
  String hints = "";
  String questions = "";
  String passMark = "100";
  final List<String> locked = new ArrayList<>();
  final List<String> hidden = new ArrayList<>();
  boolean allowsHands = true;
  boolean hasOwnSeeds;
  String start = "";

  /** Nothing but a lab. */
  TaskDraft(String lab) {
    this.lab = lab;
  }

  /** A task to go on with. */
  static TaskDraft of(Task task) {
    var draft = new TaskDraft(task.lab());
    draft.instruction = task.instruction();
    draft.conditions.addAll(task.conditions());
    draft.hints = String.join("\n", task.hints());
    draft.questions = String.join("\n", task.questions());
    draft.passMark = Integer.toString(task.passMark());
    draft.locked.addAll(task.locked());
    draft.hidden.addAll(task.hidden());
    draft.allowsHands = task.allowsHands();
    draft.hasOwnSeeds = task.hasOwnSeeds();
    draft.start = task.start();
    return draft;
  }

  /** Turns to another lab: what belonged to the old one's settings is gone. */
  void turnTo(String other) {
    lab = other;
    conditions.clear();
    locked.clear();
    hidden.clear();
    start = "";
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    for (var line : Numerals.split(text, '\n')) {
      if (!line.isBlank()) {
        lines.add(TaskText.checked(line.strip()));
      }
    }
    return lines;
  }

  /**
   * The task that it is by now.
   *
   * @throws vitrine.session.Refusal with the sentence that says what is missing or wrong
   */
  Task task() {
    var task =
        new Task(
            lab,
            TaskText.checked(instruction.strip()),
            conditions,
            lines(hints),
            TaskText.mark(passMark.strip()),
            locked,
            hidden,
            allowsHands,
            hasOwnSeeds,
            start,
            lines(questions));
    TaskText.check(task);
    return TaskText.read(TaskText.write(task));
  }
}
