package vitrine.labs.step;

import vitrine.view.dom.Tag;
import vitrine.view.network.Link;
import vitrine.view.network.NetworkLayout;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.Tile;
import vitrine.view.network.TileNames;

/** A small drawing of the network, in which the place of the present stop is lit. */
final class PathView {
  private static final double WIDTH = 360;

  private final Tag svg = Tag.svg("svg").attribute("class", "step-path").attribute("role", "img");
  private final Tag element = Tag.of("div", "step-drawing").add(svg);

  Tag tag() {
    return element;
  }

  /**
   * Draws the network.
   *
   * @param words what is lit, in words
   */
  void draw(NetworkPlan plan, TileNames names, Lit lit, String words) {
    var layout = NetworkLayout.of(plan, WIDTH);
    svg.clear()
        .attribute("aria-label", words)
        .attribute("viewBox", "0 0 " + (int) layout.width() + " " + (int) layout.height());
    for (var link : plan.links()) {
      svg.add(
          Tag.svg("path")
              .attribute("d", layout.curve(link))
              .attribute("class", "step-line" + state(lit, link)));
    }
    for (var tile : plan.tiles()) {
      svg.add(box(layout, tile, lit), label(layout, tile, names));
    }
  }

  private static Tag box(NetworkLayout layout, Tile tile, Lit lit) {
    return Tag.svg("rect")
        .attribute("x", whole(layout.x(tile.column())))
        .attribute("y", whole(layout.y(tile)))
        .attribute("width", whole(layout.size()))
        .attribute("height", whole(layout.size()))
        .attribute("rx", "6")
        .attribute("class", "step-box" + state(lit, tile.key()));
  }

  private static Tag label(NetworkLayout layout, Tile tile, TileNames names) {
    double half = layout.size() / 2;
    return Tag.svg("text")
        .attribute("x", whole(layout.x(tile.column()) + half))
        .attribute("y", whole(layout.y(tile) + half + 5))
        .attribute("class", "step-label")
        .text(names.shortName(tile));
  }

  private static String state(Lit lit, Link link) {
    return state(lit, link.key());
  }

  private static String state(Lit lit, String key) {
    if (lit.now().contains(key)) {
      return " is-now";
    }
    return lit.way().contains(key) ? " is-way" : "";
  }

  private static String whole(double length) {
    return Integer.toString((int) length);
  }
}
