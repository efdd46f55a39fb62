package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.browser.Download;
import vitrine.browser.ElementSize;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.compare.ResultTable.Cell;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sessions;
import vitrine.session.Settings;
import vitrine.session.Start;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;
import vitrine.view.dom.Wording;

/** The same settings from many seeds: where the results lie, and how far luck spreads them. */
final class SpreadView {
  private static final double HEIGHT = 100;
  private static final int MOST_SEEDS = 50;
  static final int MOST_EPOCHS = 2000;

  private final LabSession session;
  private final Stage stage;
  private final TrialsView trials;
  private final Tag seeds = box("20");
  private final Tag epochs = box("50");
  private final Tag what = Tag.of("select");
  private final Tag results = Tag.of("div").shown(false);
  private final Tag lossWords = Tag.of("p");
  private final Tag shareWords = Tag.of("p");
  private final CanvasSurface lossSurface = new CanvasSurface();
  private final CanvasSurface shareSurface = new CanvasSurface();
  private final Tag lossFigure = figure(lossSurface);
  private final Tag shareFigure = figure(shareSurface);
  private final Tag shareSaver;
  private final TableView table;
  private final Tag element = Tag.of("section", "study-section");

  SpreadView(LabSession session, Stage stage, Sessions sessions) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    trials =
        new TrialsView(stage, sessions, "study.seeds.start", this::ask, this::grown, this::result);
    table = new TableView(stage, "study.seeds.table");
    for (var key : List.of("seed", "weightSeed")) {
      if (session.settings().declaration().find(key) != null) {
        what.add(
            Tag.of("option").attribute("value", key).text(texts.of("study.seeds.what." + key)));
      }
    }
    var heading = Tag.of("h4").text(texts.of("study.seeds.title"));
    var save = PressButton.of("", texts.of("study.table.save"), this::save);
    shareSaver = saver("accuracy.test").tag();
    results.add(
        lossWords,
        lossFigure,
        saver("loss.test").tag(),
        shareWords,
        shareFigure,
        shareSaver,
        table.tag(),
        Tag.of("div", "study-bar").add(save.tag()));
    element
        .attribute("aria-labelledby", heading.id())
        .add(
            heading,
            Tag.of("div", "study-bar")
                .add(
                    labelled("study.seeds.count", seeds),
                    labelled("study.seeds.epochs", epochs),
                    labelled("study.seeds.what", what)),
            trials.tag(),
            results);
    ElementSize.watch(lossFigure.node(), (wide, high) -> resized(wide));
  }

  Tag tag() {
    return element;
  }

  /** Ends the engine. */
  void end() {
    trials.cancel();
  }

  private void grown() {
    results.shown(true);
    describe();
    draw();
    showTable();
  }

  private String result() {
    return stage
        .texts()
        .of(
            "study.seeds.done",
            Integer.toString(trials.outcomes().size()),
            Integer.toString(trials.wanted().size()));
  }

  /** Draws both pictures again. */
  void draw() {
    if (lossSurface.width() > 0) {
      var theme = stage.theme().now();
      draw("loss.test", lossSurface, theme);
      draw("accuracy.test", shareSurface, theme);
    }
  }

  private void draw(String measure, Surface on, Theme theme) {
    boolean isLoss = measure.equals("loss.test");
    var median = stage.texts().of("study.seeds.median");
    var format = isLoss ? Columns.LOSS : Columns.SHARE;
    SpreadChart.draw(on, isLoss ? losses() : shares(), median, format, !isLoss, theme);
  }

  private PictureSaveView saver(String measure) {
    var title = stage.texts().of("study.seeds.title") + ": " + stage.texts().of(measure);
    boolean isLoss = measure.equals("loss.test");
    return new PictureSaveView(
        stage,
        title,
        () ->
            new Picture(
                PictureNames.file(isLoss ? "seeds-loss" : "seeds-accuracy"),
                title,
                (isLoss ? lossWords : shareWords).text(),
                PictureNames.WIDE,
                HEIGHT,
                (surface, theme) -> draw(measure, surface, theme)));
  }

  private void ask() {
    var texts = stage.texts();
    int count = TypedNumber.of(seeds.value(), texts.of("study.seeds.count"), 2, MOST_SEEDS);
    int most = TypedNumber.of(epochs.value(), texts.of("study.seeds.epochs"), 1, MOST_EPOCHS);
    var all = new ArrayList<Settings>();
    for (int i = 1; i <= count; i++) {
      all.add(session.settings().with(what.value(), Integer.toString(i)));
    }
    trials.begin(all, most);
  }

  private double[] losses() {
    var values = new double[trials.outcomes().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = trials.outcomes().get(i).testLoss();
    }
    return values;
  }

  private double[] shares() {
    var values = new double[trials.outcomes().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = trials.outcomes().get(i).testAccuracy();
    }
    return values;
  }

  private boolean hasAccuracy() {
    return !trials.outcomes().isEmpty() && trials.outcomes().get(0).hasAccuracy();
  }

  private void describe() {
    describe(lossWords, "study.seeds.loss", losses(), Measures.TEST_LOSS, Columns.LOSS);
    lossFigure.attribute("aria-label", lossWords.text());
    boolean shows = hasAccuracy();
    shareWords.shown(shows);
    shareFigure.shown(shows);
    shareSaver.shown(shows);
    if (shows) {
      var probe = Measures.TEST_ACCURACY;
      describe(shareWords, "study.seeds.accuracy", shares(), probe, Columns.SHARE);
      shareFigure.attribute("aria-label", shareWords.text());
    }
  }

  private void describe(Tag place, String key, double[] values, Probe probe, NumberText format) {
    var found = Quartiles.of(values);
    Wording.put(
        place,
        stage.texts().of(key),
        cell("median", found.median(), probe, format),
        cell("lower", found.lower(), probe, format),
        cell("upper", found.upper(), probe, format),
        cell("least", found.least(), probe, format),
        cell("most", found.most(), probe, format));
  }

  private static Tag cell(String function, double value, Probe probe, NumberText format) {
    var cell = NumberCell.kept(function + "(" + probe + ")", "", format);
    cell.show(value);
    return cell.tag();
  }

  private Start way(int index) {
    return new Start(
        trials.wanted().get(index), null, List.of(), trials.outcomes().get(index).examples());
  }

  private String wayText(int index) {
    return LinkCodec.encode(way(index), Integer.MAX_VALUE);
  }

  private ResultTable table() {
    var texts = stage.texts();
    boolean withAccuracy = hasAccuracy();
    var columns = new ArrayList<String>(List.of(Columns.label(texts, what.value())));
    columns.add(texts.of("run.epoch"));
    columns.addAll(Columns.measures(texts, withAccuracy));
    var rows = new ArrayList<List<Cell>>();
    for (int i = 0; i < trials.outcomes().size(); i++) {
      var outcome = trials.outcomes().get(i);
      var row = new ArrayList<Cell>();
      row.add(Cell.number(i + 1, NumberText.count()));
      row.add(Cell.number(Math.floor(outcome.epochs()), NumberText.count()));
      row.addAll(Columns.measures(outcome, wayText(i), withAccuracy, outcome.hasAccuracy()));
      rows.add(row);
    }
    return new ResultTable(columns, rows);
  }

  private void showTable() {
    table.show(table(), row -> List.of(opener(row)));
  }

  private Tag opener(int index) {
    var texts = stage.texts();
    return Tag.button("")
        .text(texts.of("study.runs.open"))
        .attribute("aria-label", texts.of("study.seeds.open", Integer.toString(index + 1)))
        .on("click", event -> open(index));
  }

  private void open(int index) {
    WayBack.go(
        session,
        way(index),
        Reply.of(
            () ->
                stage
                    .toast()
                    .say(stage.texts().of("study.seeds.opened", Integer.toString(index + 1))),
            stage.explaining()));
  }

  private void save() {
    var ways = new ArrayList<String>();
    for (int i = 0; i < trials.outcomes().size(); i++) {
      ways.add(wayText(i));
    }
    var csv = table().csv(stage.texts().of("study.table.link"), ways);
    Download.save(Download.text(csv, "text/csv"), "playground-seeds.csv");
  }

  private void resized(double wide) {
    if (wide > 0 && wide != lossSurface.width()) {
      lossSurface.resize(wide, HEIGHT);
      shareSurface.resize(wide, HEIGHT);
      draw();
    }
  }

  private Tag labelled(String key, Tag input) {
    return Tag.of("label", "study-ask").text(stage.texts().of(key)).add(input);
  }

  private static Tag box(String value) {
    return Tag.of("input")
        .attribute("class", "study-number")
        .attribute("inputmode", "numeric")
        .attribute("autocomplete", "off")
        .value(value);
  }

  private static Tag figure(CanvasSurface surface) {
    return Tag.of("figure", "study-chart").attribute("role", "img").add(surface.tag());
  }
}
