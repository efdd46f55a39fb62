package vitrine.labs.playground.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.playground.PictureNames;
import vitrine.session.BackendChoice;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Sessions;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.session.Snapshot;
import vitrine.training.TrainingGraph;
import vitrine.view.Picture;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossCurve;
import vitrine.view.dom.Control;
import vitrine.view.dom.Controls;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;
import vitrine.view.dom.Wording;

/** Two runs side by side on one clock: the same data, one different setting. */
final class SideView {
  private static final double HEIGHT = 200;

  private final LabSession session;
  private final Stage stage;
  private final SecondRun second;
  private final FrameView frame = new FrameView(this::drawSecond);
  private final CompareChart chart = new CompareChart();
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag figure =
      Tag.of("figure", "study-chart").attribute("role", "img").add(surface.tag());
  private final MapView firstMap;
  private final MapView secondMap;
  private final NumberCell firstLoss = NumberCell.of(Measures.TEST_LOSS.toString(), Columns.LOSS);
  private final NumberCell secondLoss =
      NumberCell.kept(Measures.TEST_LOSS.toString(), "", Columns.LOSS);
  private final Tag choice = Tag.of("select");
  private final Tag place = Tag.of("div", "side-value");
  private final PressButton start;
  private final Tag refusal = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag pair = Tag.of("div", "side-pair").shown(false);
  private final Tag element = Tag.of("section", "study-section");
  private @Nullable Control control;
  private String value = "";
  private final Supplier<LossCurve> firstCurve;
  private LossCurve secondCurve = new LossCurve();
  private int stretch = -1;
  private int readRevision = -1;

  /**
   * No second run yet.
   *
   * @param firstCurve the losses of the first since its start
   */
  SideView(LabSession session, Stage stage, Sessions sessions, Supplier<LossCurve> firstCurve) {
    this.session = session;
    this.stage = stage;
    this.firstCurve = firstCurve;
    second = new SecondRun(session, sessions, frame::seen, this::passed, this::fail);
    var texts = stage.texts();
    firstMap = new MapView(session, stage, texts.of("study.runs.present"), "map-of-this-run");
    secondMap = new MapView(session, stage, texts.of("study.runs.second"), "map-of-second-run");
    for (var setting : session.settings().declaration().settings()) {
      if (canDiffer(setting)) {
        choice.add(
            Tag.of("option")
                .attribute("value", setting.key())
                .text(Columns.label(texts, setting.key())));
      }
    }
    choice.value("learningRate");
    choice.on("change", event -> choose());
    start = PressButton.of("", texts.of("study.runs.side.start"), this::toggle);
    var heading = Tag.of("h4").text(texts.of("study.runs.side"));
    pair.add(
        one(firstMap, "study.runs.side.first", firstLoss),
        one(secondMap, "study.runs.side.second", secondLoss),
        Tag.of("div")
            .add(
                figure,
                new PictureSaveView(stage, texts.of("study.runs.side"), this::picture).tag()));
    element
        .attribute("aria-labelledby", heading.id())
        .add(
            heading,
            Tag.of("p", "hint").text(texts.of("study.runs.side.about")),
            Tag.of("div", "study-bar")
                .attribute("role", "group")
                .attribute("aria-label", texts.of("study.runs.second"))
                .add(
                    Tag.of("label", "study-ask")
                        .text(texts.of("study.runs.side.setting"))
                        .add(choice),
                    place,
                    start.tag()),
            refusal,
            pair);
    ElementSize.watch(figure.node(), (wide, high) -> resized(wide));
    choose();
  }

  Tag tag() {
    return element;
  }

  List<Probe> probes() {
    return second.session() == null ? List.of() : List.of(MapView.probe());
  }

  void changed() {
    if (session.stretch() != stretch) {
      stretch = session.stretch();
      secondCurve = new LossCurve();
    }
    if (second.session() != null) {
      readPoints();
      second.follow();
      watch();
    } else if (value.equals(session.settings().text(choice.value()))) {
      choose();
    }
  }

  void draw(Snapshot snapshot) {
    var train = snapshot.find(Measures.TRAIN_LOSS);
    var test = snapshot.find(Measures.TEST_LOSS);
    if (second.session() == null || train == null || test == null) {
      return;
    }
    firstLoss.show(test[0]);
    firstMap.show(snapshot);
    drawChart();
    second.follow();
  }

  void themeChanged() {
    firstMap.draw();
    secondMap.draw();
    drawChart();
  }

  void closed() {
    second.end();
  }

  /** All but what would change the data, what is only shown, and where it is computed. */
  private static boolean canDiffer(Setting setting) {
    boolean isOfNetwork = setting.effect() == Effect.LIVE || setting.effect() == Effect.RESTART;
    return isOfNetwork && !setting.key().equals(BackendChoice.SETTING);
  }

  private Tag one(MapView map, String key, NumberCell loss) {
    var words = Tag.of("p", "side-words");
    Wording.put(words, stage.texts().of(key), loss.tag());
    return Tag.of("div", "side-run").add(words, map.tag(), map.saver());
  }

  private void choose() {
    var key = choice.value();
    var setting = session.settings().declaration().setting(key);
    var made = new Controls(stage.texts(), (changed, next) -> want(next)).of(setting);
    control = made;
    place.clear().add(made.tag());
    value = another(setting, session.settings().text(key));
    made.show(value);
    if (second.session() != null) {
      begin();
    }
  }

  /** A value to begin with that is not the first run's. */
  private static String another(Setting setting, String inForce) {
    if (setting.type() == Setting.Type.FLAG) {
      return Boolean.toString(!inForce.equals("true"));
    }
    int at = setting.choices().indexOf(inForce);
    if (setting.choices().size() > 1) {
      return setting.choices().get(at + 1 < setting.choices().size() ? at + 1 : at - 1);
    }
    return inForce;
  }

  private void want(String next) {
    value = next;
    var shown = control;
    if (shown != null) {
      shown.show(next);
    }
    if (second.session() != null) {
      begin();
    }
  }

  private void toggle() {
    if (second.session() == null) {
      begin();
    } else {
      second.end();
      pair.shown(false);
      start.text(stage.texts().of("study.runs.side.start"));
    }
  }

  private void begin() {
    refusal.text("");
    secondCurve = new LossCurve();
    second.begin(choice.value(), value);
    pair.shown(true);
    start.text(stage.texts().of("study.runs.side.stop"));
    readPoints();
    watch();
  }

  private void watch() {
    var running = second.session();
    if (running != null) {
      var probes = new ArrayList<>(Measures.probes(running.graph()));
      probes.add(MapView.probe());
      running.watch(probes);
    }
  }

  private void readPoints() {
    if (session.dataRevision() == readRevision || !session.isReady()) {
      return;
    }
    readRevision = session.dataRevision();
    var label = TrainingGraph.label(session.graph()).name();
    session.read(
        Probe.train("point"),
        points ->
            session.read(
                Probe.train(label),
                labels -> {
                  firstMap.points(points, labels);
                  secondMap.points(points, labels);
                },
                Reply.NONE),
        Reply.NONE);
  }

  private void passed(double examples, double[] losses) {
    var running = second.session();
    if (running != null && running.epochSize() > 0) {
      secondCurve.add(examples / running.epochSize(), losses[0], losses[1]);
    }
  }

  private void drawSecond(Snapshot snapshot) {
    var running = second.session();
    if (running == null) {
      return;
    }
    var train = snapshot.find(Measures.TRAIN_LOSS);
    var test = snapshot.find(Measures.TEST_LOSS);
    if (train != null && test != null) {
      double epoch = snapshot.examples() / Math.max(1, snapshot.epochSize());
      secondCurve.add(epoch, train[0], test[0]);
      secondLoss.show(test[0]);
      secondLoss.tag().attribute("data-run", LinkCodec.encode(running.start(), Integer.MAX_VALUE));
    }
    secondMap.show(snapshot);
    drawChart();
    second.drawn();
    second.follow();
  }

  /** Draws the curves again. */
  void drawChart() {
    if (surface.width() > 0) {
      drawChart(surface, stage.theme().now());
      figure.attribute("aria-label", stage.texts().of("study.runs.side.chart"));
    }
  }

  private Picture picture() {
    var texts = stage.texts();
    var title = texts.of("study.runs.side.chart");
    return PictureNames.now(
        session, texts, "two-runs", texts.of("study.runs.side"), title, this::drawChart);
  }

  private void drawChart(Surface on, Theme theme) {
    var texts = stage.texts();
    var lines =
        List.of(
            new CompareChart.Line(texts.of("study.runs.present"), firstCurve.get(), 0),
            new CompareChart.Line(texts.of("study.runs.second"), secondCurve, 1));
    chart.draw(on, lines, true, false, theme, texts.of("loss.axis"));
  }

  private void fail(Sentence sentence) {
    refusal.text(stage.words(sentence));
  }

  private void resized(double wide) {
    if (wide > 0 && wide != surface.width()) {
      surface.resize(wide, HEIGHT);
      drawChart();
    }
  }
}
