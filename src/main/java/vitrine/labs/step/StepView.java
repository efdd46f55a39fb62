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
  private final Tag rest;
  private final ExampleView examples;
  private final WalkBarView bar;
  private final PathView path = new PathView();
  private final StopView stop = new StopView(this::open, this::choose);
  private final Tag batch = Tag.of("p", "card-note");
  private final Tag body = Tag.of("div", "step-body");
  private final Tag element = Tag.of("div", "step");
  private @Nullable Look look;
  private @Nullable Walk walk;
  private @Nullable NetworkPlan network;
  private int example;
  private int at;
  private int chosen;

  /** A moment of the run, seen through one example. */
  private record Look(Seen seen, Trial trial, StopWords words, StepNames names) {}

  /**
   * The part for a session.
   *
   * @param tiles what the neurons are called
   * @param watch called when it needs to see something else
   */
  public StepView(LabSession session, Stage stage, TileNames tiles, Runnable watch) {
    this.session = session;
    this.stage = stage;
    this.tiles = tiles;
    this.watch = watch;
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
    body.add(bar.tag(), Tag.of("div", "step-columns").add(path.tag(), stop.tag()), batch);
    element.add(rest, examples.tag(), body).on("keydown", this::key);
    body.shown(false);
  }

  @Override
  public Tag tag() {
    return element;
  }

  /** Everything about the example while the run rests; nothing while it moves. */
  @Override
  public List<Probe> probes() {
    return walk == null || isMoving() ? List.of() : Seen.probes(walk, example);
  }

  @Override
  public void changed() {
    Graph graph = session.graph();
    if (walk == null || walk.graph() != graph) {
      walk = Walk.of(graph);
      network = NetworkPlan.of(graph, input -> false);
      look = null;
      at = Math.min(at, walk.stops().size() - 1);
      chosen = 0;
    }
    if (session.epochSize() > 0) {
      example = Math.min(example, session.epochSize() - 1);
    }
    examples.show(example);
    rest.shown(isMoving());
    if (isMoving()) {
      bar.stop();
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
    if (known == null || plan == null || isMoving()) {
      return;
    }
    var seen = new Seen(snapshot, example);
    if (!seen.isWhole(known)) {
      return;
    }
    var symbols = new Symbols(known.graph(), plan, tiles, stage.texts());
    var names = new StepNames(known, symbols, example);
    var words = new StopWords(known.graph(), plan, tiles, names);
    look = new Look(seen, new Trial(known, seen::numbers), words, names);
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

  private boolean isMoving() {
    return session.isPlaying() || session.isMoving();
  }

  private void show() {
    var known = walk;
    var shown = look;
    if (known == null || shown == null) {
      return;
    }
    var here = known.stops().get(at);
    bar.show(known, at);
    boolean hadFocus = stop.tag().hasFocus();
    stop.show(here, chosen, shown.words(), shown.names(), shown.seen(), shown.trial());
    if (hadFocus && !stop.focusChosen()) {
      bar.focus();
    }
    List<Reference> chain =
        here.phase() == Phase.BACKWARD
            ? Chain.of(here.number(chosen, shown.names().example()), shown.seen())
            : List.of();
    var plan = shown.words().plan();
    path.draw(
        plan,
        tiles,
        Lit.of(here, known.graph(), plan, chain),
        stage.texts().of("study.step.drawing", shown.words().subject(here)));
  }

  private void go(int next) {
    at = next;
    chosen = 0;
    show();
    var known = walk;
    var shown = look;
    if (known != null && shown != null) {
      stage
          .live()
          .say(StopView.spoken(known.stops().get(at), shown.words(), shown.names(), shown.seen()));
    }
  }

  private void choose(int place) {
    chosen = place;
    show();
  }

  /** A number of a formula leads to the stop where it is computed. */
  private void open(Reference number) {
    var known = walk;
    int found = known == null ? -1 : known.find(number.node(), number.place());
    if (known != null && found >= 0) {
      bar.byHand(found);
      chosen = number.place() - known.stops().get(found).from();
      show();
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
