package vitrine.tours.reader;

import vitrine.tours.question.Question;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** A number to be typed. */
final class NumberAnswerView implements AnswerView {
  private final Tag box =
      Tag.of("input", "tour-number").attribute("type", "text").attribute("inputmode", "decimal");
  private final Tag line = Tag.of("p", "tour-number-line");

  /** A box; {@code entered} is called when Enter is pressed in it. */
  NumberAnswerView(Question.Amount number, Texts texts, Runnable entered) {
    var label = Tag.of("label").text(texts.of("tour.number.label")).attribute("for", box.id());
    box.attribute("autocomplete", "off");
    box.on(
        "keydown",
        event -> {
          if (event.getKey().equals("Enter")) {
            entered.run();
          }
        });
    line.add(label, box).add(Tag.of("span").text(number.unit()));
  }

  @Override
  public Tag tag() {
    return line;
  }

  @Override
  public String answer() {
    return box.value();
  }

  @Override
  public void show(String answer) {
    box.value(answer);
  }
}
