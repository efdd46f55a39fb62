package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.SignColours;
import vitrine.view.Texts;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.Trace;
import vitrine.view.speech.FigureSpeech;

/**
 * The figure: a tile for every neuron with its map, a line for every weight, dots for the biases.
 */
final class NetworkView {
  private final PageSession session;
  private final Texts texts;
  private final FigureNames names;
  private final FigureEvents events;
  private final Tag svg =
      Tag.svg("svg").attribute("class", "links").attribute("aria-hidden", "true");
  private final Tag columns = Tag.of("div", "columns");
  private final Tag figure = Tag.of("div", "network-figure").add(svg, columns);
  private final LinkGlanceView glance;
  private final Tag frame = Tag.of("div", "network-frame").add(figure);
  private final List<String> hidden = new ArrayList<>();
  private final RovingGrid grid = new RovingGrid(columns);
  private final List<TileView> tiles = new ArrayList<>();
  private final List<LinkView> links = new ArrayList<>();
  private final Map<Tile, Tag> biases = new LinkedHashMap<>();
  private final LayerHeadsView heads;
  private @Nullable Graph drawn;
  private NetworkPlan plan;
  private double width;

  NetworkView(PageSession session, Stage stage, FigureEvents events) {
    this.session = session;
    this.texts = stage.texts();
    this.names = new FigureNames(texts);
    this.events = events;
    this.heads = new LayerHeadsView(session, stage, names);
    this.plan = NetworkPlan.of(session.graph());
    glance = new LinkGlanceView(frame, names);
    figure.add(heads.tag());
    ElementSize.watch(frame.node(), (wide, high) -> resized(wide));
  }

  /** What the figure tells: what the visitor looks at, opens, or switches. */
  interface FigureEvents {
    /** The visitor looks at a tile, or no longer at any. */
    void looksAt(@Nullable Tile tile);

    /** The visitor opens a tile's numbers. */
    void opens(Tile tile, Tag anchor);

    /** The visitor opens a weight's number. */
    void opens(Link link, Tag anchor);
  }

  Tag tag() {
    return frame;
  }

  /** The buttons that change the number of layers. */
  Tag layerButtons() {
    return heads.layerButtons();
  }

  /**
   * Leaves parts out, by TensorFlow Playground's names of them: buttons that change layers or
   * neurons, and inputs that are not in use.
   */
  void hide(String part) {
    heads.hide(part);
    hidden.add(part);
  }

  /** Locks what changes the structure or the inputs. */
  void lock(List<String> keys) {
    if (keys.indexOf("networkShape") >= 0) {
      heads.lock();
    }
  }

  NetworkPlan plan() {
    return plan;
  }

  /** What the figure needs to see: the map of every tile, every weight and bias. */
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

  /** Draws the figure anew if the network's structure has changed. */
  void refresh() {
    if (session.graph() != drawn && width > 0) {
      build();
    }
    heads.refresh();
  }

  /**
   * Names every tile by what it is worth now; only while the picture rests, so that no reader is
   * interrupted.
   */
  void describe(Snapshot snapshot) {
    var speech = new FigureSpeech(texts, names);
    for (var view : tiles) {
      var words = speech.tile(plan, view.tile(), number -> value(snapshot, number));
      if (!words.equals(view.tag().attribute("aria-label"))) {
        view.tag().attribute("aria-label", words);
      }
    }
  }

  private static double value(Snapshot snapshot, Expression.Reference number) {
    double @Nullable [] values = snapshot.find(Probe.parameters(number.node().name()));
    return values == null || number.place() >= values.length ? Double.NaN : values[number.place()];
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
    tiles.forEach(TileView::forget);
  }

  void draw(Snapshot snapshot, SignColours colours) {
    for (var tile : tiles) {
      tile.draw(snapshot, colours);
    }
    glance.draw(snapshot);
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

  private void resized(double wide) {
    if (Math.abs(wide - width) >= 2) {
      width = wide;
      build();
      events.looksAt(null);
    }
  }

  private void build() {
    glance.close();
    drawn = session.graph();
    plan = NetworkPlan.of(drawn);
    var layout = NetworkLayout.of(plan, width);
    boolean hadFocus = columns.hasFocus();
    tiles.clear();
    links.clear();
    biases.clear();
    svg.clear();
    columns.clear();
    figure
        .style("width", pixels(layout.width()))
        .style("height", pixels(layout.height() + LayerHeadsView.HEIGHT));
    svg.attribute("width", Integer.toString((int) layout.width()))
        .attribute("height", Integer.toString((int) layout.height()));
    addLinks(layout);
    addTiles(layout);
    heads.place(layout);
    var stop = grid.current();
    if (hadFocus && stop != null) {
      stop.focus();
    }
  }

  private void addLinks(NetworkLayout layout) {
    for (var link : plan.links()) {
      var view = new LinkView(link, layout.curve(link));
      view.reach()
          .on(
              "pointerenter",
              event -> {
                trace(Trace.of(plan, link));
                glance.show(link, view.reach(), session.snapshot());
              });
      view.reach()
          .on(
              "pointerleave",
              event -> {
                trace(null);
                glance.close();
              });
      view.reach().on("click", event -> openLink(link, view.reach()));
      links.add(view);
      svg.add(view.line());
    }
    for (var view : links) {
      svg.add(view.reach());
    }
  }

  private void openLink(Link link, Tag anchor) {
    glance.close();
    events.opens(link, anchor);
  }

  private void addTiles(NetworkLayout layout) {
    var buttons = new ArrayList<List<Tag>>();
    int last = plan.columns().size() - 1;
    for (int column = 0; column <= last; column++) {
      var list = Tag.of("ol", "column").attribute("aria-label", names.column(column, last));
      var inColumn = new ArrayList<Tag>();
      for (var tile : plan.columns().get(column)) {
        var view = new TileView(tile, names.shortName(tile), layout.size());
        var button = view.tag().attribute("aria-label", names.name(tile));
        listen(button, tile);
        tiles.add(view);
        var item = Tag.of("li").add(button);
        if (!tile.used() && hidden.indexOf(tile.node().name()) >= 0) {
          item.shown(false);
        } else {
          inColumn.add(button);
        }
        item.style("left", pixels(layout.x(column))).style("top", pixels(layout.y(tile)));
        button.style("width", pixels(layout.size())).style("height", pixels(layout.size()));
        if (tile.isNeuron()) {
          var bias = Tag.of("span", "bias").attribute("aria-hidden", "true");
          bias.on("click", event -> events.opens(tile, button));
          biases.put(tile, bias);
          item.add(bias);
        }
        list.add(item);
      }
      buttons.add(inColumn);
      columns.add(list);
    }
    grid.arrange(buttons);
  }

  private void listen(Tag button, Tile tile) {
    if (tile.column() == 0) {
      button.attribute("aria-pressed", Boolean.toString(tile.used()));
    }
    button.on("pointerenter", event -> look(tile));
    button.on("pointerleave", event -> look(null));
    button.on("focus", event -> look(tile));
    button.on("blur", event -> look(null));
    button.on("click", event -> events.opens(tile, button));
  }

  private void look(@Nullable Tile tile) {
    trace(tile == null ? null : Trace.of(plan, tile));
    events.looksAt(tile);
  }

  /** Dims all that is not part of a trace. */
  private void trace(@Nullable Trace trace) {
    figure.toggle("traced", trace != null);
    for (var tile : tiles) {
      tile.tag().toggle("on-trace", trace != null && trace.has(tile.tile().key()));
    }
    for (var link : links) {
      link.line().toggle("on-trace", trace != null && trace.has(link.link().key()));
    }
  }

  static String pixels(double length) {
    return (int) Math.floor(length + 0.5) + "px";
  }
}
