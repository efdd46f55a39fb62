package vitrine.tours.reader;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.question.Question;
import vitrine.view.dom.Tag;

/** One of several answers, as radio buttons; a part pressed in the lab chooses its name. */
final class ChoiceAnswerView implements AnswerView {
  private final Question.Choice choice;
  private final List<Tag> buttons = new ArrayList<>();
  private final Tag list = Tag.of("div", "tour-options");

  ChoiceAnswerView(Question.Choice choice, PieceView pieces) {
    this.choice = choice;
    for (var option : choice.options()) {
      var button =
          Tag.of("input").attribute("type", "radio").attribute("name", choice.asked().id());
      buttons.add(button);
      list.add(
          Tag.of("label", "tour-option").add(button, pieces.add(Tag.of("span"), option.text())));
    }
  }

  @Override
  public Tag tag() {
    return list;
  }

  @Override
  public String answer() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isChecked()) {
        return Integer.toString(i);
      }
    }
    return "";
  }

  @Override
  public void show(String answer) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).checked(answer.equals(Integer.toString(i)));
    }
  }

  @Override
  public void picked(String part) {
    for (int i = 0; i < buttons.size(); i++) {
      if (choice.options().get(i).part().equals(part)) {
        show(Integer.toString(i));
      }
    }
  }
}
