package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Theme;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.dom.Tag;
import vitrine.view.network.CrowdPicture;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.Trace;

/**
 * The lines of the figure: each an element of its own where they are few, all in one picture with
 * the maps where they are many.
 */
final class LinksView {
  private final Tag svg =
      Tag.svg("svg").attribute("class", "links").attribute("aria-hidden", "true");
  private final CanvasSurface ground = new CanvasSurface();
  private final List<LinkView> lines = new ArrayList<>();
  private @Nullable CrowdPicture crowd;
  private @Nullable NetworkLayout layout;
  private @Nullable Trace trace;
  private @Nullable Theme theme;
  private boolean isRetraced;

  LinksView() {
    ground.tag().attribute("class", "crowd-picture");
  }

  /** What lies below the tiles. */
  Tag[] tags() {
    return new Tag[] {ground.tag(), svg};
  }

  /** The picture of all lines, where it can be pressed. */
  Tag picture() {
    return ground.tag();
  }

  List<LinkView> lines() {
    return lines;
  }

  /** The picture of tiles and lines together, or null where each has its own. */
  @Nullable CrowdPicture crowd() {
    return crowd;
  }

  /** Draws the lines of a network anew. */
  void build(NetworkLayout made) {
    layout = made;
    lines.clear();
    svg.clear();
    trace = null;
    svg.attribute("width", Integer.toString((int) made.width()))
        .attribute("height", Integer.toString((int) made.height()));
    boolean isCrowd = CrowdPicture.suits(made.plan());
    crowd = isCrowd ? new CrowdPicture(made, CanvasSurface.pixelRatio()) : null;
    ground.tag().shown(isCrowd);
    if (isCrowd) {
      ground.resize(made.width(), made.height());
    } else {
      addLines(made);
    }
    for (var residual : made.plan().residuals()) {
      svg.add(Tag.svg("path").attribute("class", "residual").attribute("d", made.arc(residual)));
    }
  }

  private void addLines(NetworkLayout made) {
    for (var link : made.plan().links()) {
      var view = new LinkView(link, made.curve(link));
      lines.add(view);
      svg.add(view.line());
    }
    for (var view : lines) {
      svg.add(view.reach());
    }
  }

  /** The line of the picture at a place of the window, or null. */
  @Nullable Link at(double clientX, double clientY) {
    var whole = crowd;
    var made = layout;
    var box = ground.tag().box();
    if (whole == null || made == null || box.width() == 0) {
      return null;
    }
    double scale = made.width() / box.width();
    return whole.nearest((clientX - box.left()) * scale, (clientY - box.top()) * scale);
  }

  /** Dims all lines that are not part of a trace. */
  void trace(@Nullable Trace next) {
    isRetraced |= trace != next;
    trace = next;
    for (var line : lines) {
      line.line().toggle("on-trace", next != null && next.has(line.link().key()));
    }
  }

  /**
   * Shows the weights.
   *
   * @param isPainted whether the picture of all has changed already
   */
  void draw(Snapshot snapshot, Theme inForce, boolean isPainted) {
    theme = inForce;
    var made = layout;
    var whole = crowd;
    if (made == null) {
      return;
    }
    if (whole == null) {
      drawLines(snapshot);
      return;
    }
    if (isRetraced) {
      isRetraced = false;
      whole.forget();
    }
    boolean painted =
        whole.paintLines(
            column -> weights(snapshot, made, column), inForce, trace, snapshot.running());
    if (painted || isPainted) {
      ground.image(whole.pixels(), 0, 0, ground.width(), ground.height(), false);
    }
  }

  /** Shows another trace in the picture of all lines, between two snapshots. */
  void drawTraced(Snapshot snapshot) {
    var known = theme;
    if (known != null && crowd != null && isRetraced) {
      draw(snapshot, known, false);
    }
  }

  private static double @Nullable [] weights(Snapshot snapshot, NetworkLayout made, int column) {
    var layer = made.plan().layer(column);
    return layer == null ? null : snapshot.find(Probe.parameters(layer.weight().name()));
  }

  private void drawLines(Snapshot snapshot) {
    @Nullable Link before = null;
    double @Nullable [] weights = null;
    for (var line : lines) {
      var link = line.link();
      if (before == null || link.weight() != before.weight()) {
        weights = snapshot.find(Probe.parameters(link.weight().name()));
      }
      before = link;
      if (weights != null) {
        line.draw(weights[link.place()]);
      }
    }
  }
}
