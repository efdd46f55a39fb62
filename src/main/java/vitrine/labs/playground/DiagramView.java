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
import vitrine.view.dom.Tag;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Residual;
import vitrine.view.network.Tile;
import vitrine.view.network.TileColours;
import vitrine.view.network.Trace;

/**
 * The drawing of a network: a tile with its map for every neuron, a line for every weight, a dot
 * for every bias, an arc for every residual link. Whoever shows it may take hold of each part.
 */
final class DiagramView {
  /** Tiles smaller than this have smaller dots. */
  private static final double SMALL = 22;

  private final Parts parts;
  private final FigureNames names;
  private final LinksView links = new LinksView();
  private final Tag columns = Tag.of("div", "columns");
  private final Tag figure = Tag.of("div", "network-figure").add(links.tags()).add(columns);
  private final List<TileView> tiles = new ArrayList<>();
  private final Map<Tile, BiasView> biases = new LinkedHashMap<>();
  private final HoldMarks marks = new HoldMarks();
  private NetworkPlan plan = NetworkPlan.empty();

  /** A drawing of nothing yet. */
  DiagramView(Parts parts, FigureNames names) {
    this.parts = parts;
    this.names = names;
    figure.add(marks.tag());
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

    /** A residual link has been put on the page, with a button that opens it. */
    void placed(Residual residual, Tag button);
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

  LinksView links() {
    return links;
  }

  /**
   * Draws a network anew.
   *
   * @param room the room there is
   * @param below more room to keep below it
   */
  NetworkLayout build(Graph graph, NetworkLayout.Room room, double below) {
    plan = NetworkPlan.of(graph, parts::offers);
    var layout = NetworkLayout.of(plan, room);
    tiles.clear();
    biases.clear();
    columns.clear();
    figure
        .style("width", NetworkView.pixels(layout.width()))
        .style("height", NetworkView.pixels(layout.height() + below));
    links.build(layout);
    figure.toggle("crowd", links.crowd() != null).toggle("small-tiles", layout.size() < SMALL);
    for (var line : links.lines()) {
      parts.placed(line);
    }
    addTiles(layout);
    addResiduals(layout);
    marks.build(layout, links.crowd() != null);
    return layout;
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
    var element = parts.element(tile);
    var view = new TileView(tile, names.shortName(tile), layout.size(), element, links.crowd());
    tiles.add(view);
    var item = Tag.of("li").add(view.tag());
    item.style("left", NetworkView.pixels(layout.x(tile.column())))
        .style("top", NetworkView.pixels(layout.y(tile)));
    view.tag()
        .style("width", NetworkView.pixels(layout.size()))
        .style("height", NetworkView.pixels(layout.size()));
    @Nullable Tag dot = null;
    if (tile.isNeuron()) {
      var bias = new BiasView();
      biases.put(tile, bias);
      dot = bias.tag();
      item.add(dot);
    }
    if (plan.hasClasses() && tile.column() == plan.columns().size() - 1) {
      item.add(names.classMark(tile.place()));
    }
    parts.placed(view, dot);
    return item;
  }

  private void addResiduals(NetworkLayout layout) {
    for (var residual : plan.residuals()) {
      var button = Tag.button("residual-sum").text("+");
      button.pixels("left", layout.meets(residual)).pixels("top", layout.top() - 4);
      columns.add(button);
      parts.placed(residual, button);
    }
  }

  /** What the drawing needs to see: the map of every tile, every weight and bias, what is held. */
  List<Probe> probes() {
    Set<Probe> probes = new LinkedHashSet<>();
    for (var view : tiles) {
      if (view.wantsMap()) {
        probes.add(view.probe());
      }
    }
    for (var layer : plan.layers()) {
      for (var node : List.of(layer.weight(), layer.bias())) {
        probes.add(Probe.parameters(node.name()));
      }
      for (var node : layer.parameters()) {
        probes.add(Holds.probe(node));
      }
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

  /** Dims all that is not part of a trace. */
  void trace(@Nullable Trace trace) {
    figure.toggle("traced", trace != null);
    for (var tile : tiles) {
      tile.tag().toggle("on-trace", trace != null && trace.has(tile.tile().key()));
    }
    links.trace(trace);
  }

  void draw(Snapshot snapshot, TileColours colours) {
    var crowd = links.crowd();
    if (crowd != null) {
      crowd.begin(colours.theme());
    }
    boolean isPainted = false;
    @Nullable Node node = null;
    double @Nullable [] values = null;
    for (var view : tiles) {
      if (view.tile().node() != node) {
        node = view.tile().node();
        values = view.values(snapshot);
      }
      isPainted |= view.draw(values, colours.of(plan, view.tile()));
    }
    links.draw(snapshot, colours.theme(), isPainted);
    for (var layer : plan.layers()) {
      double @Nullable [] now = snapshot.find(Probe.parameters(layer.bias().name()));
      if (now != null) {
        for (var tile : plan.columns().get(layer.column())) {
          var dot = biases.get(tile);
          if (dot != null) {
            dot.draw(now[tile.place()]);
          }
        }
      }
    }
    marks.draw(Holds.of(snapshot), biases);
  }
}
