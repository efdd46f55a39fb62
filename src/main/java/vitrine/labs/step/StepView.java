package vitrine.labs.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.PageEvent;
import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Graph;
import vitrine.labs.frame.StudyPart;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.formula.Symbols;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.TileNames;

/**
 * Inside one step: one training example on its way forward to the loss, back to every weight, and
 * what the weights do then, one stop at a time with the numbers of the run as it rests.
 *
 * <p>It knows no lab: a graph with its way back is all it needs.
 */
public final class StepView implements StudyPart {
  private final LabSession session;
  private final Stage stage;
  private final TileNames tiles;
  private final Runnable watch;
  private final StepPlace place;
  private final StepPicture picture;
  private final boolean isLive;
  private final Tag rest;
  private final ExampleView examples;
  private final WalkBarView bar;
  private final StopView stop = new StopView(this::open, this::choose);
  private final Tag batch = Tag.of("p", "card-note");
  private final Tag inside = Tag.of("div", "step-inside");
  private final Tag body = Tag.of("div", "step-body");
  private final Tag element = Tag.of("div", "step");
  private @Nullable StepLook look;
  private @Nullable Walk walk;
  private @Nullable NetworkPlan network;
  private int example;

  /**
   * The part for a session, which looks at any training example and draws the network small beside
   * it.
   *
   * @param tiles what the neurons are called
   * @param watch called when it needs to see something else
   */
  public StepView(LabSession session, Stage stage, TileNames tiles, Runnable watch) {
    this(session, stage, tiles, watch, new PathView(tiles), new StepPlace.Own(), false);
    inside.add(Tag.of("div", "step-columns").add(picture.tag(), stop.tag()), batch);
    body.add(bar.tag(), inside);
    element.add(rest, examples.tag(), body);
  }

  /**
   * The part as the heart of a lab: it looks at the first training example, and its picture stands
   * above the numbers of the stop and goes on while the run moves.
   *
   * @param picture shows the moment
   * @param place keeps the stop
   */
  public static StepView around(
      LabSession session,
      Stage stage,
      TileNames tiles,
      StepPicture picture,
      StepPlace place,
      Runnable watch) {
    var part = new StepView(session, stage, tiles, watch, picture, place, true);
    part.inside.add(part.stop.tag(), part.batch);
    part.body.add(part.bar.tag(), picture.tag(), part.rest, part.inside);
    part.element.add(part.body);
    return part;
  }

  private StepView(
      LabSession session,
      Stage stage,
      TileNames tiles,
      Runnable watch,
      StepPicture picture,
      StepPlace place,
      boolean isLive) {
    this.session = session;
    this.stage = stage;
    this.tiles = tiles;
    this.watch = watch;
    this.picture = picture;
    this.place = place;
    this.isLive = isLive;
    var texts = stage.texts();
    examples = new ExampleView(session, stage, this::take);
    bar = new WalkBarView(texts, this::go);
    rest =
        Tag.of("div", "step-rest")
            .attribute("role", "status")
            .add(
                Tag.of("p").text(texts.of("study.step.moving")),
                Tag.button("button-lead")
                    .text(texts.of("study.step.halt"))
                    .on("click", event -> session.pause(stage.explaining())));
    element.on("keydown", this::key);
    body.shown(false);
  }

  @Override
  public Tag tag() {
    return element;
  }

  /** Everything about the example; nothing while the run moves and nobody draws it. */
  @Override
  public List<Probe> probes() {
    return walk == null || isHidden() ? List.of() : Seen.probes(walk, example);
  }

  @Override
  public void changed() {
    Graph graph = session.graph();
    if (walk == null || walk.graph() != graph) {
      walk = Walk.of(graph);
      network = NetworkPlan.of(graph, input -> false);
      look = null;
      if (!isLive) {
        place.go(Math.min(place.at(), walk.stops().size() - 1), 0);
      }
    }
    if (session.epochSize() > 0) {
      example = Math.min(example, session.epochSize() - 1);
    }
    examples.show(example);
    rest.shown(isMoving());
    inside.shown(!isMoving());
    if (isMoving()) {
      bar.stop();
    }
    if (isHidden()) {
      body.shown(false);
      look = null;
    }
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  @Override
  public void draw(Snapshot snapshot) {
    var known = walk;
    var plan = network;
    if (known == null || plan == null || isHidden()) {
      return;
    }
    var seen = new Seen(snapshot, example);
    if (!seen.isWhole(known)) {
      return;
    }
    var symbols = new Symbols(known.graph(), plan, tiles, stage.texts());
    var names = new StepNames(known, symbols, example);
    var words = new StopWords(known.graph(), plan, tiles, names);
    look = new StepLook(known, 0, 0, seen, words, names);
    body.shown(true);
    boolean isMany = session.batchSize() > 1;
    batch.text(
        isMany
            ? stage.texts().of("study.step.batch", Integer.toString(session.batchSize()))
            : stage.texts().of("study.step.batch.one"));
    show();
  }

  @Override
  public void closed() {
    bar.stop();
  }

  /** Looks at another training example, as when it was pressed on a map. */
  public void lookAt(int trainingExample) {
    if (trainingExample >= 0 && trainingExample < session.epochSize()) {
      take(trainingExample);
    }
  }

  /** What is looked at, or null as long as nothing was seen. */
  public @Nullable StepLook look() {
    return look;
  }

  private boolean isMoving() {
    // A single step is over at once: what goes on meanwhile stays where it is.
    return session.isPlaying() || (!isLive && session.isMoving());
  }

  private boolean isHidden() {
    return !isLive && isMoving();
  }

  private void show() {
    var seen = look;
    if (seen == null) {
      return;
    }
    var shown = seen.at(place.at(), place.chosen());
    look = shown;
    bar.show(shown.walk(), shown.at());
    if (!isMoving()) {
      boolean hadFocus = stop.tag().hasFocus();
      stop.show(shown);
      if (hadFocus && !stop.focusChosen()) {
        bar.focus();
      }
    }
    picture.draw(shown);
  }

  private void go(int next) {
    place.go(next, 0);
    show();
    var shown = look;
    if (shown != null) {
      stage.live().say(shown.spoken());
    }
  }

  private void choose(int chosen) {
    place.go(place.at(), chosen);
    show();
  }

  /** A number of a formula leads to the stop where it is computed. */
  private void open(Reference number) {
    var known = walk;
    int found = known == null ? -1 : known.find(number.node(), number.place());
    if (known != null && found >= 0) {
      bar.byHand(found);
      choose(number.place() - known.stops().get(found).from());
    }
  }

  private void take(int next) {
    example = next;
    examples.show(example);
    watch.run();
  }

  private void key(PageEvent event) {
    boolean isOther = event.isCtrlKey() || event.isAltKey() || event.isMetaKey();
    boolean isTyping = Tag.around(event.getTarget()).isTypedIn();
    boolean isOn = event.getKey().equals("ArrowRight");
    if (look != null && !isOther && !isTyping && (isOn || event.getKey().equals("ArrowLeft"))) {
      event.preventDefault();
      bar.move(isOn ? 1 : -1);
    }
  }
}
