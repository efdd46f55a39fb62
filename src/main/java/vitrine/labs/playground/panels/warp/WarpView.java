package vitrine.labs.playground.panels.warp;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.Frames;
import vitrine.browser.MediaQuery;
import vitrine.compute.backend.Curve;
import vitrine.compute.graph.Graph;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.panels.PlanePoints;
import vitrine.labs.playground.panels.Task;
import vitrine.labs.playground.trouble.HiddenLayer;
import vitrine.network.Network;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * How a layer bends the plane: the even grid drawn where two neurons of a layer put it, with the
 * training points on it. The way from the one to the other is gone by hand, or shown on request.
 */
public final class WarpView implements StudyPart {
  private static final double WIDEST = 520;
  private static final int STEPS = 100;
  private static final double SHOWN_MILLIS = 1600;

  private final LabSession session;
  private final Stage stage;
  private final WarpChart chart = new WarpChart();
  private final CanvasSurface surface = new CanvasSurface();
  private final PlanePoints points;
  private final LayerChoiceView choice;
  private final Tag slider = Tag.of("input").attribute("type", "range");
  private final Tag play = Tag.button("");
  private final Tag caption = Tag.of("figcaption");
  private final Tag figure = Tag.of("figure", "study-figure");
  private final Tag none = Tag.of("p", "study-words");
  private final Tag element = Tag.of("div", "study-warp");
  private @Nullable Graph graph;
  private double[] grid = new double[0];
  private double[] outputs = new double[0];
  private double[] answers = new double[0];
  private double share = 1;
  private double playedFrom = Double.NaN;
  private boolean isClosed;

  /** The layers of the network of {@code session}. */
  public WarpView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    points = new PlanePoints(session, this::redraw);
    choice = new LayerChoiceView(texts, this::forget);
    slider.attribute("min", "0").attribute("max", Integer.toString(STEPS));
    slider.value(Integer.toString(STEPS));
    slider.on("input", event -> goTo(Integer.parseInt(slider.value()) / (double) STEPS));
    play.text(texts.of("study.warp.play")).on("click", event -> play());
    play.shown(!MediaQuery.REDUCED_MOTION.holds());
    none.text(texts.of("study.warp.none"));
    var label = Tag.of("label").attribute("for", slider.id()).text(texts.of("study.warp.slider"));
    var way = Tag.of("div", "study-way").add(Tag.of("div").add(label, slider), play);
    var place = Tag.of("div", "study-square").add(surface.tag());
    var save = new PictureSaveView(stage, texts.of("setting.open.warp"), this::picture);
    figure.add(place, way, caption, save.tag());
    element.add(choice.tag(), figure, none);
    ElementSize.watch(place.node(), (wide, high) -> resized(wide));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Probe> probes() {
    var layer = choice.layer();
    if (layer == null) {
      return List.of();
    }
    return List.of(
        Probe.grid(layer.output(), WarpChart.SIDE),
        Probe.train(layer.output()),
        Probe.grid(Network.OUTPUT, WarpChart.SIDE));
  }

  @Override
  public void changed() {
    if (session.graph() != graph) {
      graph = session.graph();
      choice.offer(HiddenLayer.of(session.graph()));
      boolean isThere = choice.layer() != null;
      figure.shown(isThere);
      choice.tag().shown(isThere);
      none.shown(!isThere);
    }
    points.refresh();
  }

  @Override
  public void draw(Snapshot snapshot) {
    var layer = choice.layer();
    if (layer == null) {
      return;
    }
    double @Nullable [] bent = snapshot.find(Probe.grid(layer.output(), WarpChart.SIDE));
    double @Nullable [] said = snapshot.find(Probe.train(layer.output()));
    double @Nullable [] map = snapshot.find(Probe.grid(Network.OUTPUT, WarpChart.SIDE));
    if (bent == null || said == null || map == null) {
      return;
    }
    boolean isSame =
        Arrays.equals(bent, grid) && Arrays.equals(said, answers) && Arrays.equals(map, outputs);
    if (!isSame) {
      grid = bent;
      answers = said;
      outputs = map;
      redraw();
    }
    if (!snapshot.running()) {
      describe();
    }
  }

  @Override
  public void themeChanged() {
    redraw();
  }

  @Override
  public void closed() {
    isClosed = true;
  }

  /** Another layer, or other neurons, are looked at. */
  private void forget() {
    grid = new double[0];
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  private void redraw() {
    var layer = choice.layer();
    if (layer != null && surface.width() > 0 && isKnown(layer)) {
      draw(layer, surface, stage.theme().now());
    }
  }

  private boolean isKnown(HiddenLayer layer) {
    return grid.length == WarpChart.SIDE * WarpChart.SIDE * layer.neurons();
  }

  private @Nullable Picture picture() {
    var layer = choice.layer();
    return layer == null || !isKnown(layer)
        ? null
        : PictureNames.now(
            session,
            stage.texts(),
            "plane-bent-by-layer-" + layer.number(),
            stage.texts().of("setting.open.warp"),
            caption.text(),
            WIDEST,
            WIDEST,
            (on, theme) -> draw(layer, on, theme));
  }

  private void draw(HiddenLayer layer, Surface on, Theme theme) {
    var pair = choice.pair();
    var task = Task.of(session.graph());
    var texts = stage.texts();
    var bending = Bending.on(on, ends(layer, pair.right()), ends(layer, pair.up()), share);
    boolean isLayer = bending.isLayer();
    chart.drawAxes(
        on,
        bending,
        theme,
        isLayer ? texts.of("study.warp.neuron.right", Integer.toString(pair.right() + 1)) : "X₁",
        isLayer ? texts.of("study.warp.neuron.up", Integer.toString(pair.up() + 1)) : "X₂");
    chart.drawGrid(on, bending, pair, grid, task.colours(outputs, theme), theme);
    chart.drawPoints(on, bending, pair, points, answers, task, theme);
  }

  private Bending.Ends ends(HiddenLayer layer, int neuron) {
    var curve = layer.curve();
    return Bending.Ends.of(curve == null ? Curve.IDENTITY : curve, grid, layer.neurons(), neuron);
  }

  private void describe() {
    var layer = choice.layer();
    if (layer == null || points.count() == 0) {
      return;
    }
    var pair = choice.pair();
    var texts = stage.texts();
    var words = new StringBuilder();
    words.append(
        texts.of(
            "study.warp.words",
            texts.of("study.layers.hidden", Integer.toString(layer.number())),
            Integer.toString(pair.right() + 1),
            Integer.toString(pair.up() + 1)));
    var task = Task.of(session.graph());
    if (task.classes() == 2 && answers.length == points.count() * pair.of()) {
      var share = NumberText.percent(0);
      words.append(' ');
      words.append(
          texts.of(
              "study.warp.line",
              share.write(separation(task, pair, false)),
              share.write(separation(task, pair, true))));
    }
    if (!words.toString().equals(caption.text())) {
      caption.text(words.toString());
    }
  }

  private double separation(Task task, WarpChart.Pair pair, boolean inLayer) {
    int count = points.count();
    var x = new double[count];
    var y = new double[count];
    var isFirst = new boolean[count];
    for (int i = 0; i < count; i++) {
      x[i] = inLayer ? answers[(i * pair.of()) + pair.right()] : points.x(i);
      y[i] = inLayer ? answers[(i * pair.of()) + pair.up()] : points.y(i);
      isFirst[i] = task.classOf(points.truth(i)) == 0;
    }
    return Separation.of(x, y, isFirst);
  }

  private void goTo(double next) {
    share = next;
    playedFrom = Double.NaN;
    redraw();
  }

  private void play() {
    boolean isPlaying = !Double.isNaN(playedFrom);
    playedFrom = -1;
    if (!isPlaying) {
      Frames.next(this::frame);
    }
  }

  private void frame(double millis) {
    if (Double.isNaN(playedFrom) || isClosed) {
      return;
    }
    playedFrom = playedFrom < 0 ? millis : playedFrom;
    double time = Math.min(1, (millis - playedFrom) / SHOWN_MILLIS);
    // slow at both ends
    share = time * time * (3 - (2 * time));
    slider.value(Integer.toString((int) (share * STEPS + 0.5)));
    redraw();
    if (time < 1) {
      Frames.next(this::frame);
    } else {
      playedFrom = Double.NaN;
    }
  }

  private void resized(double wide) {
    double side = Math.min(wide, WIDEST);
    if (side > 0 && side != surface.width()) {
      surface.resize(side, side);
      redraw();
    }
  }
}
