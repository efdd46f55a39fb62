package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
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
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.Trace;
import vitrine.view.speech.FigureSpeech;

/**
 * The figure: the drawing of the network as something to take hold of. Tiles are buttons, lines can
 * be pressed, layers and neurons be added.
 */
final class NetworkView implements DiagramView.Parts {
  private final PageSession session;
  private final Texts texts;
  private final FigureNames names;
  private final FigureEvents events;
  private final DiagramView diagram;
  private final LinkGlanceView glance;
  private final Tag frame;
  private final List<String> hidden = new ArrayList<>();
  private final RovingGrid grid;
  private final LayerHeadsView heads;
  private @Nullable Graph drawn;
  private double width;

  NetworkView(PageSession session, Stage stage, FigureEvents events) {
    this.session = session;
    this.texts = stage.texts();
    this.names = new FigureNames(texts);
    this.events = events;
    this.heads = new LayerHeadsView(session, stage, names);
    this.diagram = new DiagramView(this, names);
    this.grid = new RovingGrid(diagram.columns());
    this.frame = Tag.of("div", "network-frame").add(diagram.tag().add(heads.tag()));
    glance = new LinkGlanceView(frame, names);
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
   * neurons, and inputs that are not in use, whose places the others take.
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
    return diagram.plan();
  }

  /** What the figure needs to see. */
  List<Probe> probes() {
    return diagram.probes();
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
    for (var view : diagram.tiles()) {
      var words = speech.tile(plan(), view.tile(), number -> value(snapshot, number));
      if (!words.equals(view.tag().attribute("aria-label"))) {
        view.tag().attribute("aria-label", words);
      }
    }
  }

  private static double value(Snapshot snapshot, Expression.Reference number) {
    double @Nullable [] values = snapshot.find(Probe.parameters(number.node().name()));
    return values == null || number.place() >= values.length ? Double.NaN : values[number.place()];
  }

  /** How many maps are still wanted. */
  int wantedMaps() {
    return diagram.wantedMaps();
  }

  /** The colours have changed: every map must be drawn again. */
  void forget() {
    diagram.forget();
  }

  void draw(Snapshot snapshot, SignColours colours) {
    diagram.draw(snapshot, colours);
    glance.draw(snapshot);
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
    boolean hadFocus = diagram.columns().hasFocus();
    var layout = diagram.build(session.graph(), width, LayerHeadsView.HEIGHT);
    var buttons = new ArrayList<List<Tag>>();
    for (int column = 0; column < plan().columns().size(); column++) {
      buttons.add(new ArrayList<>());
    }
    for (var view : diagram.tiles()) {
      buttons.get(view.tile().column()).add(view.tag());
    }
    grid.arrange(buttons);
    heads.place(layout);
    var stop = grid.current();
    if (hadFocus && stop != null) {
      stop.focus();
    }
  }

  @Override
  public boolean offers(Node input) {
    return hidden.indexOf(input.name()) < 0;
  }

  @Override
  public Tag element(Tile tile) {
    return Tag.button("neuron").attribute("aria-label", names.name(tile));
  }

  @Override
  public void placed(TileView view, @Nullable Tag bias) {
    var tile = view.tile();
    var button = view.tag();
    if (tile.column() == 0) {
      button.attribute("aria-pressed", Boolean.toString(tile.used()));
    }
    button.on("pointerenter", event -> look(tile));
    button.on("pointerleave", event -> look(null));
    button.on("focus", event -> look(tile));
    button.on("blur", event -> look(null));
    button.on("click", event -> events.opens(tile, button));
    if (bias != null) {
      bias.on("click", event -> events.opens(tile, button));
    }
  }

  @Override
  public void placed(LinkView view) {
    var link = view.link();
    view.reach()
        .on(
            "pointerenter",
            event -> {
              trace(Trace.of(plan(), link));
              glance.show(link, view.reach(), session.snapshot());
            });
    view.reach()
        .on(
            "pointerleave",
            event -> {
              trace(null);
              glance.close();
            });
    view.reach()
        .on(
            "click",
            event -> {
              glance.close();
              events.opens(link, view.reach());
            });
  }

  private void look(@Nullable Tile tile) {
    trace(tile == null ? null : Trace.of(plan(), tile));
    events.looksAt(tile);
  }

  /** Dims all that is not part of a trace. */
  private void trace(@Nullable Trace trace) {
    diagram.tag().toggle("traced", trace != null);
    for (var tile : diagram.tiles()) {
      tile.tag().toggle("on-trace", trace != null && trace.has(tile.tile().key()));
    }
    for (var link : diagram.links()) {
      link.line().toggle("on-trace", trace != null && trace.has(link.link().key()));
    }
  }

  static String pixels(double length) {
    return (int) Math.floor(length + 0.5) + "px";
  }
}
