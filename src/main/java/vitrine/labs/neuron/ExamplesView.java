package vitrine.labs.neuron;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.network.Network;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** The examples as a table: what is wanted, what the neuron answers, and whether that is right. */
final class ExamplesView {
  private static final NumberText FORMAT = NumberText.fixed(2);

  private final PageSession session;
  private final Stage stage;
  private final Tag body = Tag.of("tbody");
  private final Tag caption = Tag.of("caption");
  private final Tag panel;
  private final List<NumberCell> answers = new ArrayList<>();
  private final List<Tag> signs = new ArrayList<>();

  ExamplesView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    var head = Tag.of("tr");
    for (var key :
        List.of("lab.table.example", "lab.table.wanted", "lab.table.answer", "lab.table.right")) {
      head.add(Tag.of("th").attribute("scope", "col").text(stage.texts().of(key)));
    }
    var table = Tag.of("table", "neuron-examples").add(caption, Tag.of("thead").add(head), body);
    panel =
        Tag.of("details", "more")
            .attribute("data-part", "examples")
            .add(Tag.of("summary").text(stage.texts().of("lab.table")), table);
  }

  Tag tag() {
    return panel;
  }

  List<Probe> probes() {
    return List.of(Probe.train(Network.OUTPUT), Probe.train(NeuronGraph.CORRECT));
  }

  /** Lists other examples. */
  void list(double[] inputs, double[] labels) {
    var names = NeuronNames.of(session.settings(), stage.texts());
    int width = labels.length == 0 ? 0 : inputs.length / labels.length;
    body.clear();
    answers.clear();
    signs.clear();
    for (int row = 0; row < labels.length; row++) {
      var answer = NumberCell.of(Network.OUTPUT + "[" + row + ",0]@train", FORMAT);
      var sign = Tag.of("td");
      int from = row * width;
      var show =
          Tag.button("button-small")
              .text(names.example(row, inputs, width))
              .on("click", event -> take(inputs, from, width));
      body.add(
          Tag.of("tr")
              .add(
                  Tag.of("td").add(show),
                  Tag.of("td").text(stage.texts().of(labels[row] > 0 ? "lab.yes" : "lab.no")),
                  Tag.of("td").add(answer.tag()),
                  sign));
      answers.add(answer);
      signs.add(sign);
    }
  }

  /** The example is the visitor's own from now on. */
  private void take(double[] inputs, int from, int width) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < width; i++) {
      values.put(NeuronSettings.input(i), Numerals.write(inputs[from + i]));
    }
    session.send(new Command.Change(values), stage.explaining());
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] outputs = snapshot.find(Probe.train(Network.OUTPUT));
    double @Nullable [] correct = snapshot.find(Probe.train(NeuronGraph.CORRECT));
    if (outputs == null || correct == null || outputs.length != answers.size()) {
      return;
    }
    for (int i = 0; i < outputs.length; i++) {
      answers.get(i).show(outputs[i]);
      boolean isRight = correct[i] > 0.5;
      signs.get(i).text(stage.texts().of(isRight ? "lab.right" : "lab.wrong"));
    }
    caption.text(NeuronWords.score(stage.texts(), session.settings(), correct));
  }
}
