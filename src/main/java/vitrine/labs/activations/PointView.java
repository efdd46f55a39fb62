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
import vitrine.view.Theme;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.CurvePlot;
import vitrine.view.dom.Tag;

/** The number that is looked at, what becomes of it and how steeply: three numbers and a mark. */
final class PointView {
  private static final NumberText FORMAT = NumberText.fixed(3);

  private final PageSession session;
  private final Stage stage;
  private final NumberCardView card;
  private final String valueNode;
  private final String slopeNode;
  private final DialView x;
  private final OpenNumberView value;
  private final OpenNumberView slope;

  /** The three numbers at one moment. */
  record Point(double x, double y, double slope) {}

  /**
   * The numbers of a curve.
   *
   * @param valueNode the node of what becomes of the number
   * @param valueKey what that is called
   * @param slopeNode the node of its slope
   * @param slopeKey what that is called
   */
  PointView(
      PageSession session,
      Stage stage,
      NumberCardView card,
      String valueNode,
      String valueKey,
      String slopeNode,
      String slopeKey) {
    this.session = session;
    this.stage = stage;
    this.card = card;
    this.valueNode = valueNode;
    this.slopeNode = slopeNode;
    x = dial(stage.texts().of("lab.x"));
    value = tile(valueNode, stage.texts().of(valueKey));
    slope = tile(slopeNode, stage.texts().of(slopeKey));
  }

  /** The element of all three. */
  Tag tag() {
    return Tag.of("div", "room-numbers")
        .add(
            x.tag().attribute("data-part", "inputs"),
            value.tag().attribute("data-part", "output"),
            slope.tag().attribute("data-part", "slope"));
  }

  private DialView dial(String label) {
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

  private OpenNumberView tile(String node, String label) {
    var made = new OpenNumberView[1];
    made[0] =
        new OpenNumberView(
            node + "[0]@own",
            label,
            FORMAT,
            () -> card.open(new Reference(session.graph().node(node), 0, 0), made[0].tag()));
    return made[0];
  }

  /** What it needs to see. */
  List<Probe> probes() {
    return List.of(Probe.own(Features.INPUT), Probe.own(valueNode), Probe.own(slopeNode));
  }

  /** The numbers of a snapshot, or null if it does not hold them. */
  @Nullable Point find(Snapshot snapshot) {
    double @Nullable [] at = snapshot.find(Probe.own(Features.INPUT));
    double @Nullable [] y = snapshot.find(Probe.own(valueNode));
    double @Nullable [] rise = snapshot.find(Probe.own(slopeNode));
    return at == null || y == null || rise == null ? null : new Point(at[0], y[0], rise[0]);
  }

  /** Shows the numbers. */
  void show(Point point) {
    x.show(point.x);
    value.show(point.y);
    slope.show(point.slope);
  }

  /** Says whether a link has locked the number. */
  void lock(boolean isLocked) {
    x.lock(isLocked ? stage.texts().of("lock.by.link") : null);
  }

  /** Draws the slope and the mark over the curves. */
  static void paint(CurvePlot drawn, Point point, Theme theme) {
    drawn.slope(point.x, point.y, point.slope, Stroke.solid(theme.ink(), 2));
    drawn.mark(point.x, point.y, theme.ofSign(point.y));
  }
}
