package vitrine.labs.playground.panels.layers;

import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.playground.PictureNames;
import vitrine.session.LabSession;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** How the numbers of one node are spread: a histogram, and the same in a sentence. */
final class SpreadView {
  private static final double HEIGHT = 110;

  /** The size of a saved picture. */
  private static final double WIDE = 480;

  private static final double HIGH = 240;
  private static final double MOSTLY = 0.5;
  private static final NumberText NUMBER = NumberText.significant(2);
  private static final NumberText SHARE = NumberText.percent(0);

  private final Stage stage;
  private final LabSession session;
  private final String title;
  private final String counted;
  private final String file;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption");
  private final Tag figure;
  private @Nullable Histogram shown;

  /**
   * A picture without numbers yet.
   *
   * @param layer what the layer is called
   * @param title what the numbers are
   * @param counted the key of what they are: “24 weights”
   * @param file what its picture is called: {@code weights-1}
   */
  SpreadView(
      LabSession session, Stage stage, String layer, String title, String counted, String file) {
    this.session = session;
    this.stage = stage;
    this.title = layer + ": " + title;
    this.counted = counted;
    this.file = file;
    var chart = Tag.of("div").add(surface.tag());
    var save = new PictureSaveView(stage, this.title, this::picture);
    figure =
        Tag.of("figure", "study-figure").add(Tag.of("h5").text(title), chart, caption, save.tag());
    ElementSize.watch(chart.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return figure;
  }

  void show(double[] values) {
    var made = Histogram.of(values);
    shown = made;
    var texts = stage.texts();
    var count = texts.count(counted, made.count());
    caption.text(
        made.zeros() > MOSTLY
            ? texts.of("study.layers.zeros", count, SHARE.write(made.zeros()))
            : texts.of(
                "study.layers.spread",
                count,
                NUMBER.write(made.quantile(0)),
                NUMBER.write(made.quantile(1)),
                NUMBER.write(made.quantile(0.25)),
                NUMBER.write(made.quantile(0.75))));
    draw();
  }

  private @Nullable Picture picture() {
    var known = shown;
    return known == null
        ? null
        : PictureNames.now(
            session,
            stage.texts(),
            file,
            title,
            caption.text(),
            WIDE,
            HIGH,
            (surface, theme) -> HistogramChart.draw(surface, known, theme));
  }

  void draw() {
    var known = shown;
    if (known != null && surface.width() > 0) {
      HistogramChart.draw(surface, known, stage.theme().now());
    }
  }

  private void resized(double wide) {
    if (wide > 0 && wide != surface.width()) {
      surface.resize(wide, HEIGHT);
      draw();
    }
  }
}
