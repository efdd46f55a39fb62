package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.labs.frame.NamedPartsView;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.network.Layer;
import vitrine.view.network.NetworkLayout;

/**
 * What stands below the columns of the figure: the layer's name, and buttons that take neurons away
 * or add some.
 */
final class LayerHeadsView {
  /** The room they take, in pixels. */
  static final double HEIGHT = 112;

  private static final int MOST_NEURONS = 32;
  private static final int NEW_LAYER = 2;
  private static final int MOST_LAYERS = 10;

  private final PageSession session;
  private final Stage stage;
  private final FigureNames names;
  private final Tag heads = Tag.of("div", "layer-heads");
  private final Tag layers = Tag.of("div", "layer-count").attribute("role", "group");
  private final Tag fewer;
  private final Tag more;
  private final List<String> hidden = new ArrayList<>();
  private boolean locked;
  private final Map<Layer, Tag> openers = new LinkedHashMap<>();
  private final Tag cardPlace = Tag.of("div", "card-place");
  private final LayerCardView card;
  private final Tag count = Tag.of("span", "layer-count-text");

  LayerHeadsView(PageSession session, Stage stage, FigureNames names) {
    this.session = session;
    this.stage = stage;
    this.names = names;
    card = new LayerCardView(session, stage, cardPlace);
    layers.attribute("aria-label", stage.texts().of("setting.networkShape.label"));
    fewer = small("−", stage.texts().of("figure.layer.fewer"), () -> changeLayers(-1));
    more = small("+", stage.texts().of("figure.layer.more"), () -> changeLayers(1));
    layers.add(fewer, count, more);
    refresh();
  }

  /** What stands below the columns. */
  Tag tag() {
    return heads;
  }

  /** Where the card of a layer stands in the order of reading. */
  Tag cardPlace() {
    return cardPlace;
  }

  /** The buttons that change the number of layers. */
  Tag layerButtons() {
    return layers;
  }

  /** Leaves buttons out: {@code numHiddenLayers}, or {@code numNodes1} and so on for one layer. */
  void hide(String part) {
    if (part.equals("numHiddenLayers") || part.equals("networkShape")) {
      layers.shown(false);
    }
    hidden.add(part);
  }

  /** Nothing can be changed any more. */
  void lock() {
    locked = true;
    refresh();
  }

  /** The layers' activations cannot be changed any more. */
  void lockActivations() {
    card.lock();
  }

  void refresh() {
    int now = session.settings().sizes("networkShape").size();
    count.text(stage.texts().count("figure.layers", now));
    enable(fewer, now > 0);
    enable(more, now < MOST_LAYERS);
  }

  /** Shows what is held still. */
  void draw(Snapshot snapshot) {
    var holds = Holds.of(snapshot);
    for (var entry : openers.entrySet()) {
      boolean isHeld = holds.areHeld(Holds.all(entry.getKey()));
      if (isHeld != "true".equals(entry.getValue().attribute("data-held"))) {
        entry.getValue().attribute("data-held", Boolean.toString(isHeld)).toggle("held", isHeld);
      }
    }
    card.draw(snapshot);
  }

  /** Puts a head below every column; the button that was pressed keeps the focus. */
  void place(NetworkLayout layout) {
    var focused = heads.hasFocus() ? Tag.focused() : null;
    var pressed = focused == null ? null : focused.attribute("aria-label");
    heads.clear();
    heads.style("top", NetworkView.pixels(layout.height()));
    int last = layout.plan().columns().size() - 1;
    var sizes = session.settings().sizes("networkShape");
    var buttons = new ArrayList<Tag>();
    openers.clear();
    for (int column = 0; column <= last; column++) {
      var head = Tag.of("div", "layer-head");
      head.style("left", NetworkView.pixels(layout.x(column) + (layout.size() / 2)));
      head.style("max-width", NetworkView.pixels(Math.max(layout.columnStep(), layout.size())));
      head.add(Tag.of("span", "layer-name").text(names.column(column, last)));
      if (column > 0 && column < last) {
        int layer = column - 1;
        var name = names.column(column, last);
        var take =
            small(
                "−", stage.texts().of("figure.neuron.fewer", name), () -> changeNeurons(layer, -1));
        var add =
            small("+", stage.texts().of("figure.neuron.more", name), () -> changeNeurons(layer, 1));
        enable(take, sizes.get(layer) > 1);
        enable(add, sizes.get(layer) < MOST_NEURONS);
        if (hidden.indexOf("numNodes" + column) < 0 && hidden.indexOf("networkShape") < 0) {
          head.add(Tag.of("div", "layer-buttons").add(take, add));
          buttons.add(take);
          buttons.add(add);
        }
      }
      var shown = layout.plan().layer(column);
      if (shown != null) {
        head.add(opener(shown, names.column(column, last), column < last));
      }
      heads.add(head);
    }
    buttons.addAll(openers.values());
    for (var button : buttons) {
      var label = button.attribute("aria-label");
      if (pressed != null && label != null && part(pressed).equals(part(label))) {
        button.focus();
      }
    }
  }

  /** A button that names what a layer does to its sums, and opens its card. */
  private Tag opener(Layer layer, String name, boolean isHidden) {
    var texts = stage.texts();
    var does =
        layer.isChoice()
            ? texts.of("figure.layer.softmax")
            : texts.of("setting.activation." + LayerCardView.word(layer));
    var normal = layer.normalised() == null ? "" : texts.of("figure.layer.norm.short") + ", ";
    var button = Tag.button("button-small layer-open").text(normal + does);
    NamedPartsView.named("layerCards", button);
    button.attribute("aria-label", texts.of("figure.layer.open", name, normal + does));
    button.on("click", event -> card.open(layer, name, isHidden, button));
    openers.put(layer, button);
    return button;
  }

  /** A button's name without what it is worth now, which follows a colon. */
  private static String part(String label) {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon + 1);
  }

  private void enable(Tag button, boolean enabled) {
    button.attribute("aria-disabled", Boolean.toString(!enabled || locked));
  }

  private void changeLayers(int by) {
    var sizes = new ArrayList<Integer>(session.settings().sizes("networkShape"));
    if (by > 0 && sizes.size() < MOST_LAYERS) {
      sizes.add(NEW_LAYER);
    } else if (by < 0 && !sizes.isEmpty()) {
      sizes.remove(sizes.size() - 1);
    }
    send(sizes);
  }

  private void changeNeurons(int layer, int by) {
    var sizes = new ArrayList<Integer>(session.settings().sizes("networkShape"));
    int next = sizes.get(layer) + by;
    if (next >= 1 && next <= MOST_NEURONS) {
      sizes.set(layer, next);
      send(sizes);
    }
  }

  private void send(List<Integer> sizes) {
    var text = new StringBuilder();
    for (int size : sizes) {
      text.append(text.length() == 0 ? "" : ",").append(size);
    }
    session.send(new Command.Change(Map.of("networkShape", text.toString())), stage.explaining());
  }

  private Tag small(String sign, String name, Runnable pressed) {
    return Tag.button("button-small")
        .text(sign)
        .attribute("aria-label", name)
        .on(
            "click",
            event -> {
              if (!"true".equals(Tag.around(event.getTarget()).attribute("aria-disabled"))) {
                pressed.run();
              }
            });
  }
}
