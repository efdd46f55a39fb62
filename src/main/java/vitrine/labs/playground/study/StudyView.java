package vitrine.labs.playground.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.FrameView;
import vitrine.labs.frame.Measures;
import vitrine.labs.frame.RunCurves;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.playground.FigureNames;
import vitrine.labs.playground.compare.KeptRuns;
import vitrine.labs.playground.compare.RunsView;
import vitrine.labs.playground.compare.SeedsView;
import vitrine.labs.playground.explain.ExplainView;
import vitrine.labs.playground.files.TakeAwayView;
import vitrine.labs.playground.panels.curves.CurvesView;
import vitrine.labs.playground.panels.judge.JudgeView;
import vitrine.labs.playground.panels.layers.LayersView;
import vitrine.labs.playground.panels.surface.SurfaceView;
import vitrine.labs.playground.panels.warp.WarpView;
import vitrine.labs.playground.points.PointsPart;
import vitrine.labs.step.StepView;
import vitrine.session.Command;
import vitrine.session.LabSession;
import vitrine.session.Numerals;
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
  private final RunCurves curves;
  private final FrameView frame = new FrameView(this::draw);
  private String open = StudyPart.NONE;
  private List<Probe> watched = List.of();
  private String point = "";
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
    curves = new RunCurves(session);
    room.clear();
    Tag.body().on("click", event -> follow());
    // What is chosen in a part may need to be seen.
    room.on("change", event -> watchAgain());
  }

  /** The point pressed last on the map is the one to look into. */
  private void follow() {
    var map = Tag.within(Tag.body(), ".map[data-example]");
    var pressed = map == null ? null : map.attribute("data-example");
    if (pressed != null && !pressed.equals(point)) {
      point = pressed;
      if (part instanceof StepView step) {
        step.lookAt((int) Numerals.parse(pressed));
      }
    }
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
  public void passed(double examples, double[] values) {
    curves.passed(examples, values);
  }

  @Override
  public void seen(Snapshot snapshot) {
    curves.seen(snapshot);
    frame.seen(snapshot);
  }

  /** The part of that key. */
  private @Nullable StudyPart make(String key) {
    return switch (key) {
      case "points" -> new PointsPart(session, stage);
      case "runs" -> new RunsView(session, stage, curves, tools.sessions(), kept);
      case "files" -> new TakeAwayView(session, stage, tools.files());
      case "seeds" -> new SeedsView(session, stage, tools.sessions());
      case "curves" -> new CurvesView(session, stage, curves);
      case "judge" -> new JudgeView(session, stage);
      case "layers" -> new LayersView(session, stage);
      case "warp" -> new WarpView(session, stage);
      case "surface" -> new SurfaceView(session, stage);
      case "step" ->
          new StepView(session, stage, FigureNames.of(session, stage.texts()), this::watchAgain);
      case "explain" -> new ExplainView(session, stage);
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
      follow();
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
    // The measures come with each snapshot in any case: the curves are to have no gaps.
    var probes = new ArrayList<>(Measures.probes(session.graph()));
    if (shown != null) {
      probes.addAll(shown.probes());
    }
    if (!probes.equals(watched)) {
      watched = List.copyOf(probes);
      watch.accept(watched);
    }
  }
}
