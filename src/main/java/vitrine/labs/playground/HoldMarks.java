package vitrine.labs.playground;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Node;
import vitrine.view.dom.Tag;
import vitrine.view.network.Layer;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.Tile;

/** Pins on the lines of weights that are held still, so that they are seen at a glance. */
final class HoldMarks {
  private static final double SIDE = 6;

  private final Tag svg =
      Tag.svg("svg").attribute("class", "links hold-marks").attribute("aria-hidden", "true");
  private final Map<String, double[]> shown = new LinkedHashMap<>();
  private @Nullable NetworkLayout layout;
  private boolean isCrowd;

  Tag tag() {
    return svg;
  }

  /** Draws the marks of a new network from now on. */
  void build(NetworkLayout made, boolean crowd) {
    layout = made;
    isCrowd = crowd;
    shown.clear();
    svg.clear();
    svg.attribute("width", Integer.toString((int) made.width()))
        .attribute("height", Integer.toString((int) made.height()));
  }

  /** Shows what is held; touches the page only if that has changed. */
  void draw(Holds holds, Map<Tile, BiasView> biases) {
    var made = layout;
    if (made == null || !isNew(holds)) {
      return;
    }
    svg.clear();
    for (var layer : made.plan().layers()) {
      // a crowd of pins on every line says less than the button below the layer does
      if (!isCrowd || !holds.areHeld(Holds.all(layer.weight()))) {
        mark(made, layer, holds);
      }
    }
    for (var entry : biases.entrySet()) {
      var bias = entry.getKey().bias();
      entry.getValue().hold(bias != null && holds.isHeld(bias, entry.getKey().place()));
    }
  }

  private void mark(NetworkLayout made, Layer layer, Holds holds) {
    Node weight = layer.weight();
    for (var link : made.plan().linksTo(layer.column())) {
      if (holds.isHeld(weight, link.place())) {
        double x = (made.x(layer.column() - 1) + made.size() + made.x(layer.column())) / 2;
        double y = (made.leaves(link) + made.arrives(link)) / 2;
        svg.add(
            Tag.svg("rect")
                .attribute("class", "hold-pin")
                .attribute("x", Integer.toString((int) (x - (SIDE / 2))))
                .attribute("y", Integer.toString((int) (y - (SIDE / 2))))
                .attribute("width", Integer.toString((int) SIDE))
                .attribute("height", Integer.toString((int) SIDE)));
      }
    }
  }

  private boolean isNew(Holds holds) {
    boolean isNew = false;
    for (var entry : holds.masks().entrySet()) {
      double @Nullable [] before = shown.get(entry.getKey());
      if (before == null || !Arrays.equals(before, entry.getValue())) {
        isNew = true;
        shown.put(entry.getKey(), entry.getValue());
      }
    }
    return isNew;
  }
}
