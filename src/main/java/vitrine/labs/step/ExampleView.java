package vitrine.labs.step;

import java.util.function.IntConsumer;
import vitrine.compute.random.XoshiroStream;
import vitrine.session.LabSession;
import vitrine.session.Numerals;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** Which training example is looked at: by its number, the next, or one at random. */
final class ExampleView {
  private final LabSession session;
  private final Stage stage;
  private final IntConsumer choose;
  private final XoshiroStream chance;
  private final Tag box =
      Tag.of("input", "step-example")
          .attribute("type", "text")
          .attribute("inputmode", "numeric")
          .attribute("autocomplete", "off");
  private final Tag refusal = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag of = Tag.of("span", "step-of");
  private final Tag element = Tag.of("div", "step-examples");
  private int example;

  /** A choice; {@code choose} hears which, counted from 0. */
  ExampleView(LabSession session, Stage stage, IntConsumer choose) {
    this.session = session;
    this.stage = stage;
    this.choose = choose;
    // Seeded as all chance is: the same visit sees the same examples.
    chance = XoshiroStream.of("step", "examples");
    var texts = stage.texts();
    var label = Tag.of("label").attribute("for", box.id()).text(texts.of("study.step.example"));
    box.on("change", event -> typed());
    var next =
        Tag.button("").text(texts.of("study.step.example.next")).on("click", event -> step());
    var random =
        Tag.button("")
            .text(texts.of("study.step.example.random"))
            .on("click", event -> take(chance.nextInt(count())));
    element.add(Tag.of("div", "step-example-row").add(label, box, of, next, random), refusal);
  }

  Tag tag() {
    return element;
  }

  /** Shows which is looked at, of how many. */
  void show(int shown) {
    example = shown;
    box.value(Integer.toString(shown + 1));
    of.text(stage.texts().of("study.step.example.of", Integer.toString(count())));
  }

  private void step() {
    take((example + 1) % count());
  }

  private void typed() {
    double number = Numerals.parse(box.value());
    if (number >= 1 && number <= count() && number == Math.floor(number)) {
      take((int) number - 1);
    } else {
      refusal.text(stage.texts().of("study.step.example.refused", Integer.toString(count())));
      box.value(Integer.toString(example + 1));
    }
  }

  private void take(int next) {
    refusal.clear();
    choose.accept(next);
  }

  private int count() {
    return Math.max(1, session.epochSize());
  }
}
