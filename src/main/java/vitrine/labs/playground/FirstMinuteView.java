package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.Measures;
import vitrine.session.Command;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.SignColours;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.dom.Wording;

/**
 * The first minute with a network: it guesses, it is taught, it gets the points right, and then it
 * is sure even where it has never seen one.
 */
public final class FirstMinuteView implements PageListener {
  /** A training loss from here down: every point right, and clearly so. */
  private static final double LEARNED = 0.01;

  /** The scenes, in order; each is named by what happens in it. */
  private enum Scene {
    GUESS,
    LEARN,
    RIGHT,
    FOOL
  }

  private static final List<Scene> SCENES = List.of(Scene.values());

  private final PageSession session;
  private final Stage stage;
  private final Supplier<String> next;
  private final PlaygroundSpeech speech;
  private final FirstNetworkView network;
  private final PlaceView place;
  private final FrameView frame = new FrameView(this::draw);
  private final List<Tag> steps = new ArrayList<>();
  private final Tag words = Tag.of("p", "scene-words");
  private final Tag figure = Tag.of("div", "first-figure");
  private final Tag teach = Tag.button("button-teach").on("click", event -> teach());
  private final Tag fool;
  private final Tag again;
  private final Tag onwards = Tag.of("a", "button");
  private final NumberCell accuracy =
      NumberCell.of(Measures.TRAIN_ACCURACY.toString(), NumberText.percent(1));
  private final NumberCell answer = NumberCell.of("", PlaceView.ANSWER);
  private final NumberCell epoch = NumberCell.of("epoch", NumberText.count());
  private String shownText = "";
  private @Nullable Scene shownScene;
  private @Nullable SignColours colours;
  private boolean isTaught;
  private boolean wasPlaying;

  /**
   * Builds the view into {@code place}.
   *
   * @param next the address that goes on from where the run is
   */
  public FirstMinuteView(Tag place, PageSession session, Stage stage, Supplier<String> next) {
    this.session = session;
    this.stage = stage;
    this.next = next;
    this.speech = new PlaygroundSpeech(session, stage.texts());
    this.network = new FirstNetworkView(session, stage, this::watch);
    this.place = new PlaceView(session, stage, this::moved);
    fool = button("home.fool", this::fool);
    again = button("home.again", this::startAgain);
    onwards.text(stage.texts().of("home.next"));
    for (var kind : List.of("pointerdown", "focus", "click")) {
      onwards.before(kind, event -> lead());
    }
    place.clear();
    place.add(
        Tag.of("div", "first-words")
            .add(
                stepList(),
                words,
                Tag.of("div", "first-deeds").add(teach, fool, again, onwards),
                stage.toast().tag()),
        figure.add(network.tag(), this.place.tag(), this.place.words()));
    lead();
    changed();
  }

  /** The network and the plane: what somebody must see for it to be worth while to train. */
  public Tag figure() {
    return figure;
  }

  /** The colours of the page have changed: everything is drawn again. */
  public void themeChanged() {
    colours = null;
    network.forget();
    watch();
    var seen = session.snapshot();
    if (seen != null) {
      frame.seen(seen);
    }
  }

  @Override
  public void ready() {
    changed();
  }

  @Override
  public void changed() {
    if (session.isReady()) {
      place.plane().refresh();
    }
    watch();
    tellScene();
    if (wasPlaying && !session.isPlaying()) {
      describe();
    }
    wasPlaying = session.isPlaying();
  }

  @Override
  public void seen(Snapshot snapshot) {
    frame.seen(snapshot);
    double @Nullable [] loss = snapshot.find(Measures.TRAIN_LOSS);
    double @Nullable [] right = snapshot.find(Measures.TRAIN_ACCURACY);
    boolean knows = loss != null && right != null && loss[0] <= LEARNED && right[0] == 1;
    if (knows && !isTaught && session.isPlaying()) {
      isTaught = true;
      session.pause(Reply.of(this::sayScene, Reply.NONE));
    }
  }

  @Override
  public void told(Sentence sentence) {
    stage.toast().say(stage.words(sentence));
  }

  private void watch() {
    var probes = new LinkedHashSet<Probe>(network.probes());
    probes.addAll(List.of(place.plane().probe(), Measures.TRAIN_ACCURACY, Measures.TRAIN_LOSS));
    session.watch(List.copyOf(probes));
  }

  private void draw(Snapshot snapshot) {
    var known = colours;
    if (known == null) {
      known = SignColours.smooth(stage.theme().now());
      colours = known;
    }
    double @Nullable [] right = snapshot.find(Measures.TRAIN_ACCURACY);
    if (right != null) {
      accuracy.show(right[0]);
    }
    epoch.show(snapshot.epoch());
    network.draw(snapshot, known);
    place.plane().draw(snapshot, known);
    place.draw(snapshot);
    tellScene();
    session.drawn();
    if (!snapshot.running()) {
      describe();
    }
  }

  private void teach() {
    if (session.isPlaying()) {
      session.pause(stage.explaining());
    } else {
      session.play(1);
    }
  }

  private void fool() {
    place.toTheLoneliest();
    moved();
    stage.live().say((shownScene == Scene.FOOL ? words : place.words()).text());
  }

  private void startAgain() {
    isTaught = false;
    if (session.isPlaying()) {
      session.pause(Reply.NONE);
    }
    session.send(new Command.Reset(), stage.explaining());
    place.toTheMiddle();
    moved();
  }

  /** The mark is elsewhere: what was seen last has the answer there, too. */
  private void moved() {
    var seen = session.snapshot();
    if (seen != null) {
      place.draw(seen);
      tellScene();
      place.describe();
    }
  }

  private void tellScene() {
    var scene = scene();
    var key = key(scene);
    if (scene == Scene.FOOL) {
      answer.follow(place.path());
      answer.show(place.answer());
    }
    var text = stage.texts().of(key, "{0}", "{1}", "{2}", place.kind());
    if (!text.equals(shownText)) {
      shownText = text;
      Wording.put(words, text, accuracy.tag(), epoch.tag(), answer.tag());
    }
    var deed = session.isPlaying() ? "home.pause" : scene == Scene.GUESS ? "home.teach" : "home.on";
    teach.text(stage.texts().of(deed));
    if (scene != shownScene) {
      shownScene = scene;
      for (int i = 0; i < steps.size(); i++) {
        if (scene == SCENES.get(i)) {
          steps.get(i).attribute("aria-current", "step");
        } else {
          steps.get(i).without("aria-current");
        }
      }
      teach.toggle("button-lead", scene == Scene.GUESS || scene == Scene.LEARN);
      fool.toggle("button-lead", scene == Scene.RIGHT);
      onwards.toggle("button-lead", scene == Scene.FOOL);
    }
  }

  private Scene scene() {
    if (session.examples() == 0 && !session.isPlaying()) {
      return Scene.GUESS;
    }
    if (!isTaught) {
      return Scene.LEARN;
    }
    return place.isFooled() ? Scene.FOOL : Scene.RIGHT;
  }

  private String key(Scene scene) {
    if (accuracy.tag().isEmpty()) {
      return "home.wait";
    }
    return switch (scene) {
      case GUESS -> "home.guess";
      case LEARN -> session.isPlaying() ? "home.learn" : "home.rest";
      case RIGHT -> "home.right";
      case FOOL -> "home.fooled";
    };
  }

  private void sayScene() {
    tellScene();
    stage.live().say(words.text());
  }

  /** Words change only when the picture rests, so that nobody is talked over. */
  private void describe() {
    var seen = session.snapshot();
    if (seen != null) {
      network.describe(speech.network());
      place.plane().describe(speech.map(seen));
      place.describe();
    }
    lead();
  }

  /** Lets the last button lead to where the run is now. */
  private void lead() {
    onwards.attribute("href", next.get());
  }

  private Tag stepList() {
    var list = Tag.of("ol", "scenes").attribute("aria-label", stage.texts().of("home.scenes"));
    for (int i = 0; i < SCENES.size(); i++) {
      var step = Tag.of("li").text(stage.texts().of("home.scene." + i));
      steps.add(step);
      list.add(step);
    }
    return list;
  }

  private Tag button(String key, Runnable pressed) {
    return Tag.button("").text(stage.texts().of(key)).on("click", event -> pressed.run());
  }
}
