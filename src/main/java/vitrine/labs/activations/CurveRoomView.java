package vitrine.labs.activations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.small.DialView;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OpenNumberView;
import vitrine.network.layer.Features;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.CurvePlot;
import vitrine.view.dom.Tag;

/** One activation: its curve, its slope, and one number on its way through it. */
final class CurveRoomView implements RoomView {
  static final int SIDE = 101;
  private static final NumberText FORMAT = NumberText.fixed(3);
  private static final double BOTTOM = -2;
  private static final double TOP = 4;
  private static final double HEIGHT = 300;

  private final PageSession session;
  private final Stage stage;
  private final double[] places = ActivationsLab.places(SIDE);
  private final PlotView plot;
  private final DialView x;
  private final OpenNumberView value;
  private final OpenNumberView slope;
  private final Tag state = Tag.of("p", "slope-state");
  private final Tag room;

  CurveRoomView(PageSession session, Stage stage, NumberCardView card) {
    this.session = session;
    this.stage = stage;
    plot = new PlotView(session, stage, "curve", HEIGHT, this::paint);
    x = dial(session, stage, stage.texts().of("lab.x"), card);
    value = tile(card, ActivationsGraph.CURVE, stage.texts().of("lab.value"));
    slope = tile(card, ActivationsGraph.SLOPE, stage.texts().of("lab.slope"));
    value.tag().attribute("data-part", "output");
    slope.tag().attribute("data-part", "slope");
    var key = Tag.of("p", "plot-key").text(stage.texts().of("lab.curve.key"));
    var numbers =
        Tag.of("div", "room-numbers")
            .add(x.tag().attribute("data-part", "inputs"), value.tag(), slope.tag());
    room = Tag.of("div", "room").add(plot.tag(), key, numbers, state);
  }

  /** The dial of the number that is looked at. */
  static DialView dial(PageSession session, Stage stage, String label, NumberCardView card) {
    var made = new DialView[1];
    made[0] =
        new DialView(
            session,
            stage,
            Features.INPUT + "[0]@own",
            label,
            label,
            ActivationsLab.LOW,
            ActivationsLab.HIGH,
            number -> new Command.Change(Map.of(ActivationsSettings.X, Numerals.write(number))),
            () ->
                card.open(
                    new Reference(session.graph().node(Features.INPUT), 0, 0), made[0].anchor()));
    return made[0];
  }

  private OpenNumberView tile(NumberCardView card, String node, String label) {
    var made = new OpenNumberView[1];
    made[0] =
        new OpenNumberView(
            node + "[0]@own",
            label,
            FORMAT,
            () -> card.open(new Reference(session.graph().node(node), 0, 0), made[0].tag()));
    return made[0];
  }

  @Override
  public Tag tag() {
    return room;
  }

  @Override
  public List<Probe> probes() {
    return List.of(
        Probe.own(Features.INPUT),
        Probe.own(ActivationsGraph.CURVE),
        Probe.own(ActivationsGraph.SLOPE),
        Probe.grid(ActivationsGraph.CURVE, SIDE),
        Probe.grid(ActivationsGraph.SLOPE, SIDE));
  }

  @Override
  public void changed() {}

  @Override
  public void lock(List<String> keys) {
    boolean isLocked = keys.contains(ActivationsSettings.X);
    x.lock(isLocked ? stage.texts().of("lock.by.link") : null);
    plot.lock(isLocked);
  }

  @Override
  public void draw(Snapshot snapshot) {
    double @Nullable [] at = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] y = snapshot.find(Probe.own(ActivationsGraph.CURVE));
    double @Nullable [] rise = snapshot.find(Probe.own(ActivationsGraph.SLOPE));
    if (at == null || y == null || rise == null) {
      return;
    }
    x.show(at[0]);
    value.show(y[0]);
    slope.show(rise[0]);
    var words = stage.texts().of(state(rise[0]));
    if (!words.equals(state.text())) {
      state.text(words);
    }
    plot.draw(at[0], CurvePlot.shareOf(y[0], BOTTOM, TOP, HEIGHT));
    if (!snapshot.running()) {
      plot.describe(words(snapshot));
    }
  }

  private void paint(CanvasSurface surface) {
    @Nullable Snapshot snapshot = session.snapshot();
    if (snapshot == null) {
      return;
    }
    double @Nullable [] curve = snapshot.find(Probe.grid(ActivationsGraph.CURVE, SIDE));
    double @Nullable [] slopes = snapshot.find(Probe.grid(ActivationsGraph.SLOPE, SIDE));
    double @Nullable [] at = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] y = snapshot.find(Probe.own(ActivationsGraph.CURVE));
    double @Nullable [] rise = snapshot.find(Probe.own(ActivationsGraph.SLOPE));
    if (curve == null || slopes == null || at == null || y == null || rise == null) {
      return;
    }
    var theme = stage.theme().now();
    var drawn =
        CurvePlot.begin(surface, theme, ActivationsLab.LOW, ActivationsLab.HIGH, BOTTOM, TOP);
    drawn.curve(places, slopes, Stroke.dashed(theme.soft(), 2));
    drawn.curve(places, curve, Stroke.solid(theme.accent(), 3));
    drawn.slope(at[0], y[0], rise[0], Stroke.solid(theme.ink(), 2));
    drawn.mark(at[0], y[0], theme.ofSign(y[0]));
  }

  /** Whether a slope hands anything back. */
  static String state(double slope) {
    if (slope == 0) {
      return "lab.state.dead";
    }
    return Math.abs(slope) < Slopes.FLAT ? "lab.state.flat" : "lab.state.alive";
  }

  @Override
  public String words(Snapshot snapshot) {
    double @Nullable [] at = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] y = snapshot.find(Probe.own(ActivationsGraph.CURVE));
    double @Nullable [] rise = snapshot.find(Probe.own(ActivationsGraph.SLOPE));
    double @Nullable [] curve = snapshot.find(Probe.grid(ActivationsGraph.CURVE, SIDE));
    if (at == null || y == null || rise == null || curve == null) {
      return "";
    }
    var name =
        stage
            .texts()
            .of("setting.activation." + session.settings().text(ActivationsSettings.ACTIVATION));
    double least = curve[0];
    double most = curve[0];
    for (double number : curve) {
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    return stage
            .texts()
            .of(
                "lab.words.curve",
                name,
                FORMAT.write(at[0]),
                FORMAT.write(y[0]),
                FORMAT.write(rise[0]),
                FORMAT.write(least),
                FORMAT.write(most))
        + " "
        + stage.texts().of(state(rise[0]));
  }
}
