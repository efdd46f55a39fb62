package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import vitrine.browser.Download;
import vitrine.browser.ElementSize;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.frame.RunCurves;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.compare.ResultTable.Cell;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sessions;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * Keeps the present run beside others: their curves in one chart, their settings and results in one
 * table, each a press away; and a second run on the same clock.
 */
public final class RunsView implements StudyPart {
  private static final double HEIGHT = 260;
  private static final NumberText COUNT = NumberText.count();

  private final LabSession session;
  private final Stage stage;
  private final RunCurves curves;
  private final KeptRuns kept;
  private final CompareChart chart = new CompareChart();
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption", "visually-hidden");
  private final Tag figure = Tag.of("figure", "study-chart").add(surface.tag(), caption);
  private final Tag measure = Tag.of("select");
  private final Tag logarithm = Tag.of("input").attribute("type", "checkbox");
  private final PressButton keep;
  private final TableView table;
  private final SideView side;
  private final Tag element = Tag.of("div", "study-body");
  private List<String> shownKeys = List.of();
  private Outcome latest = Outcome.none();
  private boolean isShown;

  /**
   * The part as it is opened.
   *
   * @param curves what the present run went through
   * @param kept the runs that were kept since the page was opened
   */
  public RunsView(
      LabSession session, Stage stage, RunCurves curves, Sessions sessions, KeptRuns kept) {
    this.session = session;
    this.stage = stage;
    this.curves = curves;
    this.kept = kept;
    var texts = stage.texts();
    keep = PressButton.of("button-main", texts.of("study.runs.keep"), this::keep);
    for (var key : List.of("test", "train")) {
      measure.add(Tag.of("option").attribute("value", key).text(texts.of("loss." + key)));
    }
    measure.on("change", event -> drawChart());
    logarithm.on("change", event -> drawChart());
    table = new TableView(stage, "study.runs.table");
    side = new SideView(session, stage, sessions, curves::losses);
    var save = PressButton.of("", texts.of("study.table.save"), this::save);
    var bar =
        Tag.of("div", "study-bar")
            .add(
                keep.tag(),
                Tag.of("label", "study-ask").text(texts.of("study.runs.measure")).add(measure),
                Tag.of("label", "study-ask").add(logarithm).add(texts.of("study.runs.log")));
    var picture = new PictureSaveView(stage, texts.of("study.runs.table"), this::picture);
    element.add(
        bar,
        figure,
        picture.tag(),
        table.tag(),
        Tag.of("div", "study-bar").add(save.tag()),
        side.tag());
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<>(Measures.probes(session.graph()));
    probes.addAll(side.probes());
    return probes;
  }

  @Override
  public void changed() {
    if (!session.isMoving()) {
      drawChart();
    }
    if (!isShown || !shownKeys.equals(keys())) {
      isShown = true;
      showTable();
    }
    side.changed();
  }

  @Override
  public void draw(Snapshot snapshot) {
    var train = snapshot.find(Measures.TRAIN_LOSS);
    var test = snapshot.find(Measures.TEST_LOSS);
    if (train != null && test != null && snapshot.epochSize() > 0) {
      double epoch = snapshot.examples() / snapshot.epochSize();
      var trainShare = snapshot.find(Measures.TRAIN_ACCURACY);
      var testShare = snapshot.find(Measures.TEST_ACCURACY);
      latest =
          new Outcome(
              snapshot.examples(),
              epoch,
              train[0],
              test[0],
              trainShare == null ? Double.NaN : trainShare[0],
              testShare == null ? Double.NaN : testShare[0]);
      drawChart();
      showLatest();
    }
    side.draw(snapshot);
  }

  @Override
  public void themeChanged() {
    drawChart();
    side.themeChanged();
  }

  @Override
  public void closed() {
    side.closed();
  }

  private void keep() {
    if (kept.areFull()) {
      stage.toast().say(stage.texts().of("study.runs.full"));
      return;
    }
    boolean plays = session.isPlaying();
    Runnable goOn =
        () -> {
          if (plays) {
            session.play(session.settings().whole("speed"));
          }
        };
    session.pause(
        Reply.of(
            () -> RunReader.read(session, this::take, Reply.of(goOn, stage.explaining())),
            stage.explaining()));
  }

  private void take(Outcome outcome) {
    kept.keep(session, curves.losses(), outcome);
    var runs = kept.runs();
    var last = runs.get(runs.size() - 1);
    stage.live().say(stage.texts().of("study.runs.kept", name(last)));
    showAll();
  }

  private void forget(KeptRun run) {
    kept.forget(run);
    stage
        .toast()
        .offer(
            stage.texts().of("study.runs.forgotten", name(run)),
            stage.texts().of("study.runs.restore"),
            () -> {
              kept.restore(run);
              showAll();
            });
    showAll();
    keep.tag().focus();
  }

  private void open(KeptRun run) {
    WayBack.go(
        session,
        run.way(),
        Reply.of(
            () -> stage.toast().say(stage.texts().of("study.runs.opened", name(run))),
            stage.explaining()));
  }

  private void save() {
    var ways = new ArrayList<String>();
    ways.add(LinkCodec.encode(session.start(), Integer.MAX_VALUE));
    for (var run : kept.runs()) {
      ways.add(run.text());
    }
    Download.save(
        Download.text(results().csv(stage.texts().of("study.table.link"), ways), "text/csv"),
        "playground-runs.csv");
  }

  private void showAll() {
    showTable();
    drawChart();
  }

  private String name(KeptRun run) {
    return stage.texts().of("study.runs.name", run.letter());
  }

  private List<String> keys() {
    var all = new ArrayList<Settings>(List.of(session.settings()));
    for (var run : kept.runs()) {
      all.add(run.settings());
    }
    return KeptRuns.differing(all);
  }

  private boolean hasAccuracy() {
    boolean has = session.graph().find(Measures.TEST_ACCURACY.node()) != null;
    for (var run : kept.runs()) {
      has |= run.outcome().hasAccuracy();
    }
    return has;
  }

  private ResultTable results() {
    var texts = stage.texts();
    var keys = keys();
    boolean withAccuracy = hasAccuracy();
    var columns = new ArrayList<String>(List.of(texts.of("study.runs.run")));
    for (var key : keys) {
      columns.add(Columns.label(texts, key));
    }
    columns.add(texts.of("run.epoch"));
    columns.addAll(Columns.measures(texts, withAccuracy));
    columns.add(texts.of("study.runs.parameters"));
    var rows = new ArrayList<List<Cell>>();
    var first = new ArrayList<Cell>(List.of(Cell.words(texts.of("study.runs.present"))));
    addSettings(first, keys, session.settings());
    first.add(new Cell("", Math.floor(latest.epochs()), "epoch", "", COUNT.toString()));
    boolean liveAccuracy = session.graph().find(Measures.TEST_ACCURACY.node()) != null;
    first.addAll(Columns.measures(latest, "", withAccuracy, liveAccuracy));
    first.add(Cell.number(KeptRuns.parameters(session.graph()), COUNT));
    rows.add(first);
    for (var run : kept.runs()) {
      var row = new ArrayList<Cell>(List.of(Cell.words(name(run))));
      addSettings(row, keys, run.settings());
      row.add(
          new Cell("", Math.floor(run.outcome().epochs()), "epoch", run.text(), COUNT.toString()));
      row.addAll(
          Columns.measures(run.outcome(), run.text(), withAccuracy, run.outcome().hasAccuracy()));
      row.add(Cell.number(run.parameters(), COUNT));
      rows.add(row);
    }
    return new ResultTable(columns, rows);
  }

  private void addSettings(List<Cell> row, List<String> keys, Settings settings) {
    for (var key : keys) {
      row.add(Cell.words(Columns.value(stage.texts(), settings, key)));
    }
  }

  private void showTable() {
    shownKeys = keys();
    keep.enable(!kept.areFull());
    table.show(results(), row -> row == 0 ? List.of() : actions(kept.runs().get(row - 1)));
    showLatest();
  }

  private void showLatest() {
    int at = 1 + shownKeys.size();
    table.update(0, at, Math.floor(latest.epochs()));
    table.update(0, at + 1, latest.trainLoss());
    table.update(0, at + 2, latest.testLoss());
    if (latest.hasAccuracy()) {
      table.update(0, at + 3, latest.trainAccuracy());
      table.update(0, at + 4, latest.testAccuracy());
    }
  }

  private List<Tag> actions(KeptRun run) {
    var texts = stage.texts();
    var actions = new ArrayList<Tag>();
    if (WayBack.leadsTo(run.way())) {
      actions.add(
          Tag.button("")
              .text(texts.of("study.runs.open"))
              .attribute("aria-label", texts.of("study.runs.open.name", name(run)))
              .on("click", event -> open(run)));
    }
    if (run.hasLink()) {
      actions.add(
          Tag.of("a", "study-link")
              .attribute("href", "?s=" + run.text())
              .attribute("target", "_blank")
              .attribute("aria-label", texts.of("study.runs.link.name", name(run)))
              .text(texts.of("study.runs.link")));
    }
    actions.add(
        Tag.button("")
            .text(texts.of("study.runs.forget"))
            .attribute("aria-label", texts.of("study.runs.forget.name", name(run)))
            .on("click", event -> forget(run)));
    return actions;
  }

  private void drawChart() {
    if (surface.width() > 0) {
      drawChart(surface, stage.theme().now());
      if (!session.isPlaying()) {
        caption.text(words(lines(), isTest()));
      }
    }
  }

  private void drawChart(Surface on, Theme theme) {
    var epochs = stage.texts().of("loss.axis");
    chart.draw(on, lines(), isTest(), logarithm.isChecked(), theme, epochs);
  }

  private Picture picture() {
    var title = stage.texts().of(isTest() ? "loss.test" : "loss.train");
    var words = words(lines(), isTest());
    return PictureNames.now(session, stage.texts(), "runs", title, words, this::drawChart);
  }

  private boolean isTest() {
    return !measure.value().equals("train");
  }

  private List<CompareChart.Line> lines() {
    var lines = new ArrayList<CompareChart.Line>();
    var present = stage.texts().of("study.runs.present");
    lines.add(new CompareChart.Line(present, curves.losses(), 0));
    int place = 1;
    for (var run : kept.runs()) {
      lines.add(new CompareChart.Line(name(run), run.curve(), place++));
    }
    return lines;
  }

  private String words(List<CompareChart.Line> lines, boolean isTest) {
    var texts = stage.texts();
    var words = new StringBuilder(texts.of(isTest ? "loss.test" : "loss.train")).append(": ");
    for (var line : lines) {
      int last = line.curve().count() - 1;
      if (last >= 0) {
        double loss = isTest ? line.curve().test()[last] : line.curve().train()[last];
        words
            .append(
                texts.of(
                    "study.runs.words",
                    line.name(),
                    Columns.LOSS.write(loss),
                    COUNT.write(Math.floor(line.curve().epochs()[last]))))
            .append(' ');
      }
    }
    return words.toString();
  }

  private void resized(double wide) {
    if (wide > 0 && wide != surface.width()) {
      surface.resize(wide, HEIGHT);
      drawChart();
    }
  }
}
