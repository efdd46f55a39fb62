package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.small.NumberCardView;
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
  private final PointView numbers;
  private final Tag state = Tag.of("p", "slope-state");
  private final Tag room;

  CurveRoomView(PageSession session, Stage stage, NumberCardView card) {
    this.session = session;
    this.stage = stage;
    plot = new PlotView(session, stage, "curve", HEIGHT, this::paint);
    numbers =
        new PointView(
            session,
            stage,
            card,
            ActivationsGraph.CURVE,
            "lab.value",
            ActivationsGraph.SLOPE,
            "lab.slope");
    var key = Tag.of("p", "plot-key").text(stage.texts().of("lab.curve.key"));
    room = Tag.of("div", "room").add(plot.tag(), key, numbers.tag(), state);
  }

  @Override
  public Tag tag() {
    return room;
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<>(numbers.probes());
    probes.add(Probe.grid(ActivationsGraph.CURVE, SIDE));
    probes.add(Probe.grid(ActivationsGraph.SLOPE, SIDE));
    return probes;
  }

  @Override
  public void changed() {}

  @Override
  public void lock(List<String> keys) {
    boolean isLocked = keys.contains(ActivationsSettings.X);
    numbers.lock(isLocked);
    plot.lock(isLocked);
  }

  @Override
  public void draw(Snapshot snapshot) {
    var point = numbers.find(snapshot);
    if (point == null) {
      return;
    }
    numbers.show(point);
    var words = stage.texts().of(state(point.slope()));
    if (!words.equals(state.text())) {
      state.text(words);
    }
    plot.draw(point.x(), CurvePlot.shareOf(point.y(), BOTTOM, TOP, HEIGHT));
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
    var point = numbers.find(snapshot);
    if (curve == null || slopes == null || point == null) {
      return;
    }
    var theme = stage.theme().now();
    var drawn =
        CurvePlot.begin(surface, theme, ActivationsLab.LOW, ActivationsLab.HIGH, BOTTOM, TOP);
    drawn.curve(places, slopes, Stroke.dashed(theme.soft(), 2));
    drawn.curve(places, curve, Stroke.solid(theme.accent(), 3));
    PointView.paint(drawn, point, theme);
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
    var point = numbers.find(snapshot);
    double @Nullable [] curve = snapshot.find(Probe.grid(ActivationsGraph.CURVE, SIDE));
    if (point == null || curve == null) {
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
                FORMAT.write(point.x()),
                FORMAT.write(point.y()),
                FORMAT.write(point.slope()),
                FORMAT.write(least),
                FORMAT.write(most))
        + " "
        + stage.texts().of(state(point.slope()) + ".short");
  }
}
