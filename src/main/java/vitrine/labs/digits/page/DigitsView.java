package vitrine.labs.digits.page;

import java.util.LinkedHashSet;
import java.util.List;
import vitrine.browser.Address;
import vitrine.browser.MediaQuery;
import vitrine.labs.digits.inside.InsideView;
import vitrine.labs.digits.judge.JudgeView;
import vitrine.labs.frame.AnnouncerView;
import vitrine.labs.frame.DivergenceView;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.LossView;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.PanelView;
import vitrine.labs.frame.ProgressView;
import vitrine.labs.frame.ReplayLine;
import vitrine.labs.frame.RunView;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.frame.UndoKeysView;
import vitrine.session.BackendUse;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.canvas.BackendLine;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The digits lab on the page: puts its parts together, says what they need to see, and draws what
 * changed once a frame.
 */
public final class DigitsView implements PageListener {
  /** So many held-out images are evaluated between two pictures without being felt. */
  private static final int QUICKLY_TESTED = 1000;

  private final PageSession session;
  private final Stage stage;
  private final RunView run;
  private final ProgressView progress;
  private final LossView loss;
  private final SettingsView settings;
  private final DivergenceView divergence;
  private final BackendLine backends;
  private final AnnouncerView announcer;
  private final DigitsSpeech speech;
  private final FrameView frame = new FrameView(this::draw);
  private final Tag size = Tag.of("p", "hint");
  private final DrawnView drawn;
  private final InsideView look;
  private final ShownView shown;
  private final JudgeView judge;
  private final ReplayLine replay;
  private boolean wasMoving;
  private boolean isBuilt;

  /** Builds the view into {@code place}. */
  public DigitsView(Tag place, PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    replay = new ReplayLine(stage);
    run = new RunView(session, stage);
    progress = new ProgressView(session, stage, "progress.images");
    loss = LossView.withAccuracies(session, stage);
    settings = new SettingsView(session, stage);
    divergence = new DivergenceView(session, stage);
    backends = new BackendLine(stage);
    announcer = new AnnouncerView(stage);
    speech = new DigitsSpeech(session, stage.texts());
    place.clear();
    run.tag().add(stage.toast().tag());
    drawn = new DrawnView(session, stage, this::watch);
    look = new InsideView(session, stage, this::watch);
    shown = new ShownView(stage, this::watch);
    judge = new JudgeView(session, stage, look::lookAtTest);
    var columns = Tag.of("div", "lab-columns");
    place.add(run.tag(), divergence.tag(), columns, backends.tag());
    arrange(
        columns,
        PanelView.panel(stage, "part.drawn", "lab-drawn", drawn.tag()),
        drawn.reasons(),
        Tag.of("div", "lab-inside").add(look.tag(), size),
        PanelView.panel(stage, "part.judged", "lab-judged", progress.tag(), loss.tag()),
        Tag.of("div").add(new LearningView(session, stage, settings).tag(), shown.tag()),
        judge.tag());
    UndoKeysView.hear(place, session, stage);
    session.trace(loss.traced());
    isBuilt = true;
    changed();
  }

  /** What is on screen, in words. */
  public DigitsSpeech speech() {
    return speech;
  }

  /**
   * Leaves controls out and locks them, as the address asks.
   *
   * @param hidden keys of settings
   * @param locked keys of settings
   */
  public void restrict(List<String> hidden, List<String> locked) {
    for (var key : hidden) {
      settings.hide(key);
      run.hide(key);
    }
    for (var key : locked) {
      settings.lock(key, stage.texts().of("lock.by.link"));
    }
  }

  /** So many bytes of the images have come, of so many. */
  public void fetching(double bytes, double of) {
    progress.fetching(bytes, of);
  }

  /** The colours of the page have changed: everything is drawn again. */
  public void themeChanged() {
    loss.drawCharts();
    drawn.themeChanged();
    look.themeChanged();
    judge.themeChanged();
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
    replay.over();
    run.refresh();
    progress.showEpoch();
    loss.refresh();
    settings.refresh();
    drawn.refresh();
    look.refresh();
    judge.refresh();
    size.text(speech.network());
    watch();
    boolean moves = session.isMoving();
    if (wasMoving && !moves) {
      describe();
    }
    wasMoving = moves;
  }

  @Override
  public void passed(double examples, double[] values) {
    loss.passed(examples, values);
    if (session.epochSize() > 0) {
      announcer.notice(examples / session.epochSize(), values[0], session.isPlaying());
    }
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
    var words = stage.words(sentence);
    if (session.isReady()) {
      stage.toast().say(words);
    } else {
      // Nothing has begun yet, most likely because the images did not come: nothing is lost.
      stage.toast().offer(words, stage.texts().of("error.retry"), () -> Address.reload());
    }
  }

  /**
   * What is drawn and read, the inside, how well it does; on a phone, where only one fits, how well
   * it does comes before the inside.
   */
  private static void arrange(
      Tag columns, Tag drawn, Tag reasons, Tag inside, Tag curves, Tag learning, Tag judge) {
    var left = Tag.of("div", "lab-side").add(drawn);
    var right = Tag.of("div", "lab-side").add(curves, learning, judge);
    MediaQuery.Listener put =
        narrow -> {
          if (narrow) {
            columns.add(left, right, inside, reasons);
          } else {
            left.add(reasons);
            columns.add(left, inside, right);
          }
        };
    put.changed(MediaQuery.NARROW.holds());
    MediaQuery.NARROW.whenChanged(put);
  }

  /**
   * While the network moves, only what is quickly evaluated is looked at between the ends of
   * epochs; as soon as it rests, everything.
   */
  private void watch() {
    if (!isBuilt) {
      return;
    }
    var probes = new LinkedHashSet<Probe>();
    boolean testsQuickly = session.settings().whole("testSize") <= QUICKLY_TESTED;
    if (!session.isMoving()) {
      probes.addAll(loss.probes());
    } else if (testsQuickly) {
      probes.addAll(List.of(Measures.TEST_LOSS, Measures.TEST_ACCURACY));
    }
    probes.addAll(drawn.probes());
    probes.addAll(look.probes());
    probes.addAll(shown.probes());
    probes.addAll(judge.probes());
    session.watch(List.copyOf(probes));
  }

  private void draw(Snapshot snapshot) {
    run.showEpoch();
    progress.draw(snapshot);
    loss.draw(snapshot);
    drawn.draw(snapshot);
    look.draw(snapshot);
    shown.draw(snapshot);
    judge.draw(snapshot);
    divergence.show(snapshot.diverged());
    session.drawn();
    if (!session.isMoving()) {
      describe();
    }
  }

  /** Words change only when the picture rests, so that nobody is talked over. */
  private void describe() {
    loss.describe(speech.losses(loss.curve()));
    loss.describeAccuracies(speech.accuracies(loss.accuracyCurve()));
  }
}
