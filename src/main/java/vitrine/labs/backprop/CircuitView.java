package vitrine.labs.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.browser.PageEvent;
import vitrine.compute.graph.Expression.Reference;
import vitrine.labs.small.PlainNames;
import vitrine.labs.step.StepLook;
import vitrine.labs.step.StepPicture;
import vitrine.labs.step.Walk;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;
import vitrine.view.network.TileNames;

/**
 * The drawn computation. One of its gates can be reached with Tab, the others from there with the
 * arrows up and down; Enter opens the number that leaves it.
 */
final class CircuitView implements StepPicture {
  private final Stage stage;
  private final TileNames names;
  private final BiConsumer<Reference, Tag> open;
  private final Tag svg = Tag.svg("svg").attribute("class", "circuit").attribute("role", "group");
  private final Tag element = Tag.of("div", "circuit-room").attribute("data-part", "graph");
  private final List<GateView> gates = new ArrayList<>();
  private final List<WireView> wires = new ArrayList<>();
  private @Nullable Walk drawn;
  private @Nullable Circuit circuit;
  private @Nullable StepLook last;
  private double room = 700;
  private int focus;

  /** A drawing; {@code open} hears which number was pressed, and where. */
  CircuitView(Stage stage, TileNames names, BiConsumer<Reference, Tag> open) {
    this.stage = stage;
    this.names = names;
    this.open = open;
    element.add(svg);
    ElementSize.watch(element.node(), (width, height) -> resized(width));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(StepLook look) {
    last = look;
    if (drawn != look.walk()) {
      drawn = look.walk();
      build(look);
    }
    var known = circuit;
    if (known == null) {
      return;
    }
    var reached = new Reached(look.walk(), look.at(), look.chain());
    double largest = 0;
    for (var wire : known.wires()) {
      var gradient = wire.gradient();
      if (gradient != null && wire.to() != null) {
        largest = Math.max(largest, Math.abs(look.value(gradient)));
      }
    }
    var now = reached.wires(known);
    boolean isNamed = false;
    for (var wire : wires) {
      wire.draw(look, reached, known, largest);
      boolean isNow = now.contains(wire.wire);
      wire.light(isNow, reached.isOnTheWay(wire.wire));
      wire.name(isNow && !isNamed);
      isNamed |= isNow;
    }
    var lit = reached.gates(known);
    for (var gate : gates) {
      gate.draw(look, reached, known);
      gate.light(lit.contains(gate.gate));
    }
    svg.attribute("aria-label", stage.texts().of("lab.drawing", look.subject()));
  }

  private void resized(double width) {
    var look = last;
    if (width > 0 && Math.abs(width - room) > 1) {
      room = width;
      if (look != null) {
        build(look);
        draw(look);
      }
    }
  }

  private void build(StepLook look) {
    var made = Circuit.of(look.walk(), look.plan(), look.example());
    var layout = new CircuitLayout(made, look.plan(), room);
    circuit = made;
    gates.clear();
    wires.clear();
    int width = (int) Math.max(room, layout.width());
    svg.clear()
        .attribute("viewBox", "0 0 " + width + " " + (int) layout.height())
        .attribute("width", Integer.toString(width))
        .attribute("height", Integer.toString((int) layout.height()));
    for (var caption : layout.captions()) {
      svg.add(Drawn.text(caption.x(), caption.y(), "gate-caption", names.name(caption.tile())));
    }
    for (var wire : made.wires()) {
      var way = layout.way(wire);
      var view = new WireView(wire, way, look);
      wires.add(view);
      svg.add(view.tag);
      var again = way.again();
      if (again != null) {
        var spot = layout.at(wire.from());
        svg.add(Drawn.text(again.x(), again.y() + 5, "gate-name gate-again", answer(wire, made)));
        svg.add(Drawn.text(spot.x(), spot.y() + 30, "gate-name gate-again", answer(wire, made)));
      }
    }
    for (var gate : made.gates()) {
      var view = new GateView(gate, layout.at(gate), look);
      int number = gates.size();
      view.tag.on("click", event -> press(number)).on("keydown", this::key);
      view.tag.on("focus", event -> reach(number));
      gates.add(view);
      svg.add(view.tag);
    }
    reach(Math.min(focus, gates.size() - 1));
  }

  private String answer(Wire wire, Circuit made) {
    var tile = wire.from().tile();
    boolean isLast = wire.to() == made.only(Gate.Kind.LOSS);
    return isLast || tile == null ? "ŷ" : "a" + PlainNames.low(tile.column());
  }

  private void press(int number) {
    var view = gates.get(number);
    reach(number);
    var known = circuit;
    var shown = view.gate.number();
    if (shown == null && known != null) {
      for (var wire : known.wires()) {
        if (wire.from() == view.gate) {
          shown = wire.subject();
        }
      }
    }
    if (shown != null) {
      open.accept(shown, view.tag);
    }
  }

  private void reach(int number) {
    focus = number;
    for (int i = 0; i < gates.size(); i++) {
      gates.get(i).tag.attribute("tabindex", i == number ? "0" : "-1");
    }
  }

  private void key(PageEvent event) {
    var key = event.getKey();
    if (key.equals("Enter") || key.equals(" ")) {
      event.preventDefault();
      press(focus);
    } else if (key.equals("ArrowDown") || key.equals("ArrowUp")) {
      event.preventDefault();
      int next = focus + (key.equals("ArrowDown") ? 1 : gates.size() - 1);
      reach(next % gates.size());
      gates.get(focus).tag.focus();
    }
  }
}
