package vitrine.labs.activations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.SettingsView;
import vitrine.labs.small.Figure;
import vitrine.labs.small.NumberCardView;
import vitrine.labs.small.OwnNames;
import vitrine.labs.small.WordedNames;
import vitrine.network.Activation;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.formula.NumberNames;
import vitrine.view.formula.Symbols;
import vitrine.view.network.NetworkPlan;

/** Why not just add? Three rooms: one curve, layers of neurons, softmax. */
public final class ActivationsView implements Figure {
  private static final int SMALL_SIDE = 33;
  private static final double SMALL = 44;

  private final PageSession session;
  private final Stage stage;
  private final SettingsView settings;
  private final NumberCardView card;
  private final Runnable watch;
  private final List<RoomView> rooms;
  private final List<Tag> doors = new ArrayList<>();
  private final Map<String, CanvasSurface> pictures = new HashMap<>();
  private final Tag element = Tag.of("div", "activations-lab");
  private final List<Tag> controls;
  private boolean arePicturesDrawn;
  private String shown = "";

  /** The figure for a session. */
  public ActivationsView(PageSession session, Stage stage, SettingsView settings, Runnable watch) {
    this.session = session;
    this.stage = stage;
    this.settings = settings;
    this.watch = watch;
    card = new NumberCardView(session, stage, element, this::names, watch);
    rooms =
        List.of(
            new CurveRoomView(session, stage, card),
            new LayersRoomView(session, stage, card),
            new SoftmaxRoomView(session, stage, card));
    settings.control(ActivationsSettings.ROOM);
    settings.control(ActivationsSettings.X);
    for (int i = 0; i < ActivationsSettings.MOST_SCORES; i++) {
      settings.control(ActivationsSettings.score(i));
    }
    for (int i = rooms.size() - 1; i >= 0; i--) {
      element.first(rooms.get(i).tag());
    }
    element.first(doors());
    controls =
        List.of(
            settings.pictures(ActivationsSettings.ACTIVATION, this::picture),
            settings.control(ActivationsSettings.LAYERS),
            settings.control(ActivationsSettings.NEURONS),
            settings.control(ActivationsSettings.DATASET),
            settings.control(ActivationsSettings.START),
            settings.control(ActivationsSettings.SCORES),
            settings.control(ActivationsSettings.TEMPERATURE));
  }

  private Tag doors() {
    var bar =
        Tag.of("div", "room-doors").attribute("role", "group").attribute("data-part", "rooms");
    bar.attribute("aria-label", stage.texts().of("setting.room.label"));
    for (var room : ActivationsSettings.ROOMS) {
      var door =
          Tag.button("")
              .text(stage.texts().of("setting.room." + room))
              .on(
                  "click",
                  event ->
                      session.send(
                          new Command.Change(Map.of(ActivationsSettings.ROOM, room)),
                          stage.explaining()));
      doors.add(door);
      bar.add(door);
    }
    return bar;
  }

  private Tag picture(String key) {
    var surface = new CanvasSurface();
    surface.resize(SMALL, SMALL);
    pictures.put(key, surface);
    return surface.tag();
  }

  private NumberNames names() {
    var texts = stage.texts();
    var graph = session.graph();
    var plan = NetworkPlan.of(graph);
    return new WordedNames(
        new OwnNames(new Symbols(graph, plan, new LayerNames(texts), texts)), texts);
  }

  private RoomView room() {
    return rooms.get(
        ActivationsSettings.ROOMS.indexOf(session.settings().text(ActivationsSettings.ROOM)));
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
  public List<Probe> probes() {
    var probes = new ArrayList<>(room().probes());
    probes.addAll(card.probes());
    if (!arePicturesDrawn) {
      for (var activation : ActivationsSettings.ACTIVATIONS) {
        probes.add(Probe.grid(ActivationsGraph.curve(activation), SMALL_SIDE));
      }
    }
    return probes;
  }

  @Override
  public void changed() {
    var now = session.settings().text(ActivationsSettings.ROOM);
    for (int i = 0; i < rooms.size(); i++) {
      boolean isShown = ActivationsSettings.ROOMS.get(i).equals(now);
      rooms.get(i).tag().shown(isShown);
      doors.get(i).attribute("aria-pressed", Boolean.toString(isShown));
    }
    boolean isLayers = now.equals("layers");
    boolean isSoftmax = now.equals("softmax");
    settings.useful(ActivationsSettings.ACTIVATION, !isSoftmax);
    settings.useful(ActivationsSettings.LAYERS, isLayers);
    settings.useful(ActivationsSettings.NEURONS, isLayers);
    settings.useful(ActivationsSettings.DATASET, isLayers);
    settings.useful(ActivationsSettings.START, isLayers);
    settings.useful(ActivationsSettings.SCORES, isSoftmax);
    settings.useful(ActivationsSettings.TEMPERATURE, isSoftmax);
    for (var room : rooms) {
      room.changed();
    }
    if (!now.equals(shown)) {
      shown = now;
      card.close();
    }
  }

  @Override
  public void draw(Snapshot snapshot) {
    room().draw(snapshot);
    card.draw(snapshot);
    drawPictures(snapshot);
  }

  /** The curves of all activations, once. */
  private void drawPictures(Snapshot snapshot) {
    if (arePicturesDrawn) {
      return;
    }
    for (var activation : ActivationsSettings.ACTIVATIONS) {
      double @Nullable [] curve =
          snapshot.find(Probe.grid(ActivationsGraph.curve(activation), SMALL_SIDE));
      if (curve == null) {
        return;
      }
      draw(activation, curve);
    }
    arePicturesDrawn = true;
    watch.run();
  }

  private void draw(Activation activation, double[] curve) {
    var theme = stage.theme().now();
    var surface = pictures.get(activation.key());
    if (surface == null) {
      return;
    }
    double unit = SMALL / 6;
    var x = new double[SMALL_SIDE];
    var y = new double[SMALL_SIDE];
    for (int i = 0; i < x.length; i++) {
      x[i] = SMALL * i / (SMALL_SIDE - 1);
      y[i] = Math.max(0, Math.min(SMALL, (0.6 * SMALL) - (unit * curve[i])));
    }
    surface.clear();
    surface.line(0, 0.6 * SMALL, SMALL, 0.6 * SMALL, Stroke.solid(theme.line(), 1));
    surface.line(SMALL / 2, 0, SMALL / 2, SMALL, Stroke.solid(theme.line(), 1));
    surface.polyline(x, y, x.length, Stroke.solid(theme.accent(), 2));
  }

  @Override
  public void themeChanged() {
    arePicturesDrawn = false;
    watch.run();
  }

  @Override
  public void lock(List<String> keys) {
    for (var room : rooms) {
      room.lock(keys);
    }
  }

  @Override
  public String words(Snapshot snapshot) {
    return room().words(snapshot);
  }
}
