package vitrine.labs.step;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.view.dom.Tag;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/** A small drawing of the network, in which the place of the present stop is lit. */
final class PathView implements StepPicture {
  private static final double WIDTH = 360;
  private static final String NOW = "is-now";
  private static final String WAY = "is-way";

  private final Tag svg = Tag.svg("svg").attribute("class", "step-path").attribute("role", "img");
  private final Map<String, Tag> parts = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final TileNames names;
  private @Nullable NetworkPlan drawn;
  private final Tag element = Tag.of("div", "step-drawing").add(svg);

  /** A drawing whose tiles are called like that. */
  PathView(TileNames names) {
    this.names = names;
  }

  @Override
  public Tag tag() {
    return element;
  }

  /** Draws the network; the same one again only where other parts are lit. */
  @Override
  public void draw(StepLook look) {
    var plan = look.plan();
    var words = look.names().texts().of("study.step.drawing", look.subject());
    svg.attribute("aria-label", words);
    if (plan != drawn) {
      drawn = plan;
      build(plan);
    }
    var lit = Lit.of(look.stop(), look.walk().graph(), plan, look.chain());
    for (var part : parts.entrySet()) {
      var key = part.getKey();
      var state = lit.now().contains(key) ? NOW : lit.way().contains(key) ? WAY : "";
      if (!state.equals(states.get(key))) {
        states.put(key, state);
        part.getValue().toggle(NOW, state.equals(NOW)).toggle(WAY, state.equals(WAY));
      }
    }
  }

  private void build(NetworkPlan plan) {
    var layout = NetworkLayout.of(plan, WIDTH);
    parts.clear();
    states.clear();
    svg.clear().attribute("viewBox", "0 0 " + (int) layout.width() + " " + (int) layout.height());
    for (var link : plan.links()) {
      add(link.key(), Tag.svg("path").attribute("d", layout.curve(link)), "step-line");
    }
    for (var tile : plan.tiles()) {
      add(tile.key(), box(layout, tile), "step-box");
      svg.add(label(layout, tile));
    }
  }

  private void add(String key, Tag part, String classes) {
    parts.put(key, part.attribute("class", classes));
    svg.add(part);
  }

  private static Tag box(NetworkLayout layout, Tile tile) {
    return Tag.svg("rect")
        .attribute("x", whole(layout.x(tile.column())))
        .attribute("y", whole(layout.y(tile)))
        .attribute("width", whole(layout.size()))
        .attribute("height", whole(layout.size()))
        .attribute("rx", "6");
  }

  private Tag label(NetworkLayout layout, Tile tile) {
    double half = layout.size() / 2;
    return Tag.svg("text")
        .attribute("x", whole(layout.x(tile.column()) + half))
        .attribute("y", whole(layout.y(tile) + half + 5))
        .attribute("class", "step-label")
        .text(names.shortName(tile));
  }

  private static String whole(double length) {
    return Integer.toString((int) length);
  }
}
