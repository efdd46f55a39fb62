package vitrine.labs.playground.panels.layers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Gradients;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.trouble.GradientSizes;
import vitrine.session.LabSession;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** The size of each layer's gradient as a number and a bar, and what follows in a sentence. */
final class GradientTableView {
  private static final NumberText SIZE = NumberText.significant(2);

  /** Layers are said to learn alike up to here. */
  private static final double ALIKE = 3;

  private final Stage stage;
  private final List<String> names;
  private final List<NumberCell> cells = new ArrayList<>();
  private final List<Tag> bars = new ArrayList<>();
  private final Tag words = Tag.of("figcaption", "study-words");
  private final Tag element;
  private @Nullable GradientSizes shown;

  /**
   * A row for each layer.
   *
   * @param names what the layers are called
   * @param weights the names of the nodes of their weights
   */
  GradientTableView(LabSession session, Stage stage, List<String> names, List<String> weights) {
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
                words,
                new PictureSaveView(stage, title, () -> picture(session, title)).tag());
  }

  Tag tag() {
    return element;
  }

  void show(GradientSizes sizes) {
    shown = sizes;
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).show(sizes.of(i));
      bars.get(i).style("width", NumberText.percent(1).write(GradientChart.share(sizes, i)));
    }
    words.text(words(sizes));
  }

  private @Nullable Picture picture(LabSession session, String title) {
    var sizes = shown;
    return sizes == null
        ? null
        : PictureNames.now(
            session,
            stage.texts(),
            "gradients",
            title,
            words(sizes),
            PictureNames.WIDE,
            GradientChart.heightOf(names.size()),
            (surface, theme) -> GradientChart.draw(surface, sizes, names, SIZE, theme));
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
