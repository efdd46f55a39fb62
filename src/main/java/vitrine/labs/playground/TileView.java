package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.dom.Tag;
import vitrine.view.network.CrowdPicture;
import vitrine.view.network.Tile;

/**
 * One tile of the figure, which shows its map over the plane: on a canvas of its own, or in the one
 * picture of a large network.
 */
final class TileView {
  /** Points a side of the map of a tile with a canvas of its own. */
  static final int SIDE = 24;

  private static final double BORDERS = 4;

  private final Tile tile;
  private final Probe map;
  private final @Nullable CrowdPicture crowd;
  private final @Nullable CanvasSurface surface;
  private final Pixels pixels;
  private final Tag place;
  private boolean isDrawn;

  /**
   * A tile's content in an element that is made for it.
   *
   * @param element such as a button; it takes the look of a neuron
   * @param crowd the picture of all tiles, or null
   */
  TileView(Tile tile, String shortName, double size, Tag element, @Nullable CrowdPicture crowd) {
    this.tile = tile;
    this.crowd = crowd;
    var part = tile.column() == 0 ? "inputs" : "layer" + Integer.toString(tile.column());
    place = element.toggle("neuron-unused", !tile.used()).attribute("data-part", part);
    if (crowd == null) {
      surface = new CanvasSurface();
      surface.resize(size - BORDERS, size - BORDERS);
      pixels = Pixels.of(SIDE, SIDE);
      place.add(surface.tag());
    } else {
      surface = null;
      pixels = crowd.pixels();
    }
    map = Probe.grid(tile.node().name(), crowd == null ? SIDE : crowd.side());
    place.add(Tag.of("span", "tile-label").attribute("aria-hidden", "true").text(shortName));
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

  /**
   * Paints its map if it is known.
   *
   * @param values the map of its layer
   * @return whether the picture of all tiles has changed
   */
  boolean draw(double @Nullable [] values, SignColours colours) {
    if (values == null) {
      return false;
    }
    int stride = tile.node().shape().size();
    var whole = crowd;
    var own = surface;
    boolean changed =
        whole != null
            ? whole.paintMap(tile, values, stride, colours)
            : GridPixels.paint(pixels, values, stride, tile.place(), colours);
    changed |= !isDrawn;
    isDrawn = true;
    if (own != null && changed) {
      own.image(pixels, 0, 0, own.width(), own.height(), true);
    }
    return changed;
  }

  /** What its map was the last time it was wanted. */
  double @Nullable [] values(Snapshot snapshot) {
    return snapshot.find(map);
  }
}
