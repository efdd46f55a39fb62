package vitrine.labs.digits.inside;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.digits.images.Layers;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/** The network's answers to the image looked at: a button with a bar and a probability each. */
final class AnswersView {
  private static final NumberText FORMAT = NumberText.percent(1);

  private final Layers.Layer layer;
  private final Stage stage;
  private final Tag caption = Tag.of("figcaption");
  private final Tag figure;
  private final List<Answer> answers = new ArrayList<>();
  private DigitNames names;
  private double @Nullable [] shown;

  private record Answer(Tag button, Tag bar, NumberCell cell) {}

  AnswersView(Layers.Layer layer, DigitNames names, Stage stage, LayerView.NeuronOpener opener) {
    this.layer = layer;
    this.names = names;
    this.stage = stage;
    var title = stage.texts().of("inside.layer.last");
    var list = Tag.of("ol", "answers").attribute("aria-label", title);
    for (int place = 0; place < layer.neurons(); place++) {
      int digit = place;
      var cell = NumberCell.of("", FORMAT);
      var bar = Tag.of("span", "answer-bar");
      var button = Tag.button("answer");
      button
          .add(Tag.of("span", "visually-hidden").text(stage.texts().of("inside.answer.before")))
          .add(Tag.of("span", "answer-name").text(Integer.toString(place)))
          .add(Tag.of("span", "answer-room").add(bar), cell.tag())
          .on("click", event -> opener.open(layer, digit, button));
      answers.add(new Answer(button, bar, cell));
      list.add(Tag.of("li").add(button));
    }
    var column = new ArrayList<Tag>();
    for (var answer : answers) {
      column.add(answer.button());
    }
    new RovingGrid(list).arrange(List.of(column));
    figure = Tag.of("figure", "digits-layer").add(Tag.of("h3").text(title), list, caption);
    look(names);
  }

  Tag tag() {
    return figure;
  }

  /** Another image is looked at. */
  void look(DigitNames next) {
    names = next;
    var at = names.looked().at("").toString();
    for (int place = 0; place < answers.size(); place++) {
      answers.get(place).cell().follow(layer.output().name() + "[" + place + "]" + at);
      answers.get(place).cell().clear();
    }
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] found = snapshot.find(names.looked().at(layer.output().name()));
    if (found != null && found.length >= answers.size()) {
      shown = found;
      for (int place = 0; place < answers.size(); place++) {
        var answer = answers.get(place);
        answer.cell().show(found[place]);
        answer.bar().style("width", FORMAT.write(found[place]));
      }
    }
  }

  /** Puts into words what is drawn; only while the picture rests. */
  void describe() {
    double @Nullable [] found = shown;
    if (found == null) {
      return;
    }
    var words = words(found);
    if (!words.equals(caption.text())) {
      caption.text(words);
    }
  }

  private String words(double[] found) {
    int best = -1;
    int next = -1;
    for (int place = 0; place < found.length; place++) {
      if (best < 0 || found[place] > found[best]) {
        next = best;
        best = place;
      } else if (next < 0 || found[place] > found[next]) {
        next = place;
      }
    }
    if (next < 0 || Double.isNaN(found[best])) {
      return stage.texts().of("inside.words.unknown");
    }
    return stage
        .texts()
        .of(
            "inside.words.answers",
            Integer.toString(best),
            FORMAT.write(found[best]),
            Integer.toString(next),
            FORMAT.write(found[next]));
  }
}
