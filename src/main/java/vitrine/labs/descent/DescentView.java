package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.data.OwnPoints;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.frame.landscape.Landscape;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.Told;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The descent lab on the page: the surface, the visitor's walk, the race. */
public final class DescentView implements Figure {
  private static final Probe GROUND = Probe.grid(Racer.node(Racer.WALKER, "loss"), Landscape.SIDE);
  private static final Probe HEIGHT = Probe.train(Racer.node(Racer.WALKER, "loss"));
  private static final Probe X = Probe.parameters(Racer.weight(Racer.WALKER, 1));
  private static final Probe Y = Probe.parameters(Racer.weight(Racer.WALKER, 2));

  private final PageSession session;
  private final Stage stage;
  private final SettingsView settings;
  private final Trails trails = new Trails();
  private final MapView map;
  private final ReliefView relief;
  private final SlopeView slope;
  private final RacersView racers;
  private final NumberCardView card;
  private final DescentWords words;
  private final PressButton again;
  private final PressButton here;
  private final Tag keys = Tag.of("p", "hint");
  private final Tag steps = Tag.of("p", "descent-steps").attribute("data-part", "path");
  private final List<Tag> controls = new ArrayList<>();
  private final Tag element = Tag.of("div", "descent-lab");
  private double[] slopes = new double[0];
  private final Told<Walk> told = new Told<>();

  /** The figure for a session. */
  public DescentView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    this.settings = settings;
    var texts = stage.texts();
    words = new DescentWords(texts);
    for (var key :
        List.of("surface", "cut", "trained", "view", "fog", "learningRate", "schedule")) {
      controls.add(settings.control(key).attribute("data-part", part(key)));
    }
    var cardPlace = Tag.of("div");
    card = new NumberCardView(session, stage, cardPlace, () -> new DescentNames(texts), watch);
    map = new MapView(session, stage, trails, new Feet());
    relief = new ReliefView(session, stage, trails);
    slope = new SlopeView(session, stage, card::open);
    racers = new RacersView(session, stage, settings, trails, card::open);
    again =
        PressButton.of(
            "", texts.of("lab.again"), () -> change(Map.of(DescentLab.WALK, OwnPoints.NONE)));
    here = PressButton.of("", texts.of("lab.here"), this::startHere);
    var downhill = PressButton.of("", texts.of("lab.downhill"), this::goDownhill);
    var buttons = Tag.of("div", "descent-buttons").add(downhill.tag(), again.tag(), here.tag());
    keys.text(texts.of("lab.keys"));
    var surface = Tag.of("div").attribute("data-part", "surface").add(map.tag(), relief.tag());
    element.add(surface, keys, slope.tag(), steps, buttons, cardPlace);
  }

  private static String part(String key) {
    return key.equals("learningRate") ? "rate" : key.equals("surface") ? "choice" : key;
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Tag> controls() {
    return controls;
  }

  @Override
  public List<Tag> beside() {
    return List.of(racers.tag());
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    if (!session.settings().flag(DescentLab.FOG)) {
      probes.add(GROUND);
    }
    probes.addAll(slope.probes());
    probes.addAll(Trails.traced());
    probes.addAll(card.probes());
    return probes;
  }

  @Override
  public List<Probe> traced() {
    return Trails.traced();
  }

  @Override
  public void passed(double examples, double[] values) {
    trails.add(session.stretch(), examples, values);
  }

  @Override
  public void seen(Snapshot snapshot) {
    double @Nullable [] numbers = Trails.of(snapshot);
    if (numbers != null) {
      trails.add(session.stretch(), snapshot.examples(), numbers);
    }
  }

  @Override
  public void changed() {
    var now = session.settings();
    boolean isCut = DescentLab.terrain(now).isCut();
    settings.useful(DescentLab.CUT, isCut);
    settings.useful(DescentLab.TRAINED, isCut);
    boolean isMap = now.text(DescentLab.VIEW).equals("map") || now.flag(DescentLab.FOG);
    map.tag().shown(isMap);
    relief.tag().shown(!isMap);
    keys.shown(isMap);
    // in fog nobody sees how the others fare
    racers.tag().shown(!now.flag(DescentLab.FOG));
    var walk = Walk.of(now);
    steps.clear();
    steps.add(stage.texts().count("lab.steps", walk.steps()));
    again.enable(walk.steps() > 0);
    here.enable(walk.steps() > 0);
    map.redraw();
    relief.redraw();
    racers.redraw();
  }

  @Override
  public void draw(Snapshot snapshot) {
    var ground = ground(snapshot);
    double @Nullable [] found = SlopeView.slopes(snapshot);
    slopes = found == null ? new double[0] : found;
    map.ground(ground);
    map.draw(slopes);
    relief.draw(ground);
    slope.draw(snapshot);
    racers.draw(snapshot);
    card.draw(snapshot);
  }

  private @Nullable Ground ground(Snapshot snapshot) {
    double @Nullable [] heights = snapshot.find(GROUND);
    boolean isFog = session.settings().flag(DescentLab.FOG);
    return heights == null || isFog
        ? null
        : new Ground(DescentLab.terrain(session.settings()), heights, Landscape.SIDE);
  }

  @Override
  public void themeChanged() {
    map.redraw();
    relief.redraw();
    racers.redraw();
  }

  @Override
  public String words(Snapshot snapshot) {
    double @Nullable [] numbers = Trails.of(snapshot);
    double @Nullable [] height = snapshot.find(HEIGHT);
    double @Nullable [] x = snapshot.find(X);
    double @Nullable [] y = snapshot.find(Y);
    double @Nullable [] felt = SlopeView.slopes(snapshot);
    if (numbers == null || height == null || x == null || y == null || felt == null) {
      return "";
    }
    var now = session.settings();
    var ground = ground(snapshot);
    var said = new StringBuilder(words.map(ground)).append(' ');
    said.append(words.walker(Walk.of(now), x[0], y[0], height[0], felt[0], felt[1]));
    if (ground != null) {
      said.append(' ').append(words.race(now, numbers, snapshot.epoch()));
    }
    return said.toString();
  }

  /** The walk in force, or the one that the engine was told last. */
  private Walk walk() {
    return told.or(Walk.of(session.settings()));
  }

  /** Goes one step further in a direction, both in weights. */
  private void stepBy(double right, double up) {
    var walk = walk();
    stepTo(walk.x(walk.steps()) + right, walk.y(walk.steps()) + up);
  }

  private void stepTo(double x, double y) {
    var walk = walk();
    var terrain = DescentLab.terrain(session.settings());
    double[] reached = walk.towards(x, y, terrain);
    go(walk, reached[0], reached[1]);
  }

  /** One step of gradient descent by hand: against the slope, times the learning rate. */
  private void goDownhill() {
    var now = session.settings();
    var walk = Walk.of(now);
    if (slopes.length == 2) {
      double rate = now.number("learningRate");
      int last = walk.steps();
      double x = walk.x(last) - (slopes[0] * rate);
      double y = walk.y(last) - (slopes[1] * rate);
      go(walk, x, y);
    }
  }

  private void go(Walk walk, double x, double y) {
    var next = walk.to(x, y, DescentLab.terrain(session.settings()));
    if (next == null) {
      return;
    }
    var step = new Command.Change(Map.of(DescentLab.WALK, next.places().text()));
    session.send(step, told.tell(next, stage.explaining()));
  }

  private void startHere() {
    var now = session.settings();
    var walk = Walk.of(now);
    int last = walk.steps();
    change(Walk.from(walk.x(last), walk.y(last), DescentLab.terrain(now)));
  }

  private void change(Map<String, String> values) {
    session.send(new Command.Change(values), stage.explaining());
  }

  /** Where the visitor goes by the map. */
  private final class Feet implements MapView.Walker {
    @Override
    public void to(double x, double y) {
      stepTo(x, y);
    }

    @Override
    public void by(double right, double up) {
      stepBy(right, up);
    }
  }
}
