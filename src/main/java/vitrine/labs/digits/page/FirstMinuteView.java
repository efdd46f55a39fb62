package vitrine.labs.digits.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.browser.MediaQuery;
import vitrine.labs.digits.DigitsData;
import vitrine.labs.digits.drawing.DrawingPadView;
import vitrine.labs.digits.reading.ReadingView;
import vitrine.labs.digits.reading.SearchView;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.Measures;
import vitrine.session.Command;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.dom.Wording;

/**
 * The first minute with a network that reads handwriting: somebody draws a digit, it guesses, it is
 * taught with real digits, it reads what was drawn, and then it is sure of a letter too.
 *
 * <p>Until it is taught no image is fetched: it is ready to guess as soon as it has started.
 */
public final class FirstMinuteView implements PageListener {
  /** Enough for about nine in ten held-out digits; a few seconds even on a slow device. */
  private static final int EPOCHS = 10;

  /** The scenes, in order; each is named by what happens in it. */
  private enum Scene {
    DRAW,
    GUESS,
    LEARN,
    READ,
    FOOL
  }

  private static final List<Scene> SCENES = List.of(Scene.values());

  private final PageSession session;
  private final Stage stage;
  private final Supplier<String> next;
  private final DrawingPadView pad;
  private final ReadingView reading;
  private final SearchView search;
  private final FrameView frame = new FrameView(this::draw);
  private final List<Tag> steps = new ArrayList<>();
  private final Tag words = Tag.of("p", "scene-words");
  private final Tag figure = Tag.of("div", "first-figure first-digits");
  private final Tag teach = Tag.button("button-teach").on("click", event -> teach());
  private final Tag fool;
  private final Tag again;
  private final Tag onwards = Tag.of("a", "button");
  private final NumberCell accuracy =
      NumberCell.of(Measures.TEST_ACCURACY.toString(), NumberText.percent(1));
  private final NumberCell epoch = NumberCell.of("epoch", NumberText.count());
  private String shownText = "";
  private @Nullable Scene shownScene;
  private boolean isTeaching;
  private boolean isFetching;
  private boolean isTaught;
  private boolean isFooling;
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
    pad = new DrawingPadView(session, stage);
    pad.withoutHeldOut();
    pad.whenChanged(this::tellScene);
    reading = new ReadingView(stage);
    search = new SearchView(session);
    search.tells(reading);
    fool = button("home.fool", this::fool);
    again = button("home.again", this::startAgain);
    onwards.text(stage.texts().of("home.next"));
    for (var kind : List.of("pointerdown", "focus", "click")) {
      onwards.before(kind, event -> lead());
    }
    place.clear();
    var told = Tag.of("div").add(stepList(), words);
    place.add(Tag.of("div", "first-words").add(told, stage.toast().tag()), figure);
    arrange(told, Tag.of("div", "first-deeds").add(teach, fool, again, onwards));
    lead();
    changed();
  }

  /** Pad and answer: what somebody must see for it to be worth while to train. */
  public Tag figure() {
    return figure;
  }

  /** The packs that the network needs: none before it is taught. */
  public List<String> needs(Settings settings) {
    return isTeaching ? DigitsData.packs(settings) : List.of();
  }

  /** So many bytes of the images have come, of so many. */
  public void fetching(double bytes, double of) {
    isFetching = bytes < of;
    tellScene();
  }

  /** The colours of the page have changed: everything is drawn again. */
  public void themeChanged() {
    pad.themeChanged();
  }

  @Override
  public void ready() {
    changed();
  }

  @Override
  public void changed() {
    watch();
    tellScene();
    if (wasPlaying && !session.isPlaying()) {
      lead();
    }
    wasPlaying = session.isPlaying();
  }

  @Override
  public void seen(Snapshot snapshot) {
    frame.seen(snapshot);
    if (session.isPlaying() && !isTaught && snapshot.epoch() >= EPOCHS) {
      isTaught = true;
      session.pause(Reply.of(this::sayScene, Reply.NONE));
    }
  }

  @Override
  public void told(Sentence sentence) {
    stage.toast().say(stage.words(sentence));
  }

  private void watch() {
    var probes = new LinkedHashSet<Probe>(pad.probes());
    probes.addAll(reading.probes());
    probes.addAll(search.probes());
    if (session.examples() > 0) {
      probes.add(Measures.TEST_ACCURACY);
    }
    session.watch(List.copyOf(probes));
  }

  private void draw(Snapshot snapshot) {
    double @Nullable [] right = snapshot.find(Measures.TEST_ACCURACY);
    if (right != null && right.length == 1) {
      accuracy.show(right[0]);
    }
    epoch.show(snapshot.epoch());
    pad.draw(snapshot);
    reading.draw(snapshot);
    search.draw(snapshot);
    watch();
    tellScene();
    session.drawn();
  }

  private void teach() {
    if (session.isPlaying()) {
      session.pause(stage.explaining());
    } else if (isTeaching) {
      session.play(1);
    } else {
      isTeaching = true;
      // starting anew waits for the images, which a network that only guesses can do without
      session.send(new Command.Reset(), Reply.of(() -> session.play(1), notTaught()));
    }
    tellScene();
  }

  /** The images could not be had: the visitor hears why, and may try again. */
  private Reply notTaught() {
    var explaining = stage.explaining();
    return new Reply() {
      @Override
      public void done() {}

      @Override
      public void refused(Sentence sentence) {
        isTeaching = false;
        isFetching = false;
        explaining.refused(sentence);
        tellScene();
      }
    };
  }

  /** A clean sheet, and something to draw on it that is no digit. */
  private void fool() {
    isFooling = true;
    pad.clear();
    tellScene();
    stage.live().say(words.text());
  }

  private void startAgain() {
    isTaught = false;
    isFooling = false;
    accuracy.clear();
    if (session.isPlaying()) {
      session.pause(Reply.NONE);
    }
    session.send(new Command.Reset(), stage.explaining());
    pad.clear();
    tellScene();
  }

  private void tellScene() {
    var scene = scene();
    var text = stage.texts().of(key(scene), "{0}", "{1}");
    if (!text.equals(shownText)) {
      shownText = text;
      Wording.put(words, text, accuracy.tag(), epoch.tag());
    }
    var deed = session.isPlaying() ? "home.pause" : isUntaught() ? "home.teach" : "home.on";
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
      fool.toggle("button-lead", scene == Scene.READ);
      onwards.toggle("button-lead", scene == Scene.FOOL);
    }
  }

  private boolean isUntaught() {
    return session.examples() == 0 && !session.isPlaying();
  }

  private Scene scene() {
    if (isTaught) {
      return isFooling ? Scene.FOOL : Scene.READ;
    }
    if (isUntaught() && !isFetching) {
      return pad.isBlank() ? Scene.DRAW : Scene.GUESS;
    }
    return Scene.LEARN;
  }

  private String key(Scene scene) {
    if (reading.reading() == null) {
      return "home.wait";
    }
    return switch (scene) {
      case DRAW -> "home.draw";
      case GUESS -> "home.guess";
      case LEARN -> learning();
      case READ -> pad.isBlank() ? "home.read.blank" : "home.read";
      case FOOL -> pad.isBlank() ? "home.letter" : "home.fooled";
    };
  }

  private String learning() {
    if (isFetching || accuracy.tag().isEmpty()) {
      return "home.fetch";
    }
    return session.isPlaying() ? "home.learn" : "home.rest";
  }

  private void sayScene() {
    tellScene();
    stage.live().say(words.text());
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

  /** The buttons stand below the words; on a phone below the pad, as drawing comes first. */
  private void arrange(Tag told, Tag deeds) {
    MediaQuery.Listener put =
        narrow -> {
          if (narrow) {
            figure.add(pad.tag(), deeds, reading.tag());
          } else {
            told.add(deeds);
            figure.add(pad.tag(), reading.tag());
          }
        };
    put.changed(MediaQuery.NARROW.holds());
    MediaQuery.NARROW.whenChanged(put);
  }

  private Tag button(String key, Runnable pressed) {
    return Tag.button("").text(stage.texts().of(key)).on("click", event -> pressed.run());
  }
}
