package vitrine.labs.playground;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vitrine.labs.playground.points.PaintView;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.Tag;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.TileColours;

/**
 * The large map: what the network, or the neuron looked at, answers over the plane. A press on it
 * picks the training point that is closest.
 */
final class OutputView implements PlaneView.Marks {
  private final PageSession session;
  private final Stage stage;
  private final FigureNames names;
  private final IntConsumer pick;
  private final Tag title = Tag.of("p", "map-title");
  private final Tag scale = Tag.of("p", "map-scale");
  private final Tag figure = Tag.of("div", "map").add(title);
  private final PlaneView plane;
  private final PaintView paint;
  private int looked = -1;

  /**
   * @param plan the network's plan in force
   * @param pick hears which training point is looked at
   */
  OutputView(PageSession session, Stage stage, Supplier<NetworkPlan> plan, IntConsumer pick) {
    this.session = session;
    this.stage = stage;
    this.names = FigureNames.of(session, stage.texts());
    this.pick = pick;
    this.plane = new PlaneView(session, stage, figure, plan, this);
    paint = new PaintView(session, stage, plane.plot());
    plane.cover(paint);
    figure.add(plane.tag(), scale);
    lookAt(null);
  }

  Tag tag() {
    return figure;
  }

  /** The tools for points of one's own. */
  PaintView paint() {
    return paint;
  }

  /** Shows another tile's map; the output's if there is none. */
  void lookAt(@Nullable Tile tile) {
    plane.lookAt(tile);
    if (tile == null) {
      title.text(stage.texts().of("output.title"));
    } else {
      title.text(stage.texts().of("output.looking", names.name(tile)));
    }
    explain();
  }

  /** Says what the colours mean. */
  private void explain() {
    var key = plane.showsClasses() ? "classes" : plane.showsProbability() ? "share" : "sign";
    var legend = plane.showsClasses() ? names.legend(plane.classes()) : "";
    var words = stage.texts().of("output.scale." + key);
    words = legend.isEmpty() ? words : legend + ". " + words;
    var measured = plane.measuredValue();
    if (measured != null) {
      words = stage.texts().of("output.scale.measured", measured);
    }
    if (!words.equals(scale.text())) {
      scale.text(words);
    }
  }

  List<Probe> probes() {
    var probe = plane.probe();
    return session.graph().find(probe.node()) == null ? List.of() : List.of(probe);
  }

  /** Says in words what the map shows. */
  void describe(String words) {
    plane.describe(words);
  }

  /** Reads the points again if they have been drawn anew. */
  void refresh() {
    plane.refresh();
    explain();
    paint.refresh();
  }

  void draw(Snapshot snapshot, TileColours inForce) {
    plane.draw(snapshot, inForce);
  }

  /** The training point closest to a press is the one looked at from now on. */
  @Override
  public void pressed(double x, double y) {
    int nearest = plane.nearest(x, y);
    if (nearest >= 0) {
      looked = nearest;
      // Parts in another module follow what is looked at, too.
      figure.attribute("data-example", Integer.toString(nearest));
      plane.drawPoints();
      pick.accept(nearest);
    }
  }

  @Override
  public void draw(CanvasSurface surface, OutputPlot plot) {
    if (looked >= 0 && looked < plane.count()) {
      plot.drawMark(surface, plane.pointX(looked), plane.pointY(looked), stage.theme().now());
    }
  }
}
