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
 * @param top room above the tiles, for residual links
 */
public record NetworkLayout(
    NetworkPlan plan,
    double width,
    double height,
    double size,
    double columnStep,
    double rowStep,
    double top) {
  private static final double LARGEST = 44;
  private static final double GAP_DOWN = 12;

  /** Columns of more tiles than this are set closer, and smaller. */
  private static final int MANY = 8;

  /** Closer than this, only a share of the room is left between tiles. */
  private static final double CLOSE_GAP = 6;

  private static final double CLOSE_SHARE = 0.15;

  /** How far columns stand apart if there is room, and at least. */
  private static final double GOOD_GAP_ACROSS = 22;

  private static final double LEAST_GAP_ACROSS = 12;

  /** Room left and right of the outermost tiles, for names on the left and for what sticks out. */
  private static final double MARGIN_LEFT = 44;

  private static final double MARGIN_RIGHT = 10;

  /** Half the width of the last column's heading. */
  private static final double HALF_HEADING = 26;

  /** Room right of outputs that have a name each. */
  private static final double MARGIN_NAMED = 34;

  private static final double MARGIN_DOWN = 10;

  /** Room for residual links above the tiles. */
  private static final double ABOVE = 26;

  /**
   * The room for a picture.
   *
   * @param width the width there is
   * @param height the height that many tiles may take, in which a long column is seen whole
   * @param smallest the least side of a tile, whatever the room
   */
  public record Room(double width, double height, double smallest) {
    /** A place that wide, for fingers. */
    public static Room ofWidth(double width) {
      return new Room(width, 480, 26);
    }
  }

  /** A layout for a place of a given width; as high as its longest column. */
  public static NetworkLayout of(NetworkPlan plan, double available) {
    return of(plan, Room.ofWidth(available));
  }

  /** A layout for some room; larger than that if the least size of tiles needs it. */
  public static NetworkLayout of(NetworkPlan plan, Room place) {
    int columns = Math.max(1, plan.columns().size());
    int longest = plan.longest();
    double pitch = place.height() / longest;
    double gapDown = longest > MANY ? Math.min(CLOSE_GAP, CLOSE_SHARE * pitch) : GAP_DOWN;
    double largest = longest > MANY ? Math.min(LARGEST, pitch - gapDown) : LARGEST;
    double heading = HALF_HEADING - (Math.max(place.smallest(), largest) / 2);
    double right = plan.hasClasses() ? MARGIN_NAMED : Math.max(MARGIN_RIGHT, heading);
    double room = place.width() - MARGIN_LEFT - right;
    double wanted = Math.min(largest, (room / columns) - GOOD_GAP_ACROSS);
    double size = Math.floor(Math.max(place.smallest(), wanted));
    double least = size + LEAST_GAP_ACROSS;
    double step = columns == 1 ? 0 : Math.max(least, (room - size) / (columns - 1));
    double width = Math.max(place.width(), MARGIN_LEFT + ((columns - 1) * step) + size + right);
    double top = plan.residuals().isEmpty() ? 0 : ABOVE;
    double height = (longest * (size + gapDown)) - gapDown + (2 * MARGIN_DOWN) + top;
    return new NetworkLayout(plan, width, height, size, step, size + gapDown, top);
  }

  /** The left edge of a column. */
  public double x(int column) {
    return MARGIN_LEFT + (column * columnStep);
  }

  /** The upper edge of a tile. */
  public double y(Tile tile) {
    int count = plan.columns().get(tile.column()).size();
    double middle = (height + top) / 2;
    return middle - ((((count - 1) * rowStep) + size) / 2) + (tile.row() * rowStep);
  }

  /** The height at which a link leaves the tile that it comes from. */
  public double leaves(Link link) {
    return y(link.from()) + (size / 2);
  }

  /** The height at which a link arrives: one below the other, so that they can be told apart. */
  public double arrives(Link link) {
    int inputs = link.weight().shape().width();
    double reach = Math.min(size * 0.6, 3.0 * inputs);
    double fan = inputs < 2 ? 0 : (((link.place() % inputs) / (inputs - 1.0)) - 0.5) * reach;
    return y(link.to()) + (size / 2) + fan;
  }

  /**
   * The curve of a link as the path data of SVG: out of the right side of one tile, into the left
   * side of the other.
   */
  public String curve(Link link) {
    double x1 = x(link.from().column()) + size;
    double y1 = leaves(link);
    double x2 = x(link.to().column());
    double y2 = arrives(link);
    double middle = (x1 + x2) / 2;
    return "M" + at(x1, y1) + "C" + at(middle, y1) + " " + at(middle, y2) + " " + at(x2, y2);
  }

  /** The arc of a residual link over the tiles: from behind one column to behind another. */
  public String arc(Residual residual) {
    double x1 = x(residual.from()) + (size / 2);
    double x2 = meets(residual);
    double low = top + (MARGIN_DOWN / 2);
    double high = -MARGIN_DOWN / 2;
    return "M" + at(x1, low) + "C" + at(x1, high) + " " + at(x2, high) + " " + at(x2, top - 4);
  }

  /** Where a residual link ends, from the left: behind the column to which it adds. */
  public double meets(Residual residual) {
    return x(residual.to()) + size + (Math.min(GOOD_GAP_ACROSS, columnStep - size) / 2);
  }

  private static String at(double x, double y) {
    return tenths(x) + "," + tenths(y);
  }

  /** A length in tenths of a pixel, without the weight of a number formatter. */
  private static String tenths(double length) {
    int tenths = (int) Math.floor((Math.abs(length) * 10) + 0.5);
    return (length < 0 ? "-" : "") + (tenths / 10) + "." + (tenths % 10);
  }
}
