package vitrine.labs.playground.panels.judge;

import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.playground.PictureNames;
import vitrine.session.LabSession;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** How well a network tells numbers: three figures, and its answers against the targets. */
final class FitView {
  private static final NumberText FIGURE = NumberText.fixed(3);
  private static final double WIDEST = 420;

  private final LabSession session;
  private final Stage stage;
  private final NumberCell determination;
  private final NumberCell absolute;
  private final NumberCell squared;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption");
  private final Tag element = Tag.of("div");
  private double[] answers = new double[0];
  private double[] targets = new double[0];

  /** Figures of what is read at {@code at}, such as {@code output@test}. */
  FitView(LabSession session, Stage stage, String at) {
    this.session = session;
    this.stage = stage;
    determination = NumberCell.derived("r2(" + at + ")", FIGURE);
    absolute = NumberCell.derived("meanAbsoluteError(" + at + ")", FIGURE);
    squared = NumberCell.derived("rootMeanSquaredError(" + at + ")", FIGURE);
    var chart = Tag.of("div", "study-square").add(surface.tag());
    element.add(
        Tag.of("div", "readouts study-readouts")
            .add(
                readout("study.judge.r2", determination),
                readout("study.judge.absolute", absolute),
                readout("study.judge.squared", squared)),
        Tag.of("figure", "study-figure")
            .add(
                Tag.of("h4").text(stage.texts().of("study.judge.fit")),
                chart,
                caption,
                new PictureSaveView(stage, stage.texts().of("study.judge.fit"), this::picture)
                    .tag()));
    ElementSize.watch(chart.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return element;
  }

  /** Shows other answers to the same or other targets. */
  void show(double[] said, double[] wanted) {
    answers = said;
    targets = wanted;
    var fit = Fit.of(said, wanted);
    if (Double.isNaN(fit.determination())) {
      determination.clear();
    } else {
      determination.show(fit.determination());
    }
    absolute.show(fit.absoluteError());
    squared.show(fit.squaredError());
    caption.text(words(fit));
    draw();
  }

  /** Draws the chart in the colours in force. */
  void draw() {
    if (surface.width() > 0 && targets.length > 0) {
      draw(surface, stage.theme().now());
    }
  }

  private void draw(Surface on, Theme theme) {
    FitChart.draw(
        on,
        answers,
        targets,
        theme,
        stage.texts().of("study.judge.fit.target"),
        stage.texts().of("study.judge.fit.answer"));
  }

  private @Nullable Picture picture() {
    return targets.length == 0
        ? null
        : PictureNames.now(
            session,
            stage.texts(),
            "predicted-against-true",
            stage.texts().of("study.judge.fit"),
            caption.text(),
            WIDEST,
            WIDEST,
            this::draw);
  }

  private String words(Fit fit) {
    var key = fit.determination() > 0 ? "study.judge.fit.words" : "study.judge.fit.worse";
    return stage
        .texts()
        .of(
            key,
            NumberText.percent(0).write(fit.determination()),
            NumberText.significant(2).write(fit.absoluteError()));
  }

  private Tag readout(String key, NumberCell cell) {
    var label = Tag.of("span", "readout-label").text(stage.texts().of(key));
    return Tag.of("p", "readout").add(label, cell.tag());
  }

  private void resized(double wide) {
    double side = Math.min(wide, WIDEST);
    if (side > 0 && side != surface.width()) {
      surface.resize(side, side);
      draw();
    }
  }
}
