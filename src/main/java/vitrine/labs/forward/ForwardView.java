package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.forward.Stop.Kind;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The forward lab on the page: the assembly line, the house, and one part of it seen closer. */
public final class ForwardView implements Figure {
  private final PageSession session;
  private final Stage stage;
  private final SettingsView settings;
  private final Runnable watch;
  private final NumberCardView card;
  private final StationsView stations;
  private final WalkBarView bar;
  private final PriceView price;
  private final List<Tag> controls = new ArrayList<>();
  private final Tag housePlace = Tag.of("div", "flow-house-place");
  private final Tag zoomPlace = Tag.of("div", "flow-zoom-place");
  private final Tag main = Tag.of("div", "flow-main");
  private final Tag said = Tag.of("p", "flow-said");
  private final Tag element;
  private @Nullable Zoom house;
  private @Nullable Zoom zoomed;
  private @Nullable LiveNumbersView network;
  private HouseNames names;
  private String built = "";

  /** The figure for a session. */
  public ForwardView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    this.settings = settings;
    this.watch = watch;
    var texts = stage.texts();
    names = naming();
    stations = new StationsView(texts, at -> look(at, "layer"));
    bar = new WalkBarView(texts, at -> redraw(), at -> change(Map.of("walk", whole(at))));
    price = new PriceView(texts);
    controls.add(settings.control("house"));
    controls.add(settings.control("own").attribute("data-part", "own"));
    for (var column : HouseColumn.ALL) {
      controls.add(settings.control(column.key()));
    }
    controls.add(settings.control("scaling").attribute("data-part", "scaling"));
    controls.add(settings.control("learningRate"));
    element = Tag.of("div", "flow");
    card = new NumberCardView(session, stage, element, this::naming, watch);
    element.add(
        stations.tag(),
        settings.pictures("zoom", ZoomSignsView::of).attribute("data-part", "zoom"),
        bar.tag().attribute("data-part", "walk"),
        said,
        main.add(housePlace, zoomPlace),
        settings.control("walk"));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public List<Tag> controls() {
    return controls;
  }

  @Override
  public List<Tag> beside() {
    return List.of(price.tag());
  }

  @Override
  public List<Probe> probes() {
    var probes = new ArrayList<Probe>();
    probes.addAll(Moment.probes(stage.texts(), session.graph(), session.settings()));
    probes.addAll(PriceView.probes());
    probes.addAll(card.probes());
    return probes;
  }

  @Override
  public void changed() {
    boolean isOwn = session.settings().flag("own");
    settings.useful("house", !isOwn);
    for (var column : HouseColumn.ALL) {
      settings.useful(column.key(), isOwn);
    }
    if (session.graph() != names.graph()) {
      card.close();
    }
    names = naming();
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  @Override
  public void draw(Snapshot snapshot) {
    card.draw(snapshot);
    var moment = Moment.of(snapshot, names);
    if (!moment.isWhole()) {
      return;
    }
    int at = at();
    int zoom = ForwardLab.ZOOMS.indexOf(session.settings().text("zoom"));
    build(zoom, Walk.HOUSES.stop(at));
    bar.show(at, zoom);
    stations.draw(at);
    var known = house;
    var closer = zoomed;
    var all = network;
    if (known != null && closer != null) {
      known.draw(moment, at);
      closer.draw(moment, at);
    }
    if (all != null) {
      all.draw(moment, at);
    }
    price.draw(moment, at, snapshot);
    // Read out when the visitor steps, not while numbers run.
    said.attribute("aria-live", session.isMoving() || bar.isPlaying() ? "off" : "polite");
    var words = ForwardWords.stop(moment, at);
    if (!words.equals(said.text())) {
      said.text(words);
    }
  }

  @Override
  public String words(Snapshot snapshot) {
    var moment = Moment.of(snapshot, names);
    return moment.isWhole() ? ForwardWords.of(moment, at()) : "";
  }

  private HouseNames naming() {
    return HouseNames.of(stage.texts(), session.graph(), session.settings());
  }

  private int at() {
    return bar.isPlaying() ? bar.at() : session.settings().whole("walk");
  }

  private void redraw() {
    var seen = session.snapshot();
    if (seen != null) {
      draw(seen);
    }
  }

  /** Builds anew what another house, network, distance or place asks for. */
  private void build(int zoom, Stop stop) {
    var around = names.at().toString() + session.graph().fingerprint();
    var key = around + zoom + key(zoom, stop);
    if (key.equals(built)) {
      return;
    }
    if (!built.startsWith(around) || house == null) {
      var made = new HouseTableView(names, numbers());
      house = made;
      housePlace.clear().add(made.tag());
    }
    built = key;
    network = null;
    // A layer or a neuron needs the room, and names its inputs itself.
    boolean needsRoom = zoom == 1 || zoom == 2;
    housePlace.shown(!needsRoom);
    main.toggle("is-close", needsRoom);
    var made = zoom(zoom, stop);
    zoomed = made;
    zoomPlace.clear().add(made.tag());
  }

  private static String key(int zoom, Stop stop) {
    var layer = "." + stop.layer();
    return switch (zoom) {
      case 0 -> "";
      case 1 -> layer;
      case 2 -> layer + "." + stop.neuron() + (stop.kind() == Kind.START);
      default -> layer + "." + stop.neuron() + "." + stop.input() + stop.kind().name();
    };
  }

  private Zoom zoom(int zoom, Stop stop) {
    if (zoom == 0) {
      var all = numbers();
      network = all;
      return new NetworkPictureView(names, all, at -> look(at, "neuron"));
    }
    if (stop.layer() == 0) {
      boolean isAll = zoom == 1 || stop.kind() == Kind.START;
      return new ScaleZoomView(names, numbers(), isAll ? -1 : stop.neuron());
    }
    if (stop.kind() == Kind.PRICE) {
      return new PriceZoomView(names, numbers());
    }
    var layer = Layer.of(session.graph(), stop.layer());
    return switch (zoom) {
      case 1 ->
          new LayerZoomView(stage.texts(), layer, numbers(), session.settings().text("activation"));
      case 2 ->
          new NeuronZoomView(names, layer, stop.neuron(), numbers(), at -> look(at, "product"));
      default -> new ProductZoomView(names, layer, stop, numbers());
    };
  }

  private LiveNumbersView numbers() {
    return new LiveNumbersView(names, this::open);
  }

  private void open(Reference number, Tag anchor) {
    card.open(number, anchor);
  }

  /** Goes to a place of the walk and looks at it from a distance, which is one thing to undo. */
  private void look(int at, String zoom) {
    bar.stop();
    change(Map.of("walk", whole(at), "zoom", zoom));
  }

  private void change(Map<String, String> values) {
    session.send(new Command.Change(values), stage.explaining());
    watch.run();
  }

  private static String whole(int number) {
    return Integer.toString(number);
  }
}
