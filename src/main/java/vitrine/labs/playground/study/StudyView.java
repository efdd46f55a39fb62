package vitrine.labs.playground.study;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.playground.compare.KeptRuns;
import vitrine.labs.playground.compare.RunsView;
import vitrine.labs.playground.compare.SeedsView;
import vitrine.session.Command;
import vitrine.session.LabSession;
import vitrine.session.PageListener;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The room of the closer looks: holds the part that the settings say is open. */
public final class StudyView implements PageListener {
  private final Tag room;
  private final LabSession session;
  private final Consumer<List<Probe>> watch;
  private final Stage stage;
  private final StudyTools tools;
  private final KeptRuns kept = new KeptRuns();
  private final FrameView frame = new FrameView(this::draw);
  private String open = StudyPart.NONE;
  private @Nullable StudyPart part;

  /**
   * An empty room.
   *
   * @param watch takes what the next snapshots must hold
   */
  public StudyView(
      Tag room, LabSession session, Consumer<List<Probe>> watch, Stage stage, StudyTools tools) {
    this.room = room;
    this.session = session;
    this.watch = watch;
    this.stage = stage;
    this.tools = tools;
    room.clear();
  }

  /** The colours of the page have changed. */
  public void themeChanged() {
    var shown = part;
    if (shown != null) {
      shown.themeChanged();
    }
  }

  @Override
  public void changed() {
    var wanted = session.settings().text(StudyPart.SETTING);
    if (!wanted.equals(open)) {
      open(wanted);
    }
    var shown = part;
    if (shown != null) {
      shown.changed();
    }
    watchAgain();
  }

  @Override
  public void seen(Snapshot snapshot) {
    frame.seen(snapshot);
  }

  /** The part of that key. */
  private @Nullable StudyPart make(String key) {
    return switch (key) {
      case "runs" -> new RunsView(session, stage, tools.files(), tools.sessions(), kept);
      case "seeds" -> new SeedsView(session, stage, tools.sessions());
      default -> null;
    };
  }

  private void open(String key) {
    var before = part;
    part = null;
    open = key;
    room.clear();
    if (before != null) {
      before.closed();
    }
    var made = make(key);
    part = made;
    if (made != null) {
      var heading =
          Tag.of("h3", "study-title")
              .text(stage.texts().of("setting." + StudyPart.SETTING + "." + key));
      var close =
          Tag.button("study-close")
              .text(stage.texts().of("study.close"))
              .on("click", event -> close());
      room.add(
          stage.toast().tag(),
          Tag.of("section", "study-part")
              .attribute("aria-labelledby", heading.id())
              .add(
                  Tag.of("div", "study-head").add(heading, close),
                  Tag.of("p", "study-about").text(stage.texts().of("study." + key + ".about")),
                  made.tag()));
    }
  }

  private void close() {
    session.send(new Command.Change(Map.of(StudyPart.SETTING, StudyPart.NONE)), stage.explaining());
  }

  private void draw(Snapshot snapshot) {
    var shown = part;
    if (shown != null) {
      shown.draw(snapshot);
      watchAgain();
    }
  }

  /** A part may need to see something else after every drawing. */
  private void watchAgain() {
    var shown = part;
    var probes = shown == null ? List.<Probe>of() : shown.probes();
    watch.accept(probes);
  }
}
