package vitrine.labs.playground.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vitrine.labs.playground.FigureNames;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.session.Probe;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.Stroke;
import vitrine.view.Surface;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.Theme;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Residual;
import vitrine.view.network.Tile;
import vitrine.view.network.TileColours;

/** The network as one picture: a line for each weight, a tile with its map for each neuron. */
final class NetworkPicture {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 600;
  private static final double SMALLEST = 14;
  private static final int SIDE = 32;
  private static final double WIDEST = 10;
  private static final TextStyle NAME = TextStyle.text(12, Across.RIGHT, Down.MIDDLE);

  private final PlaygroundModel model;
  private final NetworkPlan plan;
  private final NetworkLayout layout;
  private final FigureNames names;

  NetworkPicture(PlaygroundModel model, FigureNames names) {
    this.model = model;
    this.names = names;
    plan = NetworkPlan.of(model.graph());
    layout = NetworkLayout.of(plan, new NetworkLayout.Room(WIDTH, HEIGHT, SMALLEST));
  }

  double width() {
    return layout.width();
  }

  double height() {
    return layout.height();
  }

  void draw(Surface surface, Theme theme) {
    surface.clear();
    var weights = new HashMap<String, double[]>();
    for (var link : plan.links()) {
      var name = link.weight().name();
      var values =
          weights.computeIfAbsent(name, key -> model.read(List.of(Probe.parameters(key))).get(0));
      draw(link, values[link.place()], surface, theme);
    }
    for (var residual : plan.residuals()) {
      draw(residual, surface, theme);
    }
    var probes = new ArrayList<Probe>();
    for (var tile : plan.tiles()) {
      var probe = Probe.grid(tile.node().name(), SIDE);
      if (!probes.contains(probe)) {
        probes.add(probe);
      }
    }
    var maps = model.read(probes);
    var colours = TileColours.of(theme, false);
    for (var tile : plan.tiles()) {
      var values = maps.get(probes.indexOf(Probe.grid(tile.node().name(), SIDE)));
      draw(tile, values, colours, surface, theme);
    }
  }

  private void draw(Link link, double weight, Surface surface, Theme theme) {
    double x1 = layout.x(link.from().column()) + layout.size();
    double y1 = layout.leaves(link);
    double x2 = layout.x(link.to().column());
    double y2 = layout.arrives(link);
    double middle = (x1 + x2) / 2;
    double width = Math.min(WIDEST, (Math.abs(weight) * 1.8) + 0.75);
    var stroke = Stroke.solid(theme.ofSign(weight), Double.isNaN(width) ? WIDEST : width);
    surface.curve(x1, y1, middle, y1, middle, y2, x2, y2, stroke);
  }

  private void draw(Residual residual, Surface surface, Theme theme) {
    double x1 = layout.x(residual.from()) + (layout.size() / 2);
    double x2 = layout.meets(residual);
    var stroke = Stroke.dashed(theme.soft(), 1.5);
    surface.curve(x1, layout.top() + 5, x1, -5, x2, -5, x2, layout.top() - 4, stroke);
  }

  private void draw(Tile tile, double[] values, TileColours colours, Surface surface, Theme theme) {
    double x = layout.x(tile.column());
    double y = layout.y(tile);
    double size = layout.size();
    var pixels = Pixels.of(SIDE, SIDE);
    int stride = values.length / (SIDE * SIDE);
    GridPixels.paint(pixels, values, stride, tile.place(), colours.of(plan, tile));
    surface.opacity(tile.used() ? 1 : 0.35);
    surface.image(pixels, x, y, size, size, true);
    surface.opacity(1);
    surface.strokeRect(x, y, size, size, Stroke.solid(theme.edge(), 1.5));
    if (tile.column() == 0) {
      surface.text(names.shortName(tile), x - 5, y + (size / 2), NAME, theme.soft());
    }
  }
}
