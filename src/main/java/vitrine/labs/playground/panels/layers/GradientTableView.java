package vitrine.labs.playground.panels.layers;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Gradients;
import vitrine.compute.numeric.Logarithm;
import vitrine.labs.playground.trouble.GradientSizes;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** The size of each layer's gradient as a number and a bar, and what follows in a sentence. */
final class GradientTableView {
  private static final NumberText SIZE = NumberText.significant(2);
  private static final double LN_10 = 2.302585092994046;

  /** A bar reaches over that many powers of ten. */
  private static final int DECADES = 6;

  /** Layers are said to learn alike up to here. */
  private static final double ALIKE = 3;

  private final Stage stage;
  private final List<String> names;
  private final List<NumberCell> cells = new ArrayList<>();
  private final List<Tag> bars = new ArrayList<>();
  private final Tag words = Tag.of("figcaption", "study-words");
  private final Tag element;

  /**
   * A row for each layer.
   *
   * @param names what the layers are called
   * @param weights the names of the nodes of their weights
   */
  GradientTableView(Stage stage, List<String> names, List<String> weights) {
    this.stage = stage;
    this.names = names;
    var texts = stage.texts();
    var title = texts.of("study.layers.gradients");
    var head = Tag.of("tr");
    for (var column : List.of("layer", "size", "bar")) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("study.layers." + column)));
    }
    var body = Tag.of("tbody");
    for (int i = 0; i < names.size(); i++) {
      var origin = "rms(" + Gradients.NAME + weights.get(i) + "@batch)";
      var cell = NumberCell.derived(origin, SIZE);
      var bar = Tag.of("span", "gradient-bar").attribute("aria-hidden", "true");
      cells.add(cell);
      bars.add(bar);
      body.add(
          Tag.of("tr")
              .add(Tag.of("th").attribute("scope", "row").text(names.get(i)))
              .add(Tag.of("td").add(cell.tag()), Tag.of("td", "gradient-room").add(bar)));
    }
    var table = Tag.of("table", "study-table gradient-table").attribute("aria-label", title);
    element =
        Tag.of("figure", "study-figure study-scroll")
            .add(
                Tag.of("h4").text(title),
                Tag.of("p", "card-note").text(texts.of("study.layers.gradients.note")),
                table.add(Tag.of("thead").add(head), body),
                words);
  }

  Tag tag() {
    return element;
  }

  void show(GradientSizes sizes) {
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).show(sizes.of(i));
      double below = Logarithm.log(sizes.times(i)) / LN_10;
      double share = Math.max(0, 1 - (below / DECADES));
      bars.get(i).style("width", NumberText.percent(1).write(sizes.of(i) == 0 ? 0 : share));
    }
    words.text(words(sizes));
  }

  private String words(GradientSizes sizes) {
    var texts = stage.texts();
    int weak = sizes.weakest();
    int strong = sizes.strongest();
    if (sizes.of(strong) == 0) {
      return texts.of("study.layers.words.none");
    }
    if (cells.size() == 1) {
      return texts.of("study.layers.words.one");
    }
    if (sizes.of(weak) == 0) {
      return texts.of("study.layers.words.zero", names.get(weak));
    }
    double times = sizes.times(weak);
    return times < ALIKE
        ? texts.of("study.layers.words.alike")
        : texts.of(
            "study.layers.words.times",
            names.get(weak),
            NumberText.significant(2).write(times),
            names.get(strong));
  }
}
