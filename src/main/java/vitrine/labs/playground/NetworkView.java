package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.MediaQuery;
import vitrine.compute.graph.Expression;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Texts;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Residual;
import vitrine.view.network.Tile;
import vitrine.view.network.TileColours;
import vitrine.view.network.Trace;
import vitrine.view.speech.FigureSpeech;

/**
 * The figure: the drawing of the network as something to take hold of. Tiles are buttons, lines can
 * be pressed, layers and neurons be added.
 */
final class NetworkView implements DiagramView.Parts, LinePointerView.Lines {
  /** What stands above and below the figure in a window, in pixels. */
  private static final double AROUND = 370;

  private static final double LOWEST = 320;

  /** Longer columns, or more of them, have tiles smaller than a finger. */
  private static final int ROOMY = 8;

  private static final double SMALLEST = 12;
  private static final double TOUCHABLE = 26;

  private final PageSession session;
  private final Texts texts;
  private final FigureNames names;
  private final FigureEvents events;
  private final DiagramView diagram;
  private final LinkGlanceView glance;
  private final ZoomView zoom;
  private final List<String> hidden = new ArrayList<>();
  private final RovingGrid grid;
  private final LayerHeadsView heads;
  private final LinePointerView lines;
  private final TapView taps = new TapView();
  private @Nullable Graph drawn;
  private double width;

  NetworkView(PageSession session, Stage stage, FigureEvents events) {
    this.session = session;
    this.texts = stage.texts();
    this.names = FigureNames.of(session, texts);
    this.events = events;
    this.heads = new LayerHeadsView(session, stage, names);
    this.diagram = new DiagramView(this, names);
    this.grid = new RovingGrid(diagram.columns());
    this.zoom = new ZoomView(diagram.tag().add(heads.tag()), texts);
    glance = new LinkGlanceView(zoom.tag(), names);
    lines = new LinePointerView(diagram, this);
    // Its outer width: bars that come with zooming leave the drawing as it is.
    ElementSize.watch(zoom.tag().node(), (wide, high) -> resized(zoom.tag().box().width()));
  }

  /** What the figure tells: what the visitor looks at, opens, or switches. */
  interface FigureEvents {
    /** The visitor looks at a tile, or no longer at any. */
    void looksAt(@Nullable Tile tile);

    /** The visitor opens a tile's numbers. */
    void opens(Tile tile, Tag anchor);

    /** The visitor opens a weight's number. */
    void opens(Link link, Tag anchor);

    /** The visitor opens a residual link. */
    void opens(Residual residual, Tag anchor);
  }

  Tag tag() {
    return zoom.tag();
  }

  /** The buttons that change the number of layers, and the size of the figure. */
  Tag buttons() {
    return Tag.of("div", "figure-buttons").add(heads.layerButtons(), zoom.buttons());
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
    if (keys.indexOf("activations") >= 0) {
      heads.lockActivations();
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

  /** Where the cards of layers stand in the order of reading. */
  Tag cardPlace() {
    return heads.cardPlace();
  }

  /** What the figure is called and drawn with. */
  FigureNames names() {
    return names;
  }

  /**
   * Names every tile by what it is worth now; only while the picture rests, so that no reader is
   * interrupted.
   */
  void describe(Snapshot snapshot) {
    var speech = new FigureSpeech(texts, names);
    var holds = Holds.of(snapshot);
    var numbers = new Seen(snapshot);
    for (var view : diagram.tiles()) {
      var tile = view.tile();
      boolean isHeld = tile.isNeuron() && holds.areHeld(NeuronParts.into(plan(), tile));
      var words = speech.tile(plan(), tile, numbers, isHeld);
      if (!words.equals(view.tag().attribute("aria-label"))) {
        view.tag().attribute("aria-label", words);
      }
    }
  }

  /** Looks numbers up in a snapshot; those of one node one after the other are quickly found. */
  private static final class Seen implements ToDoubleFunction<Expression.Reference> {
    private final Snapshot snapshot;
    private @Nullable Node node;
    private double @Nullable [] values;

    Seen(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    @Override
    public double applyAsDouble(Expression.Reference number) {
      if (number.node() != node) {
        node = number.node();
        values = snapshot.find(Probe.parameters(number.node().name()));
      }
      double @Nullable [] known = values;
      return known == null || number.place() >= known.length ? Double.NaN : known[number.place()];
    }
  }

  /** How many maps are still wanted. */
  int wantedMaps() {
    return diagram.wantedMaps();
  }

  /** The colours have changed: every map must be drawn again. */
  void forget() {
    diagram.forget();
  }

  void draw(Snapshot snapshot, TileColours colours) {
    diagram.draw(snapshot, colours);
    heads.draw(snapshot);
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
    var layout = diagram.build(session.graph(), room(), LayerHeadsView.HEIGHT);
    var buttons = new ArrayList<List<Tag>>();
    for (int column = 0; column < plan().columns().size(); column++) {
      buttons.add(new ArrayList<>());
    }
    for (var view : diagram.tiles()) {
      buttons.get(view.tile().column()).add(view.tag());
    }
    grid.arrange(buttons);
    heads.place(layout);
    zoom.fitted();
    var stop = grid.current();
    if (hadFocus && stop != null) {
      stop.focus();
    }
  }

  /** As many tiles as a window holds are seen whole; fingers need large ones. */
  private NetworkLayout.Room room() {
    double high = Tag.root().node().getClientHeight() - AROUND;
    boolean isSmall = plannedLongest() > ROOMY && !MediaQuery.COARSE_POINTER.holds();
    return new NetworkLayout.Room(width, Math.max(LOWEST, high), isSmall ? SMALLEST : TOUCHABLE);
  }

  private int plannedLongest() {
    int longest = session.settings().sizes("networkShape").size();
    for (int size : session.settings().sizes("networkShape")) {
      longest = Math.max(longest, size);
    }
    return longest;
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
    taps.hear(button, tile, () -> look(tile), () -> events.opens(tile, button));
    if (bias != null) {
      taps.hear(bias, tile, () -> look(tile), () -> events.opens(tile, button));
    }
  }

  @Override
  public void placed(LinkView view) {
    var link = view.link();
    view.reach().on("pointerenter", event -> looksAt(link, view.reach()));
    view.reach().on("pointerleave", event -> looksAt(null, view.reach()));
    var reach = view.reach();
    taps.hear(reach, link, () -> looksAt(link, reach), () -> opens(link, reach));
  }

  @Override
  public void placed(Residual residual, Tag button) {
    button.attribute("aria-label", names.name(residual));
    button.on("click", event -> events.opens(residual, button));
  }

  @Override
  public void looksAt(@Nullable Link link, Tag anchor) {
    trace(link == null ? null : Trace.of(plan(), link));
    if (link == null) {
      glance.close();
    } else {
      glance.show(link, anchor, session.snapshot());
    }
  }

  @Override
  public void opens(Link link, Tag anchor) {
    glance.close();
    events.opens(link, anchor);
  }

  private void look(@Nullable Tile tile) {
    trace(tile == null ? null : Trace.of(plan(), tile));
    events.looksAt(tile);
  }

  /** Dims all that is not part of a trace. */
  private void trace(@Nullable Trace trace) {
    diagram.trace(trace);
    var seen = session.snapshot();
    if (seen != null) {
      diagram.links().drawTraced(seen);
    }
  }

  static String pixels(double length) {
    return (int) Math.floor(length + 0.5) + "px";
  }
}
