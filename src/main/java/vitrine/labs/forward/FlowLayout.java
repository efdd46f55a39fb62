package vitrine.labs.forward;

import java.util.List;

/**
 * Where the numbers of the network stand, in CSS pixels: columns from left to right, each centred
 * up and down.
 *
 * @param sizes how many stand in each column
 * @param width of the picture
 * @param tile the width of a tile
 */
record FlowLayout(List<Integer> sizes, double width, double tile) {
  /** The height of a tile: what a finger needs. */
  static final double HIGH = 44;

  private static final double WIDEST = 64;
  private static final double GAP_ACROSS = 16;
  private static final double GAP_DOWN = 6;

  FlowLayout {
    sizes = List.copyOf(sizes);
  }

  /** The layout for a place of a width. */
  static FlowLayout of(List<Integer> sizes, double width) {
    double room = (width - ((sizes.size() - 1) * GAP_ACROSS)) / sizes.size();
    return new FlowLayout(sizes, width, Math.min(WIDEST, Math.floor(room)));
  }

  /** As high as the longest column. */
  double height() {
    int longest = 1;
    for (int size : sizes) {
      longest = Math.max(longest, size);
    }
    return (longest * (HIGH + GAP_DOWN)) - GAP_DOWN;
  }

  /** The left edge of a column. */
  double x(int column) {
    return sizes.size() == 1 ? 0 : column * ((width - tile) / (sizes.size() - 1));
  }

  /** The upper edge of a tile. */
  double y(int column, int row) {
    double high = (sizes.get(column) * (HIGH + GAP_DOWN)) - GAP_DOWN;
    return ((height() - high) / 2) + (row * (HIGH + GAP_DOWN));
  }

  /** The curve from a tile to one of the next column, as the path data of SVG. */
  String curve(int column, int from, int to) {
    double x1 = x(column) + tile;
    double x2 = x(column + 1);
    double y1 = y(column, from) + (HIGH / 2);
    double fan = sizes.get(column) < 2 ? 0 : (from / (sizes.get(column) - 1.0)) - 0.5;
    double y2 = y(column + 1, to) + (HIGH / 2) + (fan * HIGH * 0.6);
    double middle = (x1 + x2) / 2;
    return "M" + at(x1, y1) + "C" + at(middle, y1) + " " + at(middle, y2) + " " + at(x2, y2);
  }

  private static String at(double x, double y) {
    return (int) Math.floor(x + 0.5) + "," + (int) Math.floor(y + 0.5);
  }
}
