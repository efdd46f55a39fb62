package vitrine.labs.playground.panels.curves;

import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.CurveView;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.frame.RunCurves;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.playground.PictureNames;
import vitrine.session.LabSession;
import vitrine.session.Snapshot;
import vitrine.training.TrainingGraph;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossChart;
import vitrine.view.chart.LossCurve;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.speech.ChartSentence;

/**
 * The curves in full: losses and accuracies over all epochs since the start, with the values of any
 * epoch to be read off by pointer or by a slider, and the same as a table.
 */
public final class CurvesView implements StudyPart {
  private static final NumberText LOSS = NumberText.fixed(3);
  private static final NumberText SHARE = NumberText.percent(1);
  private static final double HIGH = 260;

  private final LabSession session;
  private final Stage stage;
  private final RunCurves curves;
  private final LossChart lossChart = new LossChart();
  private final CurveView losses;
  private final CurveView accuracies;
  private final Tag accuracyPlace = Tag.of("div");
  private final Tag slider = Tag.of("input").attribute("type", "range").attribute("min", "0");
  private final Tag readings = Tag.of("p", "curve-readings").attribute("aria-hidden", "true");
  private final NumberCell[] cells;
  private final NumberCell epochCell = NumberCell.derived("epoch", NumberText.fixed(1));
  private final Tag[] places;
  private final EpochTableView table;
  private final Tag words = Tag.of("figcaption", "study-words");
  private final Tag element = Tag.of("div", "study-curves");
  private int marked = -1;
  private double drawnAt = -1;
  private int drawnStretch = -1;

  /** The curves as {@code curves} knows them, and goes on to. */
  public CurvesView(LabSession session, Stage stage, RunCurves curves) {
    this.session = session;
    this.stage = stage;
    this.curves = curves;
    var texts = stage.texts();
    losses = new CurveView(stage, lossChart, curves::losses, HIGH).pointing(this::mark);
    accuracies =
        new CurveView(stage, LossChart.ofShares(), curves::accuracies, HIGH).pointing(this::mark);
    table = new EpochTableView(stage, curves);
    cells = new NumberCell[RunCurves.traced().size()];
    places = new Tag[cells.length];
    readings.add(place("study.curves.epoch", epochCell));
    for (int i = 0; i < cells.length; i++) {
      cells[i] = NumberCell.derived(EpochTableView.origin(i, 0), i < 2 ? LOSS : SHARE);
      places[i] = place(EpochTableView.NAMES.get(i), cells[i]);
      readings.add(places[i]);
    }
    var logarithm = Tag.of("input").attribute("type", "checkbox");
    logarithm.on(
        "change",
        event -> {
          lossChart.useLogarithm(logarithm.isChecked());
          losses.draw();
        });
    var logarithmLabel =
        Tag.of("label", "study-check").add(logarithm).add(texts.of("study.curves.logarithm"));
    slider.on("input", event -> mark(Integer.parseInt(slider.value())));
    var sliderLabel =
        Tag.of("label").attribute("for", slider.id()).text(texts.of("study.curves.slider"));
    accuracyPlace.add(
        title("study.curves.accuracies"),
        accuracies.tag(),
        saver(accuracies, "accuracies", "study.curves.accuracies"));
    var charts =
        Tag.of("div", "study-sides")
            .add(
                Tag.of("div")
                    .add(
                        title("study.curves.losses"),
                        losses.tag(),
                        saver(losses, "losses", "study.curves.losses")),
                accuracyPlace);
    element.add(
        Tag.of("figure", "study-figure").add(words, logarithmLabel, charts),
        Tag.of("div", "curve-slider").add(sliderLabel, slider),
        readings,
        table.tag());
  }

  private Tag title(String key) {
    return Tag.of("h4").text(stage.texts().of(key));
  }

  private Tag saver(CurveView curve, String file, String key) {
    var texts = stage.texts();
    var title = texts.of(key);
    return new PictureSaveView(
            stage,
            title,
            () -> PictureNames.now(session, texts, file, title, words(key), curve::draw))
        .tag();
  }

  /** What a saved picture shows: how the losses went, or how the accuracies stand now. */
  private String words(String key) {
    var texts = stage.texts();
    int last = curves.losses().count() - 1;
    if (key.equals("study.curves.losses") || last < 0) {
      return texts.of(ChartSentence.of(curves.losses()));
    }
    return texts.of(EpochTableView.NAMES.get(2))
        + " "
        + SHARE.write(value(2, last))
        + ", "
        + texts.of(EpochTableView.NAMES.get(3))
        + " "
        + SHARE.write(value(3, last));
  }

  private Tag place(String key, NumberCell cell) {
    var label = Tag.of("span", "readout-label").text(stage.texts().of(key));
    return Tag.of("span", "curve-reading").add(label, cell.tag());
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void changed() {
    boolean hasAccuracy = session.graph().find(TrainingGraph.ACCURACY) != null;
    accuracyPlace.shown(hasAccuracy);
    places[2].shown(hasAccuracy);
    places[3].shown(hasAccuracy);
    table.hasAccuracy(hasAccuracy);
    if (session.stretch() != drawnStretch) {
      marked = -1;
      drawAll();
    }
  }

  @Override
  public void draw(Snapshot snapshot) {
    if (snapshot.examples() != drawnAt || session.stretch() != drawnStretch) {
      drawAll();
    }
    if (!snapshot.running()) {
      describe();
      table.show(session.epochSize());
    }
  }

  @Override
  public void themeChanged() {
    drawAll();
  }

  private void drawAll() {
    drawnAt = session.examples();
    drawnStretch = session.stretch();
    int last = curves.losses().count() - 1;
    slider.attribute("max", Integer.toString(Math.max(0, last)));
    // who has not gone back to an epoch stays with the newest
    showPoint(marked < 0 || marked > last ? last : marked);
    losses.draw();
    accuracies.draw();
  }

  private void mark(int point) {
    int last = curves.losses().count() - 1;
    marked = point >= last ? -1 : point;
    showPoint(point);
    losses.draw();
    accuracies.draw();
  }

  private void showPoint(int point) {
    var loss = curves.losses();
    if (point < 0 || point >= loss.count()) {
      return;
    }
    losses.mark(point);
    accuracies.mark(point);
    slider.value(Integer.toString(point));
    double epoch = loss.epochs()[point];
    double examples = Math.floor((epoch * session.epochSize()) + 0.5);
    epochCell.follow("epochs(" + EpochTableView.whole(examples) + ")");
    epochCell.show(epoch);
    var spoken = new StringBuilder();
    spoken.append(stage.texts().of("study.curves.at", NumberText.fixed(1).write(epoch)));
    for (int i = 0; i < cells.length; i++) {
      if (places[i].isShown()) {
        double value = value(i, point);
        cells[i].follow(EpochTableView.origin(i, examples));
        cells[i].show(value);
        spoken.append(", ").append(stage.texts().of(EpochTableView.NAMES.get(i))).append(' ');
        spoken.append((i < 2 ? LOSS : SHARE).write(value));
      }
    }
    slider.attribute("aria-valuetext", spoken.toString());
  }

  private double value(int place, int point) {
    LossCurve curve = place < 2 ? curves.losses() : curves.accuracies();
    return place % 2 == 0 ? curve.train()[point] : curve.test()[point];
  }

  private void describe() {
    @Nullable Snapshot seen = session.snapshot();
    if (seen != null) {
      words.text(stage.texts().of(ChartSentence.of(curves.losses())));
    }
  }
}
