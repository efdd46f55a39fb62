package vitrine.labs.playground.panels.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Clock;
import vitrine.labs.frame.Inquiry;
import vitrine.labs.frame.PictureSaveView;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.frame.judge.Confusion;
import vitrine.labs.frame.judge.ConfusionChart;
import vitrine.labs.frame.judge.ConfusionView;
import vitrine.labs.frame.judge.Verdicts;
import vitrine.labs.playground.PictureNames;
import vitrine.labs.playground.panels.Task;
import vitrine.network.Network;
import vitrine.session.LabSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Picture;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * How good the network is on points it never learned from, or on those it did: which class it takes
 * for which, or how far its numbers are off.
 */
public final class JudgeView implements StudyPart {
  private static final double EVERY_MILLIS = 500;
  private static final NumberText SHARE = NumberText.percent(1);

  private final LabSession session;
  private final Stage stage;
  private final Inquiry inquiry;
  private final Tag choice = Tag.of("select");
  private final Tag room = Tag.of("div");
  private final Tag element = Tag.of("div", "study-judge");
  private String place = "test";
  private String dataset = "";
  private @Nullable Task task;
  private @Nullable ClassesView classes;
  private @Nullable FitView fit;

  /** Judges the network of {@code session}. */
  public JudgeView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    inquiry = new Inquiry(session, EVERY_MILLIS, this::judge);
    for (var each : List.of("test", "train")) {
      var name = stage.texts().of("study.judge.on." + each);
      choice.add(Tag.of("option").attribute("value", each).text(name));
    }
    choice.on("change", event -> judgeOn(choice.value()));
    var label =
        Tag.of("label").attribute("for", choice.id()).text(stage.texts().of("study.judge.on"));
    element.add(Tag.of("div", "study-choice").add(label, choice), room);
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void changed() {
    var now = Task.of(session.graph());
    var set = session.settings().text("classDataset");
    if (!now.equals(task) || !set.equals(dataset)) {
      task = now;
      dataset = set;
      build(now);
    }
    look();
  }

  @Override
  public void draw(Snapshot snapshot) {
    look();
  }

  @Override
  public void themeChanged() {
    var drawn = fit;
    if (drawn != null) {
      drawn.draw();
    }
  }

  private void judgeOn(String where) {
    place = where;
    var known = task;
    if (known != null) {
      build(known);
      look();
    }
  }

  private void build(Task now) {
    inquiry.startAfresh();
    room.clear();
    classes = null;
    fit = null;
    if (now.tellsClasses()) {
      var made = new ClassesView(now);
      classes = made;
      room.add(made.tag);
    } else {
      var made = new FitView(session, stage, outputs().toString());
      fit = made;
      room.add(made.tag());
    }
  }

  private Probe outputs() {
    return probe(Network.OUTPUT);
  }

  private Probe probe(String node) {
    return Probe.parse(node + "@" + place);
  }

  private void look() {
    var known = task;
    if (known != null && session.isReady()) {
      inquiry.look(
          List.of(outputs(), probe(known.truth()), probe("point")),
          session.isMoving(),
          Clock.millis());
    }
  }

  private void judge(Snapshot found) {
    var known = task;
    if (known == null) {
      return;
    }
    double @Nullable [] outputs = found.find(outputs());
    double @Nullable [] truths = found.find(probe(known.truth()));
    double @Nullable [] points = found.find(probe("point"));
    if (outputs == null || truths == null || points == null) {
      return;
    }
    var table = classes;
    if (table != null) {
      table.show(outputs, truths, points);
    }
    var numbers = fit;
    if (numbers != null) {
      numbers.show(outputs, truths);
    }
  }

  /** What is shown of a network that tells classes apart. */
  private final class ClassesView {
    private final Task asked;
    private final ConfusionView confusion;
    private final ClassTableView table;
    private final PointListView list = new PointListView(stage);
    private final NumberCell accuracy;
    private final List<String> names;
    private final Tag tag = Tag.of("div", "study-sides");
    private double[] outputs = new double[0];
    private double[] points = new double[0];
    private @Nullable Confusion shown;
    private int truth = -1;
    private int answer = -1;

    ClassesView(Task asked) {
      this.asked = asked;
      names = asked.names(stage.texts(), session.settings());
      var at = outputs().toString();
      confusion = new ConfusionView(stage, "study.judge", names, at, this::open);
      table = new ClassTableView(stage, names, at);
      accuracy = NumberCell.derived("accuracy(" + at + ")", SHARE);
      var label = Tag.of("span", "readout-label").text(stage.texts().of("study.judge.accuracy"));
      var line = Tag.of("p", "readout").add(label, accuracy.tag());
      var title = stage.texts().of("study.judge.confusion");
      var save = new PictureSaveView(stage, title, () -> picture(title));
      tag.add(
          Tag.of("div").add(line, confusion.tag(), save.tag()),
          Tag.of("div").add(table.tag(), list.tag()));
    }

    private @Nullable Picture picture(String title) {
      var known = shown;
      return known == null
          ? null
          : PictureNames.now(
              session,
              stage.texts(),
              "confusion-" + place,
              title,
              confusion.words(known),
              ConfusionChart.widthOf(names.size()),
              ConfusionChart.heightOf(names.size()),
              (surface, theme) ->
                  ConfusionChart.draw(
                      surface,
                      known,
                      names,
                      stage.texts().of("study.judge.confusion.axes"),
                      theme));
    }

    void show(double[] said, double[] truths, double[] places) {
      outputs = said;
      points = places;
      var verdicts =
          asked.outputs() == 1
              ? Verdicts.ofTwo(said, asked.low(), each -> asked.classOf(truths[each]))
              : Verdicts.of(said, asked.outputs(), each -> asked.classOf(truths[each]));
      var made = Confusion.of(verdicts);
      shown = made;
      accuracy.show(made.accuracy());
      confusion.show(made);
      table.show(made);
      fillList();
    }

    private void open(int is, int said) {
      truth = is;
      answer = said;
      fillList();
      list.focus();
    }

    private void fillList() {
      if (truth < 0) {
        return;
      }
      var found = confusion.examples(truth, answer);
      var key = truth == answer ? "study.judge.cell.right" : "study.judge.cell";
      var counted = stage.texts().count("study.judge.examples", found.size());
      list.show(
          stage.texts().of(key, names.get(truth), names.get(answer), counted),
          found,
          points,
          outputs,
          asked.outputs() == 1 ? 0 : answer,
          asked.outputs(),
          place);
    }
  }
}
