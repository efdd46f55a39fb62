package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.MediaQuery;
import vitrine.labs.frame.AnnouncerView;
import vitrine.labs.frame.DivergenceView;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.LossView;
import vitrine.labs.frame.PanelView;
import vitrine.labs.frame.RunView;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.frame.StudyDoorView;
import vitrine.labs.frame.UndoKeysView;
import vitrine.session.BackendChoice;
import vitrine.session.BackendUse;
import vitrine.session.Command;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.SignColours;
import vitrine.view.canvas.BackendLine;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossCurve;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.Tile;

/**
 * The Playground on the page: puts its parts together, says what they need to see, and draws what
 * changed once a frame.
 */
public final class PlaygroundView implements PageListener, NetworkView.FigureEvents {
  private static final double THUMBNAIL = 48;

  private final PageSession session;
  private final Stage stage;
  private final RunView run;
  private final LossView loss;
  private final SettingsView settings;
  private final NetworkView network;
  private final OutputView output;
  private final NumberCardView card;
  private final DivergenceView divergence;
  private final BackendLine backends;
  private final AnnouncerView announcer;
  private final StudyDoorView study;
  private final PlaygroundSpeech speech;
  private final FrameView frame = new FrameView(this::draw);
  private final List<Thumbnail> thumbnails = new ArrayList<>();
  private final Tag classData;
  private final Tag numberData;
  private @Nullable SignColours colours;
  private boolean isDataHidden;
  private boolean wasPlaying;
  private boolean isTwoTone;
  private boolean tellsReplay;
  private int watchedMaps;

  /** The picture of a data set on one of the buttons. */
  private record Thumbnail(String key, CanvasSurface surface) {}

  /**
   * Builds the view into {@code place}.
   *
   * @param parts what looks closer, fetched when it is asked for
   */
  public PlaygroundView(Tag place, PageSession session, Stage stage, StudyDoorView.Study parts) {
    this.session = session;
    this.stage = stage;
    run = RunView.byEpoch(session, stage);
    loss = LossView.ofLosses(session, stage);
    settings = new SettingsView(session, stage);
    network = new NetworkView(session, stage, this);
    output = new OutputView(session, stage, this::pick);
    divergence = new DivergenceView(session, stage);
    backends = new BackendLine(stage);
    announcer = new AnnouncerView(stage);
    study = new StudyDoorView(session, stage, parts);
    speech = new PlaygroundSpeech(session, stage.texts());
    classData = settings.pictures("dataset", this::thumbnail);
    numberData = settings.pictures("regDataset", this::thumbnail);
    place.clear();
    var cardPlace = Tag.of("div", "card-place");
    card = new NumberCardView(session, stage, cardPlace, this::watch);
    run.tag().add(stage.toast().tag());
    var columns = Tag.of("div", "lab-columns");
    place.add(run.tag(), divergence.tag(), columns, study.tag(), backends.tag());
    arrange(
        columns,
        dataPanel(),
        PanelView.panel(
            stage, "part.network", "lab-network", network.layerButtons(), network.tag(), cardPlace),
        outputPanel());
    UndoKeysView.hear(place, session, stage);
    session.trace(loss.traced());
    changed();
  }

  /** What is on screen, in words. */
  public PlaygroundSpeech speech() {
    return speech;
  }

  /** The losses since the last start. */
  public LossCurve history() {
    return loss.curve();
  }

  /**
   * Leaves parts out and locks settings, as the address asks.
   *
   * @param hidden keys of settings, or TensorFlow Playground's names of parts
   * @param locked keys of settings
   */
  public void restrict(List<String> hidden, List<String> locked) {
    for (var key : hidden) {
      settings.hide(key);
      run.hide(key);
      network.hide(key);
      loss.hide(key);
      study.hide(key);
      isDataHidden |= key.equals("dataset");
      if (key.equals(AncestorLink.HIDE_TEXT)) {
        Tag.root().toggle("text-hidden", true);
      }
    }
    for (var key : locked) {
      settings.lock(key, stage.texts().of("lock.by.link"));
    }
    network.lock(locked);
    card.lock(locked);
  }

  /** The colours of the page have changed: everything is drawn again. */
  public void themeChanged() {
    forgetColours();
    watch();
    drawThumbnails();
    loss.drawCharts();
    var seen = session.snapshot();
    if (seen != null) {
      seen(seen);
    }
  }

  @Override
  public void ready() {
    changed();
  }

  @Override
  public void changed() {
    if (tellsReplay) {
      tellsReplay = false;
      stage.toast().passed();
    }
    boolean twoTone = session.settings().flag("discretize");
    if (twoTone != isTwoTone) {
      isTwoTone = twoTone;
      forgetColours();
    }
    boolean classes = session.settings().text("problem").equals("classification");
    classData.shown(classes && !isDataHidden);
    numberData.shown(!classes && !isDataHidden);
    run.refresh();
    loss.refresh();
    settings.refresh();
    network.refresh();
    study.refresh();
    if (session.isReady()) {
      output.refresh();
    }
    watch();
    if (wasPlaying && !session.isPlaying()) {
      describe();
    }
    wasPlaying = session.isPlaying();
  }

  @Override
  public void passed(double examples, double[] values) {
    loss.passed(examples, values);
  }

  @Override
  public void seen(Snapshot snapshot) {
    loss.seen(snapshot);
    frame.seen(snapshot);
  }

  @Override
  public void computes(List<BackendUse> uses) {
    backends.show(uses);
  }

  @Override
  public void replaying(double share) {
    tellsReplay = true;
    stage.toast().pass(stage.texts().of("run.replaying", Integer.toString((int) (share * 100))));
  }

  @Override
  public void told(Sentence sentence) {
    stage.toast().say(stage.words(sentence));
  }

  @Override
  public void looksAt(@Nullable Tile tile) {
    output.lookAt(tile);
    watch();
  }

  @Override
  public void opens(Tile tile, Tag anchor) {
    card.open(tile, network.plan(), anchor);
  }

  @Override
  public void opens(Link link, Tag anchor) {
    card.open(link, network.plan(), anchor);
  }

  private void pick(int trainingPoint) {
    card.follow(trainingPoint);
  }

  private void forgetColours() {
    colours = null;
    network.forget();
  }

  /** Tells the engine what needs to be seen. */
  public void watch() {
    watchedMaps = network.wantedMaps();
    var probes = new LinkedHashSet<Probe>();
    for (var part :
        List.of(loss.probes(), network.probes(), output.probes(), card.probes(), study.probes())) {
      for (var probe : part) {
        if (session.graph().find(probe.node()) != null) {
          probes.add(probe);
        }
      }
    }
    session.watch(List.copyOf(probes));
  }

  private void draw(Snapshot snapshot) {
    var known = colours;
    if (known == null) {
      var theme = stage.theme().now();
      known = isTwoTone ? SignColours.twoTone(theme) : SignColours.smooth(theme);
      colours = known;
    }
    run.showEpoch();
    loss.draw(snapshot);
    network.draw(snapshot, known);
    output.draw(snapshot, known);
    card.draw(snapshot);
    divergence.show(snapshot.diverged());
    announcer.notice(snapshot);
    if (network.wantedMaps() != watchedMaps) {
      watch();
    }
    session.drawn();
    if (!snapshot.running()) {
      describe();
    }
  }

  /** Words change only when the picture rests, so that nobody is talked over. */
  private void describe() {
    var seen = session.snapshot();
    if (seen != null) {
      network.describe(seen);
      output.describe(speech.map(seen));
      loss.describe(speech.losses(loss.curve()));
    }
  }

  private Tag thumbnail(String key) {
    var surface = new CanvasSurface();
    surface.resize(THUMBNAIL, THUMBNAIL);
    thumbnails.add(new Thumbnail(key, surface));
    DataThumbnail.draw(surface, key, stage.theme().now());
    return surface.tag();
  }

  private void drawThumbnails() {
    for (var thumbnail : thumbnails) {
      DataThumbnail.draw(thumbnail.surface(), thumbnail.key(), stage.theme().now());
    }
  }

  /** The way of the data; on a phone, where only one fits, what comes out of it first. */
  private static void arrange(Tag columns, Tag data, Tag network, Tag output) {
    MediaQuery.Listener put =
        narrow -> columns.add(narrow ? output : data, network, narrow ? data : output);
    put.changed(MediaQuery.NARROW.holds());
    MediaQuery.NARROW.whenChanged(put);
  }

  private Tag dataPanel() {
    var again =
        Tag.button("")
            .text(stage.texts().of("run.regenerate"))
            .on("click", event -> session.send(new Command.Regenerate(), stage.explaining()));
    return PanelView.panel(
        stage,
        "part.data",
        "lab-data",
        classData,
        numberData,
        settings.control("learningRate"),
        settings.control("activation"),
        PanelView.more(
            stage,
            settings.control("problem"),
            settings.control("noise"),
            settings.control("percTrainData"),
            settings.control("batchSize"),
            again,
            settings.control("regularization"),
            settings.control("regularizationRate"),
            settings.control("speed"),
            settings.control("seed"),
            settings.control("rules"),
            settings.control("initZero"),
            settings.control(BackendChoice.SETTING)));
  }

  private Tag outputPanel() {
    return PanelView.panel(
        stage,
        "part.output",
        "lab-output",
        output.tag(),
        loss.tag(),
        settings.control("showTestData"),
        settings.control("discretize"));
  }
}
