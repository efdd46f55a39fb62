package vitrine.labs.playground.panels.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.data.PlaneGrid;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.frame.landscape.Landscape;
import vitrine.labs.frame.landscape.Perspective;
import vitrine.labs.frame.landscape.TurnView;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.panels.PlanePoints;
import vitrine.labs.playground.panels.Task;
import vitrine.network.Network;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.ClassColours;
import vitrine.view.Picture;
import vitrine.view.SignColours;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.speech.MapSentence;

/** The network's answer over the plane as a landscape that can be turned and tilted. */
public final class SurfaceView implements StudyPart {
  private static final double WIDEST = 640;
  private static final double FLATTENED = 0.8;
  private static final Probe MAP = Probe.grid(Network.OUTPUT, Landscape.SIDE);
  private static final Probe ANSWERS = Probe.train(Network.OUTPUT);

  private final LabSession session;
  private final Stage stage;
  private final Landscape landscape = new Landscape(Landscape.Axes.ofAnswers());
  private final CanvasSurface surface = new CanvasSurface();
  private final PlanePoints points;
  private final TurnView turn;
  private final Tag classChoice = Tag.of("select");
  private final Tag classPlace = Tag.of("div", "study-choice");
  private final Tag caption = Tag.of("figcaption");
  private final Tag element = Tag.of("div", "study-surface");
  private String dataset = "";
  private @Nullable Task task;
  private double[] map = new double[0];
  private double[] answers = new double[0];

  /** The answers of the network of {@code session}. */
  public SurfaceView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    points = new PlanePoints(session, this::place);
    var picture = Tag.of("div", "landscape").add(surface.tag());
    turn =
        new TurnView(
            stage.texts().of("study.surface.turn"),
            stage.texts().of("study.surface.tilt"),
            picture,
            this::redraw);
    classChoice.on("change", event -> place());
    var label =
        Tag.of("label")
            .attribute("for", classChoice.id())
            .text(stage.texts().of("study.surface.class"));
    classPlace.add(label, classChoice);
    var save =
        new PictureSaveView(stage, stage.texts().of("setting.open.surface"), this::picture).tag();
    element.add(
        classPlace, Tag.of("figure", "study-figure").add(picture, turn.tag(), caption, save));
    ElementSize.watch(element.node(), (wide, high) -> resized(wide));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Probe> probes() {
    return List.of(MAP, ANSWERS);
  }

  @Override
  public void changed() {
    var now = Task.of(session.graph());
    var set = session.settings().text("classDataset");
    if (!now.equals(task) || !set.equals(dataset)) {
      task = now;
      dataset = set;
      map = new double[0];
      offer(now);
    }
    points.refresh();
  }

  @Override
  public void draw(Snapshot snapshot) {
    double @Nullable [] nextMap = snapshot.find(MAP);
    double @Nullable [] nextAnswers = snapshot.find(ANSWERS);
    if (nextMap == null || nextAnswers == null) {
      return;
    }
    if (!Arrays.equals(nextMap, map) || !Arrays.equals(nextAnswers, answers)) {
      map = nextMap;
      answers = nextAnswers;
      place();
    }
    if (!snapshot.running()) {
      describe();
    }
  }

  @Override
  public void themeChanged() {
    place();
  }

  private void offer(Task now) {
    classPlace.shown(now.outputs() > 1);
    classChoice.clear();
    var names = now.names(stage.texts(), session.settings());
    for (int i = 0; i < now.outputs() && now.outputs() > 1; i++) {
      var value = Integer.toString(i);
      classChoice.add(Tag.of("option").attribute("value", value).text(names.get(i)));
    }
    classChoice.value("0");
  }

  /** Which of the outputs is looked at. */
  private int output() {
    var known = task;
    return known == null || known.outputs() == 1 ? 0 : Integer.parseInt(classChoice.value());
  }

  /** The answers of the output looked at, of all that there are, as heights. */
  private static double[] heights(double[] all, Task of, int output) {
    var heights = new double[all.length / of.outputs()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = of.tone(all[(i * of.outputs()) + output]);
    }
    return heights;
  }

  /** Puts the pins where they belong, and draws. */
  private void place() {
    var known = task;
    if (known != null && isKnown(known)) {
      pin(landscape, known, stage.theme().now());
      redraw();
    }
  }

  private boolean isKnown(Task asked) {
    return map.length == Landscape.SIDE * Landscape.SIDE * asked.outputs();
  }

  private void pin(Landscape on, Task known, Theme theme) {
    var feet = heights(answers, known, output());
    var pins = new ArrayList<Landscape.Pin>();
    for (int i = 0; i < Math.min(feet.length, points.count()); i++) {
      double truth = points.truth(i);
      pins.add(
          new Landscape.Pin(
              onSquare(points.x(i)),
              onSquare(points.y(i)),
              feet[i],
              head(known, truth),
              known.shape(truth),
              known.colour(truth, theme)));
    }
    on.pins(pins);
  }

  /** Where the answer should be: at the height of its class, or at the number it is to tell. */
  private double head(Task known, double truth) {
    if (!known.tellsClasses()) {
      return truth;
    }
    int right = known.outputs() == 1 ? 1 : output();
    return known.classOf(truth) == right ? 1 : -1;
  }

  private static double onSquare(double place) {
    return ((2 * (place - PlaneGrid.LOW)) / (PlaneGrid.HIGH - PlaneGrid.LOW)) - 1;
  }

  private void redraw() {
    var known = task;
    if (known != null && surface.width() > 0 && isKnown(known)) {
      draw(landscape, known, surface, stage.theme().now());
    }
  }

  private void draw(Landscape land, Task known, Surface on, Theme theme) {
    var heights = heights(map, known, output());
    double reach = land.reach(heights);
    land.draw(
        on,
        heights,
        Perspective.of(turn.turn(), turn.tilt(), reach, on.width(), on.height()),
        tint(known, theme),
        theme);
  }

  private @Nullable Picture picture() {
    var known = task;
    return known == null || !isKnown(known)
        ? null
        : PictureNames.now(
            session,
            stage.texts(),
            "landscape",
            stage.texts().of("setting.open.surface"),
            caption.text(),
            WIDEST,
            WIDEST * FLATTENED,
            (on, theme) -> {
              var land = new Landscape(Landscape.Axes.ofAnswers());
              pin(land, known, theme);
              draw(land, known, on, theme);
            });
  }

  /** The colour of a height, −1 to 1: of a class, from the neutral tone to its own. */
  private DoubleToIntFunction tint(Task known, Theme theme) {
    var ramp =
        known.outputs() == 1
            ? SignColours.smooth(theme)
            : ClassColours.of(theme, false).ramp(output());
    return height -> ramp.colour(known.outputs() == 1 ? height : (height + 1) / 2);
  }

  private void describe() {
    var known = task;
    if (known == null || map.length == 0) {
      return;
    }
    var texts = stage.texts();
    var heights = heights(map, known, output());
    var sentence = texts.of(MapSentence.of(heights, Landscape.SIDE, PlaneGrid.LOW, PlaneGrid.HIGH));
    var own = new double[heights.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = map[(i * known.outputs()) + output()];
    }
    var words =
        texts.of(known.low() == 0 ? "study.surface.half" : "speech.output", sentence)
            + " "
            + Heights.of(own).words(texts, own, Landscape.SIDE);
    if (!words.equals(caption.text())) {
      caption.text(words);
    }
  }

  private void resized(double wide) {
    double width = Math.min(wide, WIDEST);
    if (width > 0 && width != surface.width()) {
      surface.resize(width, width * FLATTENED);
      redraw();
    }
  }
}
