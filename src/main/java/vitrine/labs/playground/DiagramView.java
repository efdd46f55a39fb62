package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.SignColours;
import vitrine.view.dom.Tag;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;

/**
 * The drawing of a network: a tile with its map for every neuron, a line for every weight, a dot
 * for every bias. Whoever shows it may take hold of each part.
 */
final class DiagramView {
  private final Parts parts;
  private final FigureNames names;
  private final Tag svg =
      Tag.svg("svg").attribute("class", "links").attribute("aria-hidden", "true");
  private final Tag columns = Tag.of("div", "columns");
  private final Tag figure = Tag.of("div", "network-figure").add(svg, columns);
  private final List<TileView> tiles = new ArrayList<>();
  private final List<LinkView> links = new ArrayList<>();
  private final Map<Tile, Tag> biases = new LinkedHashMap<>();
  private NetworkPlan plan = new NetworkPlan(List.of(), List.of());

  /** A drawing of nothing yet. */
  DiagramView(Parts parts, FigureNames names) {
    this.parts = parts;
    this.names = names;
  }

  /** What is done with the parts when they are drawn. */
  interface Parts {
    /** Whether an input that is not in use is shown all the same. */
    boolean offers(Node input);

    /** A new element for a tile, without its content. */
    Tag element(Tile tile);

    /** A tile has been put on the page, its dot in {@code bias} if it has one. */
    void placed(TileView tile, @Nullable Tag bias);

    /** A line has been put on the page. */
    void placed(LinkView link);
  }

  /** The drawing. */
  Tag tag() {
    return figure;
  }

  /** What holds the tiles, a list for each column. */
  Tag columns() {
    return columns;
  }

  NetworkPlan plan() {
    return plan;
  }

  List<TileView> tiles() {
    return tiles;
  }

  List<LinkView> links() {
    return links;
  }

  /**
   * Draws a network anew.
   *
   * @param width the room there is, in CSS pixels
   * @param below more room to keep below it
   */
  NetworkLayout build(Graph graph, double width, double below) {
    plan = NetworkPlan.of(graph, parts::offers);
    var layout = NetworkLayout.of(plan, width);
    tiles.clear();
    links.clear();
    biases.clear();
    svg.clear();
    columns.clear();
    figure
        .style("width", NetworkView.pixels(layout.width()))
        .style("height", NetworkView.pixels(layout.height() + below));
    svg.attribute("width", Integer.toString((int) layout.width()))
        .attribute("height", Integer.toString((int) layout.height()));
    addLinks(layout);
    addTiles(layout);
    return layout;
  }

  private void addLinks(NetworkLayout layout) {
    for (var link : plan.links()) {
      var view = new LinkView(link, layout.curve(link));
      links.add(view);
      svg.add(view.line());
    }
    for (var view : links) {
      svg.add(view.reach());
      parts.placed(view);
    }
  }

  private void addTiles(NetworkLayout layout) {
    int last = plan.columns().size() - 1;
    for (int column = 0; column <= last; column++) {
      var list = Tag.of("ol", "column").attribute("aria-label", names.column(column, last));
      for (var tile : plan.columns().get(column)) {
        list.add(item(tile, layout));
      }
      columns.add(list);
    }
  }

  private Tag item(Tile tile, NetworkLayout layout) {
    var view = new TileView(tile, names.shortName(tile), layout.size(), parts.element(tile));
    tiles.add(view);
    var item = Tag.of("li").add(view.tag());
    item.style("left", NetworkView.pixels(layout.x(tile.column())))
        .style("top", NetworkView.pixels(layout.y(tile)));
    view.tag()
        .style("width", NetworkView.pixels(layout.size()))
        .style("height", NetworkView.pixels(layout.size()));
    @Nullable Tag dot = null;
    if (tile.isNeuron()) {
      dot = Tag.of("span", "bias").attribute("aria-hidden", "true");
      biases.put(tile, dot);
      item.add(dot);
    }
    parts.placed(view, dot);
    return item;
  }

  /** What the drawing needs to see: the map of every tile, every weight and bias. */
  List<Probe> probes() {
    Set<Probe> probes = new LinkedHashSet<>();
    for (var view : tiles) {
      if (view.wantsMap()) {
        probes.add(view.probe());
      }
      var bias = view.tile().bias();
      if (bias != null) {
        probes.add(Probe.parameters(bias.name()));
      }
    }
    for (var link : plan.links()) {
      probes.add(Probe.parameters(link.weight().name()));
    }
    return List.copyOf(probes);
  }

  /** How many maps are still wanted; inputs' maps are not, once drawn. */
  int wantedMaps() {
    int wanted = 0;
    for (var view : tiles) {
      wanted += view.wantsMap() ? 1 : 0;
    }
    return wanted;
  }

  /** The colours have changed: every map must be drawn again. */
  void forget() {
    for (var view : tiles) {
      view.forget();
    }
  }

  void draw(Snapshot snapshot, SignColours colours) {
    for (var tile : tiles) {
      tile.draw(snapshot, colours);
    }
    @Nullable Node node = null;
    double @Nullable [] weights = null;
    for (var link : links) {
      if (link.link().weight() != node) {
        node = link.link().weight();
        weights = snapshot.find(Probe.parameters(node.name()));
      }
      if (weights != null) {
        link.draw(weights[link.link().place()]);
      }
    }
    for (var entry : biases.entrySet()) {
      var bias = entry.getKey().bias();
      var values = bias == null ? null : snapshot.find(Probe.parameters(bias.name()));
      if (values != null) {
        boolean negative = values[entry.getKey().place()] < 0;
        entry.getValue().toggle("bias-negative", negative);
      }
    }
  }
}
