package vitrine.tours.reader;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.question.Question;
import vitrine.tours.reckoning.Facts;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** What is to be reached, condition by condition, each with a word that says whether it is met. */
final class TaskAnswerView implements AnswerView {
  private final Question.Task task;
  private final Texts texts;
  private final List<Tag> entries = new ArrayList<>();
  private final List<Tag> states = new ArrayList<>();
  private final Tag list = Tag.of("ul", "tour-conditions");

  TaskAnswerView(Question.Task task, Texts texts) {
    this.task = task;
    this.texts = texts;
    for (var condition : task.goal().conditions()) {
      var state = Tag.of("span", "tour-condition-state").text(texts.of("tour.task.unmet"));
      var entry = Tag.of("li").add(state, Tag.of("span").text(condition.text()));
      states.add(state);
      entries.add(entry);
      list.add(entry);
    }
    list.shown(!entries.isEmpty());
  }

  @Override
  public Tag tag() {
    return list;
  }

  @Override
  public String answer() {
    return "done";
  }

  @Override
  public void show(String answer) {}

  /** Shows which conditions are met now. */
  @Override
  public void judged(Facts facts) {
    var met = task.goal().met(facts);
    for (int i = 0; i < states.size(); i++) {
      states.get(i).text(texts.of(met.get(i) ? "tour.task.met" : "tour.task.unmet"));
      entries.get(i).toggle("met", met.get(i));
    }
  }
}
