package vitrine.labs.playground;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.MediaQuery;
import vitrine.labs.frame.AnnouncerView;
import vitrine.labs.frame.DivergenceView;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.LossView;
import vitrine.labs.frame.NamedPartsView;
import vitrine.labs.frame.PanelView;
import vitrine.labs.frame.ReplayLine;
import vitrine.labs.frame.RunView;
import vitrine.labs.frame.ScrubberView;
import vitrine.labs.frame.StudyDoorView;
import vitrine.labs.frame.UndoKeysView;
import vitrine.labs.playground.points.PaintView;
import vitrine.labs.playground.trouble.TroubleView;
import vitrine.session.BackendUse;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.canvas.BackendLine;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.LossCurve;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.Residual;
import vitrine.view.network.Tile;
import vitrine.view.network.TileColours;

/**
 * The Playground on the page: puts its parts together, says what they need to see, and draws what
 * changed once a frame.
 */
public final class PlaygroundView implements PageListener, NetworkView.FigureEvents {
  private final PageSession session;
  private final Stage stage;
  private final RunView run;
  private final LossView loss;
  private final ScrubberView scrubber;
  private final ControlsView controls;
  private final NetworkView network;
  private final OutputView output;
  private final NumberCardView card;
  private final DivergenceView divergence;
  private final TroubleView trouble;
  private final BackendLine backends;
  private final AnnouncerView announcer;
  private final StudyDoorView study;
  private final PlaygroundSpeech speech;
  private final ReplayLine replay;
  private final NamedPartsView named;
  private final FrameView frame = new FrameView(this::draw);
  private @Nullable TileColours colours;
  private boolean wasPlaying;
  private boolean isTwoTone;
  private int watchedMaps;

  /**
   * Builds the view into {@code place}.
   *
   * @param parts what looks closer, fetched when it is asked for
   */
  public PlaygroundView(Tag place, PageSession session, Stage stage, StudyDoorView.Study parts) {
    this.session = session;
    this.stage = stage;
    run = new RunView(session, stage);
    loss = LossView.ofLosses(session, stage);
    scrubber = new ScrubberView(session, stage);
    controls = new ControlsView(session, stage);
    network = new NetworkView(session, stage, this);
    output = new OutputView(session, stage, network::plan, this::pick);
    divergence = new DivergenceView(session, stage);
    trouble = new TroubleView(session, stage);
    backends = new BackendLine(stage);
    announcer = new AnnouncerView(stage);
    study = new StudyDoorView(session, stage, parts);
    speech = new PlaygroundSpeech(session, stage.texts());
    replay = new ReplayLine(stage);
    place.clear();
    var cardPlace = Tag.of("div", "card-place");
    card = new NumberCardView(session, stage, cardPlace, this::watch);
    run.tag().add(stage.toast().tag());
    var columns = Tag.of("div", "lab-columns");
    place.add(run.tag(), divergence.tag(), columns, study.tag(), backends.tag());
    arrange(
        columns,
        controls.tag(),
        PanelView.panel(
            stage,
            "part.network",
            "lab-network",
            network.buttons(),
            network.tag(),
            trouble.tag(),
            network.cardPlace(),
            cardPlace),
        outputPanel());
    named = new NamedPartsView(place, stage);
    NamedPartsView.named("backends", backends.tag());
    NamedPartsView.named("trouble", trouble.tag());
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
   * @param hidden keys of settings, TensorFlow Playground's names of parts, or {@link
   *     PlaygroundParts}
   * @param locked keys of settings, or of {@link PlaygroundParts}
   */
  public void restrict(List<String> hidden, List<String> locked) {
    for (var key : hidden) {
      controls.hide(key);
      run.hide(key);
      network.hide(key);
      loss.hide(key);
      study.hide(key);
      if (key.equals(AncestorLink.HIDE_TEXT)) {
        Tag.root().toggle("text-hidden", true);
      }
    }
    named.restrict(hidden, locked);
    for (var key : locked) {
      controls.lock(key);
    }
    if (PaintView.isLockedBy(locked)) {
      output.paint().lock();
    }
    network.lock(locked);
    card.lock(locked);
  }

  /** The losses and accuracies since the last start, for whoever comes later. */
  public double[] past() {
    return loss.past();
  }

  /** The colours of the page have changed: everything is drawn again. */
  public void themeChanged() {
    forgetColours();
    watch();
    controls.themeChanged();
    output.paint().themeChanged();
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
    replay.over();
    boolean twoTone = session.settings().flag("discretize");
    if (twoTone != isTwoTone) {
      isTwoTone = twoTone;
      forgetColours();
    }
    controls.refresh();
    run.refresh();
    scrubber.refresh();
    loss.refresh();
    network.refresh();
    trouble.refresh();
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
    replay.show(share);
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

  @Override
  public void opens(Residual residual, Tag anchor) {
    card.open(residual, network.plan(), anchor);
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
      known = TileColours.of(stage.theme().now(), isTwoTone);
      colours = known;
    }
    run.showEpoch();
    scrubber.refresh();
    loss.draw(snapshot);
    network.draw(snapshot, known);
    output.draw(snapshot, known);
    card.draw(snapshot);
    divergence.show(snapshot.diverged());
    trouble.look(snapshot);
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
      var map = speech.map(seen);
      if (!map.isEmpty()) {
        output.describe(map);
      }
      loss.describe(speech.losses(loss.curve()));
    }
  }

  /** The way of the data; on a phone, where only one fits, what comes out of it first. */
  private static void arrange(Tag columns, Tag data, Tag network, Tag output) {
    MediaQuery.Listener put =
        narrow -> columns.add(narrow ? output : data, network, narrow ? data : output);
    put.changed(MediaQuery.NARROW.holds());
    MediaQuery.NARROW.whenChanged(put);
  }

  private Tag outputPanel() {
    return PanelView.panel(
        stage,
        "part.output",
        "lab-output",
        output.tag(),
        NamedPartsView.named("points", output.paint().tag()),
        loss.tag(),
        scrubber.tag(),
        NamedPartsView.named("points", output.paint().beginning()),
        controls.control("showTestData"),
        controls.control("discretize"));
  }
}
