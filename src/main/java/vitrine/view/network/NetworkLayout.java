package vitrine.view.network;

/**
 * Where the tiles of a plan stand, in CSS pixels: columns evenly from left to right, each centred
 * up and down.
 *
 * @param plan what is shown
 * @param width the width of the picture
 * @param height its height
 * @param size the side of a tile
 * @param columnStep from one column's left edge to the next
 * @param rowStep from one tile's upper edge to the next
 */
public record NetworkLayout(
    NetworkPlan plan, double width, double height, double size, double columnStep, double rowStep) {
  private static final double LARGEST = 44;
  private static final double SMALLEST = 26;
  private static final double GAP_DOWN = 12;

  /** Columns of more tiles than this are set closer, and smaller. */
  private static final int MANY = 8;

  private static final double MANY_HEIGHT = 480;

  /** How far columns stand apart if there is room, and at least. */
  private static final double GOOD_GAP_ACROSS = 22;

  private static final double LEAST_GAP_ACROSS = 12;

  /** Room left and right of the outermost tiles, for names on the left and for what sticks out. */
  private static final double MARGIN_LEFT = 44;

  private static final double MARGIN_RIGHT = 10;
  private static final double MARGIN_DOWN = 10;

  /**
   * A layout for a place of a given width; wider than that if the columns need it, as high as its
   * longest column.
   *
   * @param available the width there is
   */
  public static NetworkLayout of(NetworkPlan plan, double available) {
    int columns = Math.max(1, plan.columns().size());
    int longest = 1;
    for (var column : plan.columns()) {
      longest = Math.max(longest, column.size());
    }
    double gapDown = longest > MANY ? GAP_DOWN / 2 : GAP_DOWN;
    double largest = longest > MANY ? (MANY_HEIGHT / longest) - gapDown : LARGEST;
    double room = available - MARGIN_LEFT - MARGIN_RIGHT;
    double size = Math.max(SMALLEST, Math.min(largest, (room / columns) - GOOD_GAP_ACROSS));
    double least = size + LEAST_GAP_ACROSS;
    double step = columns == 1 ? 0 : Math.max(least, (room - size) / (columns - 1));
    double width = Math.max(available, MARGIN_LEFT + ((columns - 1) * step) + size + MARGIN_RIGHT);
    double height = (longest * (size + gapDown)) - gapDown + (2 * MARGIN_DOWN);
    return new NetworkLayout(plan, width, height, size, step, size + gapDown);
  }

  /** The left edge of a column. */
  public double x(int column) {
    return MARGIN_LEFT + (column * columnStep);
  }

  /** The upper edge of a tile. */
  public double y(Tile tile) {
    int count = plan.columns().get(tile.column()).size();
    return (height / 2) - ((((count - 1) * rowStep) + size) / 2) + (tile.row() * rowStep);
  }

  /**
   * The curve of a link as the path data of SVG: out of the right side of one tile, into the left
   * side of the other.
   */
  public String curve(Link link) {
    double x1 = x(link.from().column()) + size;
    double y1 = y(link.from()) + (size / 2);
    double x2 = x(link.to().column());
    double y2 = y(link.to()) + (size / 2) + fan(link);
    double middle = (x1 + x2) / 2;
    return "M" + at(x1, y1) + "C" + at(middle, y1) + " " + at(middle, y2) + " " + at(x2, y2);
  }

  /** Links arrive one below the other, so that thick ones can be told apart. */
  private double fan(Link link) {
    int inputs = link.weight().shape().width();
    double reach = Math.min(size * 0.6, 3.0 * inputs);
    return inputs < 2 ? 0 : (((link.place() % inputs) / (inputs - 1.0)) - 0.5) * reach;
  }

  private static String at(double x, double y) {
    return tenths(x) + "," + tenths(y);
  }

  /** A length in tenths of a pixel, without the weight of a number formatter. */
  private static String tenths(double length) {
    int tenths = (int) Math.floor((length * 10) + 0.5);
    return (tenths / 10) + "." + Math.abs(tenths % 10);
  }
}
