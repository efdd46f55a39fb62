package vitrine.labs.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Drag;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** The loss lab on the page: predictions to drag, the curve of the loss, its slope. */
public final class LossView implements Figure {
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final SettingsView settings;
  private final NumberCardView card;
  private final PlotView plot;
  private final Drag drag;
  private final NumberCell slope = NumberCell.of("", FORMAT);
  private final Tag slopeName = Tag.of("span", "readout-label");
  private final Tag rowsPlace = Tag.of("div");
  private final Tag classesPlace = Tag.of("div");
  private final Tag said = Tag.of("p", "hint");
  private final Tag element = Tag.of("div", "loss-lab");
  private final List<Tag> controls;
  private LossNames names;
  private @Nullable RowsView rows;
  private @Nullable ClassesView classes;
  private String built = "";

  /** The figure for a session. */
  public LossView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    this.settings = settings;
    names = naming();
    drag = new Drag(session, stage.explaining());
    plot = new PlotView(stage.texts(), hand());
    controls =
        List.of(
            settings.control("loss").attribute("data-part", "kind"),
            settings.control("compare").attribute("data-part", "compare"),
            settings.control("axis").attribute("data-part", "axis"),
            settings.control("classes"),
            settings.control("learningRate"));
    card = new NumberCardView(session, stage, element, this::naming, watch);
    var open = Tag.button("number-open").add(slope.tag());
    open.on("click", event -> card.open(slopeNumber(), open));
    element.add(
        rowsPlace,
        plot.tag(),
        Tag.of("p", "loss-slope").attribute("data-part", "slope").add(slopeName, open),
        said,
        classesPlace);
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Tag> controls() {
    return controls;
  }

  @Override
  public boolean hasTest() {
    return false;
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    probes.addAll(Answers.probes(session.graph(), LossKind.of(session.settings())));
    probes.addAll(card.probes());
    return probes;
  }

  @Override
  public void changed() {
    var kind = LossKind.of(session.settings());
    settings.useful("compare", kind.isOfNumbers());
    settings.useful("axis", !kind.isOfNumbers());
    settings.useful("classes", kind == LossKind.CATEGORICAL);
    settings.useful("class", kind == LossKind.CATEGORICAL);
    if (session.graph() != names.graph()) {
      card.close();
    }
    names = naming();
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  @Override
  public void draw(Snapshot snapshot) {
    card.draw(snapshot);
    var answers = Answers.of(snapshot, session.graph(), session.settings());
    if (answers == null) {
      return;
    }
    build(answers.kind());
    var list = rows;
    if (list != null) {
      list.draw(answers, example());
    }
    var bars = classes;
    if (bars != null) {
      bars.draw(answers, looked(answers));
    }
    plot.draw(answers, session.graph(), session.settings());
    var number = slopeNumber();
    slope.follow(names.path(number));
    slope.show(answers.slopes()[(example() * answers.width()) + number.place()]);
    slopeName.text(names.name(number));
    said.text(
        stage
            .texts()
            .of(
                Axis.of(session.settings()).what() == Axis.What.CHANCE
                    ? "lab.hint.chance"
                    : "lab.hint." + answers.kind().key()));
  }

  @Override
  public String words(Snapshot snapshot) {
    var answers = Answers.of(snapshot, session.graph(), session.settings());
    return answers == null ? "" : LossWords.of(answers, names, example(), looked(answers));
  }

  private LossNames naming() {
    return new LossNames(stage.texts(), session.graph(), LossKind.of(session.settings()));
  }

  private int example() {
    return session.settings().whole("example") - 1;
  }

  private int looked(Answers answers) {
    return Math.min(answers.width(), session.settings().whole("class")) - 1;
  }

  /** What the slope beside the curve is: that of the number that is dragged there. */
  private Reference slopeNumber() {
    var node = LossGraph.slope(session.graph(), names.kind());
    int place = Math.min(node.shape().size(), session.settings().whole("class")) - 1;
    return new Reference(node, example(), place);
  }

  private void build(LossKind kind) {
    var around = session.graph().fingerprint() + kind.key();
    var key = around + (kind == LossKind.CATEGORICAL ? "." + example() : "");
    if (key.equals(built)) {
      return;
    }
    if (!built.startsWith(around) || rows == null) {
      var made = new RowsView(session, stage, names, chosen -> show("example", chosen), card::open);
      rows = made;
      rowsPlace.clear().add(made.tag());
    }
    built = key;
    classes = null;
    classesPlace.clear();
    if (kind == LossKind.CATEGORICAL) {
      var made =
          new ClassesView(
              session, stage, names, example(), chosen -> show("class", chosen), card::open);
      classes = made;
      classesPlace.add(made.tag());
    }
  }

  private void show(String key, int place) {
    var value = Integer.toString(place + 1);
    if (!session.settings().text(key).equals(value)) {
      session.send(new Command.Change(Map.of(key, value)), stage.explaining());
    }
  }

  private PlotView.Dragged hand() {
    return new PlotView.Dragged() {
      @Override
      public void held() {
        drag.hold();
      }

      @Override
      public void to(double x) {
        pull(x);
      }

      @Override
      public void released() {
        drag.release();
      }
    };
  }

  private void pull(double x) {
    var seen = session.snapshot();
    var answers = seen == null ? null : Answers.of(seen, session.graph(), session.settings());
    if (answers == null) {
      return;
    }
    var axis = Axis.of(session.settings());
    int place = answers.dragged(axis, example(), looked(answers));
    drag.want(ClassesView.set(example(), place, answers.scoreAt(axis, example(), place, x)));
  }
}
