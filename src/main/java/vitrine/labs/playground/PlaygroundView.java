package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Frames;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The Playground on the page: puts its parts together, says what they need to see, and draws what changed once a frame. */
public final class PlaygroundView implements PageListener {
  private final PageSession session;
  private final Stage stage;
  private final RunView run;
  private final LossView loss;
  private final SettingsView settings;
  private @Nullable Snapshot latest;
  private boolean isFrameDue;

  /** Builds the view into {@code place}. */
  public PlaygroundView(Tag place, PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    run = new RunView(session, stage);
    loss = new LossView(session, stage);
    settings = new SettingsView(session, stage);
    place.clear();
    place.add(run.tag(), stage.toast().tag(), loss.tag());
    for (var setting : session.settings().declaration().settings()) {
      place.add(settings.control(setting.key()));
    }
    watch();
  }

  @Override
  public void ready() {
    changed();
  }

  @Override
  public void changed() {
    run.refresh();
    loss.refresh();
    settings.refresh();
    watch();
  }

  @Override
  public void seen(Snapshot snapshot) {
    latest = snapshot;
    if (!isFrameDue) {
      isFrameDue = true;
      Frames.next(millis -> draw());
    }
  }

  @Override
  public void told(Sentence sentence) {
    stage.toast().say(stage.texts().of(sentence));
  }

  private void watch() {
    List<Probe> probes = new ArrayList<>(loss.probes());
    session.watch(probes);
  }

  private void draw() {
    isFrameDue = false;
    var snapshot = latest;
    latest = null;
    if (snapshot != null) {
      run.showEpoch();
      loss.draw(snapshot);
      session.drawn();
    }
  }
}
