package vitrine.labs.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.labs.small.DialView;
import vitrine.network.Network;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.training.TrainingGraph;
import vitrine.training.loss.SquaredLoss;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** All examples: the truth, the prediction to be dragged, its loss; and the mean of the losses. */
final class RowsView {
  private static final NumberText TRUTH = NumberText.fixed(1);
  private static final NumberText LOSS = NumberText.fixed(3);
  private static final NumberText SHARE = NumberText.percent(1);

  /** The widest bar stands for this loss, and the side of a square for this error. */
  private static final double FULL = 5;

  private final PageSession session;
  private final Stage stage;
  private final LossNames names;
  private final IntConsumer chosen;
  private final BiConsumer<Reference, Tag> opener;
  private final List<Row> rows = new ArrayList<>();
  private final NumberCell mean = NumberCell.of("loss@train", LOSS);
  private final Tag element = Tag.of("div", "loss-rows");
  private @Nullable Answers latest;

  /** One example. */
  private static final class Row {
    final Tag tag = Tag.of("li", "loss-row");
    final Tag choose = Tag.button("loss-choose");
    final Tag bar = Tag.of("span", "loss-bar").attribute("aria-hidden", "true");
    final Tag square = Tag.of("span", "loss-square").attribute("aria-hidden", "true");
    final NumberCell truth;
    final NumberCell loss;
    final Tag category = Tag.of("span", "loss-category");
    final NumberCell chance;
    @Nullable DialView dial;

    Row(NumberCell truth, NumberCell loss, NumberCell chance) {
      this.truth = truth;
      this.loss = loss;
      this.chance = chance;
    }
  }

  /**
   * @param chosen hears which example is to be looked at, from 0
   * @param opener opens a number beside its button
   */
  RowsView(
      PageSession session,
      Stage stage,
      LossNames names,
      IntConsumer chosen,
      BiConsumer<Reference, Tag> opener) {
    this.session = session;
    this.stage = stage;
    this.names = names;
    this.chosen = chosen;
    this.opener = opener;
    var list = Tag.of("ul", "loss-list").attribute("data-part", "prediction");
    for (int example = 0; example < LossData.COUNT; example++) {
      list.add(row(names.graph(), example).tag);
    }
    var whole = Tag.button("number-open").add(mean.tag());
    var number = new Reference(names.graph().node(SquaredLoss.LOSS), 0, 0);
    whole.on("click", event -> opener.accept(number, whole));
    element.add(
        list,
        Tag.of("p", "loss-mean")
            .attribute("data-part", "mean")
            .add(Tag.of("span", "readout-label").text(stage.texts().of("lab.mean")), whole));
  }

  Tag tag() {
    return element;
  }

  /** Shows one moment. */
  void draw(Answers answers, int looked) {
    latest = answers;
    for (int example = 0; example < rows.size(); example++) {
      var row = rows.get(example);
      boolean isLooked = example == looked;
      row.tag.toggle("is-here", isLooked);
      row.choose.attribute("aria-pressed", Boolean.toString(isLooked));
      double loss = answers.losses()[example];
      row.loss.show(loss);
      row.bar.style("--share", share(loss));
      label(row, answers, example);
      var dial = row.dial;
      if (dial != null) {
        dial.show(answers.outputs()[example]);
      } else {
        row.chance.show(answers.chances()[example]);
      }
      if (answers.kind() == LossKind.SQUARED) {
        double error = Math.abs(answers.outputs()[example] - answers.labels()[example]);
        row.square.style("--share", share(error));
      }
    }
    mean.show(answers.mean());
  }

  /** What is dragged can be looked at only, for the reason given. */
  void lock(String sentence) {
    for (var row : rows) {
      var dial = row.dial;
      if (dial != null) {
        dial.lock(sentence);
      }
    }
  }

  private void label(Row row, Answers answers, int example) {
    double label = answers.labels()[example];
    var kind = answers.kind();
    if (kind.isOfNumbers()) {
      row.truth.show(label);
      return;
    }
    var words =
        kind == LossKind.BINARY
            ? stage.texts().of(label > 0 ? "lab.junk.yes" : "lab.junk.no")
            : names.category((int) label);
    if (!words.equals(row.category.text())) {
      row.category.text(words);
    }
  }

  private Row row(Graph graph, int example) {
    var kind = names.kind();
    var texts = stage.texts();
    var label = TrainingGraph.label(graph);
    var losses = graph.node(SquaredLoss.EXAMPLE);
    var chance = graph.find(LossGraph.CHANCE);
    var row =
        new Row(
            NumberCell.of(names.path(label, example, 0), TRUTH),
            NumberCell.of(names.path(losses, example, 0), LOSS),
            NumberCell.of(chance == null ? "" : names.path(chance, example, 0), SHARE));
    rows.add(row);
    row.choose.text(names.example(example)).on("click", event -> chosen.accept(example));
    var truth = Tag.of("span", "loss-truth").attribute("data-part", "target");
    truth.add(Tag.of("span", "readout-label").text(texts.of("lab.truth." + kind.story())));
    truth.add(kind.isOfNumbers() ? row.truth.tag() : row.category);
    var open = opens(losses, example, texts.of("lab.word.loss.example"), row.loss.tag());
    var cost =
        Tag.of("span", "loss-cost")
            .attribute("data-part", "cost")
            .add(Tag.of("span", "readout-label").text(texts.of("lab.costs")), open, row.bar);
    if (kind == LossKind.SQUARED) {
      cost.add(row.square);
    }
    row.tag.add(Tag.of("div", "loss-head").add(row.choose, truth), prediction(row, example), cost);
    return row;
  }

  private Tag prediction(Row row, int example) {
    var texts = stage.texts();
    var graph = names.graph();
    var kind = names.kind();
    if (kind == LossKind.CATEGORICAL) {
      var chance = graph.node(LossGraph.CHANCE);
      return Tag.of("span", "loss-chance")
          .add(
              Tag.of("span", "readout-label").text(texts.of("lab.chance")),
              opens(chance, example, texts.of("lab.word.chance"), row.chance.tag()));
    }
    boolean isShare = kind == LossKind.BINARY;
    var output = graph.node(Network.OUTPUT);
    var number = new Reference(output, example, 0);
    var anchor = row.choose;
    var dial =
        new DialView(
            session,
            stage,
            names.path(output, example, 0),
            names.name(number),
            texts.of(isShare ? "lab.prediction.share" : "lab.prediction"),
            isShare ? 0.01 : 0,
            isShare ? 0.99 : 6,
            value -> isShare ? toShare(example, value) : set(example, value),
            () -> opener.accept(number, anchor));
    row.dial = dial;
    dial.tag().on("focusin", event -> chosen.accept(example));
    return dial.tag();
  }

  /** Certainty has no score: what was typed is explained, and the prediction stays. */
  private Command toShare(int example, double share) {
    double score = Axis.score(share);
    var known = latest;
    if (Double.isNaN(score) && known != null) {
      stage.toast().say(stage.texts().of("refused.share"));
      return set(example, known.scores()[example]);
    }
    return set(example, score);
  }

  /** Sets the weight that is the score of an example. */
  static Command set(int example, double score) {
    return new Command.SetValue(LossGraph.WEIGHT, example, List.of(score));
  }

  private Tag opens(Node node, int example, String name, Tag number) {
    var button = Tag.button("number-open");
    button.add(Tag.of("span", "visually-hidden").text(name + ": "), number);
    return button.on("click", event -> opener.accept(new Reference(node, example, 0), button));
  }

  private static String share(double of) {
    return Integer.toString((int) Math.min(100, (100 * of) / FULL)) + "%";
  }
}
