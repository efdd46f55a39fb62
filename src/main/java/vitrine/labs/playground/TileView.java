package vitrine.labs.playground;

import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.dom.Tag;
import vitrine.view.network.Tile;

/** One tile of the figure, which shows its map over the plane. */
final class TileView {
  /** Points a side of a tile's map. */
  static final int SIDE = 24;

  private final Tile tile;
  private final Probe map;
  private final CanvasSurface surface = new CanvasSurface();
  private final Pixels pixels = Pixels.of(SIDE, SIDE);
  private final Tag place;
  private boolean isDrawn;
  private final Tag name;

  /**
   * A tile's content in an element that is made for it.
   *
   * @param element such as a button; it takes the look of a neuron
   */
  TileView(Tile tile, String shortName, double size, Tag element) {
    this.tile = tile;
    map = Probe.grid(tile.node().name(), SIDE);
    surface.resize(size - 4, size - 4);
    name = Tag.of("span", "tile-label").attribute("aria-hidden", "true").text(shortName);
    place = element.add(surface.tag(), name).toggle("neuron-unused", !tile.used());
  }

  Tile tile() {
    return tile;
  }

  Tag tag() {
    return place;
  }

  /** What its map needs to see. */
  Probe probe() {
    return map;
  }

  /** Whether its map is wanted again: an input's map never changes once it has been drawn. */
  boolean wantsMap() {
    return tile.isNeuron() || !isDrawn;
  }

  /** The colours have changed: what was drawn is out of date. */
  void forget() {
    isDrawn = false;
  }

  void draw(Snapshot snapshot, SignColours colours) {
    var values = snapshot.find(map);
    if (values != null) {
      boolean changed =
          GridPixels.paint(pixels, values, tile.node().shape().size(), tile.place(), colours);
      if (changed || !isDrawn) {
        isDrawn = true;
        surface.image(pixels, 0, 0, surface.width(), surface.height(), true);
      }
    }
  }
}
