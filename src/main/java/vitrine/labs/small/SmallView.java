package vitrine.labs.small;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.MediaQuery;
import vitrine.labs.frame.AnnouncerView;
import vitrine.labs.frame.DivergenceView;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.LossView;
import vitrine.labs.frame.PanelView;
import vitrine.labs.frame.ReplayLine;
import vitrine.labs.frame.RunView;
import vitrine.labs.frame.ScrubberView;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.frame.TakeAway;
import vitrine.labs.frame.TakeAwayView;
import vitrine.labs.frame.UndoKeysView;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Sentence;
import vitrine.session.Setting.Effect;
import vitrine.session.Settings;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.ElsewhereView;
import vitrine.view.dom.Tag;

/**
 * What stands round the figure of any small lab: the bar that runs it, its settings, how well it
 * does, the run so far, and what can be taken away.
 */
public final class SmallView implements PageListener {
  private final PageSession session;
  private final Stage stage;
  private final Figure figure;
  private final RunView run;
  private final LossView loss;
  private final ScrubberView scrubber;
  private final SettingsView settings;
  private final DivergenceView divergence;
  private final AnnouncerView announcer;
  private final ReplayLine replay;
  private final SmallSpeech speech;
  private final Tag words = Tag.of("p", "lab-words").attribute("data-part", "words");
  private final FrameView frame = new FrameView(this::draw);
  private final int lossNotes;
  private Settings known;

  /** Not to be seen before there is something to see: its pictures have no words until then. */
  private final Tag columns = Tag.of("div", "lab-columns lab-waiting");

  private final Tag size = Tag.of("p", "hint").attribute("data-part", "size");
  private boolean wasMoving;
  private boolean isBuilt;
  private boolean isSeen;

  /** Makes the figure of a lab. */
  @FunctionalInterface
  public interface FigureMaker {
    /**
     * The figure for a session.
     *
     * @param settings makes the controls that the figure shows itself
     * @param watch called when the figure needs to see something else
     */
    Figure make(PageSession session, Stage stage, SettingsView settings, Runnable watch);
  }

  /** Builds the view into {@code place}. */
  public SmallView(Tag place, PageSession session, Stage stage, FigureMaker maker, TakeAway files) {
    this.session = session;
    known = session.settings();
    this.stage = stage;
    run = new RunView(session, stage);
    loss = LossView.ofLosses(session, stage);
    scrubber = new ScrubberView(session, stage);
    settings = new SettingsView(session, stage);
    divergence = new DivergenceView(session, stage);
    announcer = new AnnouncerView(stage);
    replay = new ReplayLine(stage);
    figure = maker.make(session, stage, settings, this::watch);
    if (!figure.hasTest()) {
      loss.leaveTestOut();
    }
    speech = new SmallSpeech(session, stage.texts(), figure);
    place.clear();
    run.tag().add(stage.toast().tag());
    place.add(run.tag(), divergence.tag(), columns);
    arrange(columns, controls(), middle(), outcome(files));
    UndoKeysView.hear(place, session, stage);
    var traced = new ArrayList<Probe>(loss.traced());
    lossNotes = traced.size();
    traced.addAll(figure.traced());
    session.trace(traced);
    isBuilt = true;
    changed();
  }

  /** What is on screen, in words. */
  public SmallSpeech speech() {
    return speech;
  }

  /**
   * Leaves parts out and locks settings, as the address asks.
   *
   * @param hidden keys of settings, or names of buttons
   * @param locked keys of settings
   */
  public void restrict(List<String> hidden, List<String> locked) {
    for (var key : hidden) {
      settings.hide(key);
      run.hide(key);
      loss.hide(key);
    }
    for (var key : locked) {
      settings.lock(key, stage.texts().of("lock.by.link"));
    }
    figure.lock(locked);
  }

  /** The colours of the page have changed: everything is drawn again. */
  public void themeChanged() {
    loss.drawCharts();
    figure.themeChanged();
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
    scrubber.refresh();
    loss.refresh();
    settings.refresh();
    figure.changed();
    var learned = speech.size();
    if (!learned.equals(size.text())) {
      size.text(learned);
    }
    watch();
    boolean moves = session.isMoving();
    var now = session.settings();
    boolean isOnlyShownOtherwise = !now.equals(known) && now.effectSince(known) == Effect.VIEW;
    if (!moves && (wasMoving || isOnlyShownOtherwise)) {
      describe();
    }
    wasMoving = moves;
    known = now;
  }

  @Override
  public void passed(double examples, double[] values) {
    loss.passed(examples, Arrays.copyOf(values, lossNotes));
    figure.passed(examples, Arrays.copyOfRange(values, lossNotes, values.length));
  }

  @Override
  public void seen(Snapshot snapshot) {
    loss.seen(snapshot);
    figure.seen(snapshot);
    frame.seen(snapshot);
  }

  @Override
  public void replaying(double share) {
    replay.show(share);
  }

  @Override
  public void told(Sentence sentence) {
    stage.toast().say(stage.words(sentence));
  }

  private void watch() {
    if (!isBuilt) {
      return;
    }
    var probes = new LinkedHashSet<Probe>();
    for (var part : List.of(loss.probes(), figure.probes())) {
      for (var probe : part) {
        if (session.graph().find(probe.node()) != null) {
          probes.add(probe);
        }
      }
    }
    session.watch(List.copyOf(probes));
  }

  private void draw(Snapshot snapshot) {
    run.showEpoch();
    scrubber.refresh();
    loss.draw(snapshot);
    figure.draw(snapshot);
    divergence.show(snapshot.diverged());
    announcer.notice(snapshot);
    session.drawn();
    if (!snapshot.running() || !isSeen) {
      isSeen = true;
      describe();
      columns.toggle("lab-waiting", false);
    }
  }

  /** Words change only when the picture rests, so that nobody is talked over. */
  private void describe() {
    @Nullable Snapshot seen = session.snapshot();
    if (seen != null) {
      var now = figure.words(seen);
      if (!now.equals(words.text())) {
        words.text(now);
      }
      loss.describe(speech.losses(loss.curve()));
    }
  }

  private Tag controls() {
    var shown = figure.controls();
    var rest = Tag.of("div");
    for (var setting : session.settings().declaration().settings()) {
      if (!settings.isMade(setting.key())) {
        rest.add(settings.control(setting.key()));
      }
    }
    var controls = Tag.of("div").add(shown.toArray(new Tag[0]));
    return PanelView.panel(
        stage, "part.settings", "lab-controls", controls, PanelView.more(stage, rest));
  }

  private Tag middle() {
    return PanelView.panel(stage, "part.figure", "lab-figure", figure.tag(), words, size);
  }

  private Tag outcome(TakeAway files) {
    var beside = Tag.of("div").add(figure.beside().toArray(new Tag[0]));
    return PanelView.panel(
        stage,
        "part.outcome",
        "lab-outcome",
        beside,
        loss.tag(),
        scrubber.tag(),
        new TakeAwayView(stage, files).tag(),
        elsewhere(files).tag());
  }

  private ElsewhereView elsewhere(TakeAway files) {
    return new ElsewhereView(
        stage.texts(), "elsewhere.lab", taker -> files.link(false, taker, stage.explaining()));
  }

  /** The way of the data; where only one fits beside another, the figure comes first. */
  private static void arrange(Tag columns, Tag controls, Tag middle, Tag outcome) {
    MediaQuery.Listener put =
        stacked -> {
          if (stacked) {
            columns.add(middle, controls, outcome);
          } else {
            columns.add(controls, middle, outcome);
          }
        };
    put.changed(MediaQuery.STACKED.holds());
    MediaQuery.STACKED.whenChanged(put);
  }
}
