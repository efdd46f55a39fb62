package vitrine.labs.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Node;
import vitrine.labs.small.DialView;
import vitrine.network.Network;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * The classes of one example: each score to be dragged, the probability that softmax makes of it,
 * and the slope of the loss, probability less truth, as a bar to either side.
 */
final class ClassesView {
  private static final NumberText FORMAT = NumberText.fixed(3);
  private static final double FAR = 6;

  private final PageSession session;
  private final Stage stage;
  private final LossNames names;
  private final BiConsumer<Reference, Tag> opener;
  private final List<Row> rows = new ArrayList<>();
  private final int example;
  private final Tag element;

  /** One class. */
  private record Row(
      Tag tag, DialView dial, NumberCell share, Tag bar, Tag truth, NumberCell slope, Tag blame) {}

  /**
   * @param chosen hears which class is to be looked at, from 0
   */
  ClassesView(
      PageSession session,
      Stage stage,
      LossNames names,
      int example,
      IntConsumer chosen,
      BiConsumer<Reference, Tag> opener) {
    this.session = session;
    this.stage = stage;
    this.names = names;
    this.example = example;
    this.opener = opener;
    var texts = stage.texts();
    var head = Tag.of("tr");
    for (var key : List.of("score", "softmax", "truth", "gradient")) {
      var cell = Tag.of("th").attribute("scope", "col").text(texts.of("lab.head." + key));
      if (key.equals("softmax") || key.equals("gradient")) {
        cell.attribute("data-part", key);
      }
      head.add(cell);
    }
    var body = Tag.of("tbody");
    int classes = LossGraph.scores(names.graph()).shape().size();
    for (int category = 0; category < classes; category++) {
      var row = row(category, chosen);
      rows.add(row);
      body.add(row.tag);
    }
    element =
        Tag.of("div", "loss-scroll")
            .add(
                Tag.of("table", "loss-classes")
                    .add(
                        Tag.of("caption").text(names.example(example)),
                        Tag.of("thead").add(head),
                        body));
  }

  Tag tag() {
    return element;
  }

  /** Shows one moment. */
  void draw(Answers answers, int looked) {
    int truth = (int) answers.labels()[example];
    for (int category = 0; category < rows.size(); category++) {
      var row = rows.get(category);
      int at = (example * rows.size()) + category;
      double share = answers.outputs()[at];
      double slope = answers.slopes()[at];
      row.tag.toggle("is-here", category == looked);
      row.dial.show(answers.scores()[at]);
      row.share.show(share);
      row.bar.style("--share", percent(share));
      row.truth.text(category == truth ? "1" : "0");
      row.slope.show(slope);
      row.blame.style("--share", percent(Math.abs(slope))).toggle("is-negative", slope < 0);
    }
  }

  private Row row(int category, IntConsumer chosen) {
    var graph = names.graph();
    var scores = LossGraph.scores(graph);
    var slopes = LossGraph.slope(graph, LossKind.CATEGORICAL);
    var output = graph.node(Network.OUTPUT);
    var number = new Reference(scores, example, category);
    var head = Tag.of("th").attribute("scope", "row");
    var dial =
        new DialView(
            session,
            stage,
            names.path(scores, example, category),
            names.name(number),
            names.category(category),
            -FAR,
            FAR,
            value -> set(example, category, value),
            () -> opener.accept(number, head));
    dial.tag().on("focusin", event -> chosen.accept(category));
    var share = NumberCell.of(names.path(output, example, category), FORMAT);
    var slope = NumberCell.of(names.path(slopes, example, category), FORMAT);
    var bar = Tag.of("span", "loss-bar").attribute("aria-hidden", "true");
    var blame = Tag.of("span", "loss-blame").attribute("aria-hidden", "true");
    // Not a number of the network: 1 for the true class, by definition.
    var truth = Tag.of("span", "loss-one");
    var line =
        Tag.of("tr")
            .add(
                head.add(dial.tag()),
                Tag.of("td").add(opens(output, category, share.tag()), bar),
                Tag.of("td").add(truth),
                Tag.of("td").add(opens(slopes, category, slope.tag()), blame));
    return new Row(line, dial, share, bar, truth, slope, blame);
  }

  /** Sets the weight that is the score of a class for an example. */
  static Command set(int example, int category, double score) {
    int place = (category * LossData.COUNT) + example;
    return new Command.SetValue(LossGraph.WEIGHT, place, List.of(score));
  }

  private Tag opens(Node node, int category, Tag cell) {
    var number = new Reference(node, example, category);
    var button = Tag.button("number-open");
    button.add(Tag.of("span", "visually-hidden").text(names.name(number) + ": "), cell);
    return button.on("click", event -> opener.accept(number, button));
  }

  private static String percent(double share) {
    return Integer.toString((int) (100 * Math.min(1, share))) + "%";
  }
}
