package vitrine.view.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.Theme;

/**
 * The picture of a large network in one piece: the map of every tile and the line of every weight
 * in the same pixels, so that a frame costs one picture however many neurons there are.
 */
public final class CrowdPicture {
  /** From so many weights on a network is drawn this way. */
  public static final int FROM_LINKS = 400;

  /** The most points a side of a tile's map. */
  private static final int MOST_SIDE = 24;

  /** The border of a tile. */
  private static final double BORDER = 2;

  private static final double REACH = 5;

  /** So many lines are painted in one frame of a picture that moves; the others wait their turn. */
  private static final int LINES_A_FRAME = 3000;

  private final NetworkLayout layout;
  private final double ratio;
  private final Pixels pixels;
  private final int side;
  private final List<LineBand> bands = new ArrayList<>();
  private int turn;
  private @Nullable Theme drawn;

  /**
   * A picture of nothing yet.
   *
   * @param ratio pixels of the screen for a CSS pixel
   */
  public CrowdPicture(NetworkLayout layout, double ratio) {
    this.layout = layout;
    this.ratio = ratio;
    pixels =
        Pixels.of(
            (int) Math.ceil(layout.width() * ratio), (int) Math.ceil(layout.height() * ratio));
    side = Math.max(1, (int) ((layout.size() - (2 * BORDER)) * ratio));
    for (int column = 1; column < layout.plan().columns().size(); column++) {
      bands.add(new LineBand(layout, column, ratio));
    }
  }

  /** Whether a network is drawn this way. */
  public static boolean suits(NetworkPlan plan) {
    return plan.links().size() >= FROM_LINKS;
  }

  /** What has been painted. */
  public Pixels pixels() {
    return pixels;
  }

  /** How many points a side of a tile's map are worth asking for. */
  public int side() {
    return Math.min(MOST_SIDE, side);
  }

  /** Everything must be painted again. */
  public void forget() {
    bands.forEach(LineBand::forget);
  }

  /** The ground has the colour of a theme from now on. */
  public void begin(Theme theme) {
    if (theme.equals(drawn)) {
      return;
    }
    drawn = theme;
    int ground = Pixels.pixel(theme.paper());
    for (int i = 0; i < pixels.values().length; i++) {
      pixels.values()[i] = ground;
    }
    forget();
  }

  /**
   * Paints the map of a tile.
   *
   * @param values the grid row by row from the lowest y up, {@code stride} numbers a point
   * @return whether any pixel changed
   */
  public boolean paintMap(Tile tile, double[] values, int stride, SignColours colours) {
    int points = side();
    int left = (int) Math.floor(((layout.x(tile.column()) + BORDER) * ratio) + 0.5);
    int top = (int) Math.floor(((layout.y(tile) + BORDER) * ratio) + 0.5);
    int[] shown = pixels.values();
    boolean changed = false;
    for (int row = 0; row < side; row++) {
      int from = (points - 1 - ((row * points) / side)) * points;
      int to = ((top + row) * pixels.width()) + left;
      for (int column = 0; column < side; column++) {
        int point = points == side ? column : (column * points) / side;
        int pixel = colours.pixel(values[((from + point) * stride) + tile.place()]);
        changed |= pixel != shown[to];
        shown[to++] = pixel;
      }
    }
    return changed;
  }

  /** The weights of each layer, as they are now. */
  @FunctionalInterface
  public interface Weights {
    /** The weights that lead to a column, or null if they are not known. */
    double @Nullable [] of(int column);
  }

  /**
   * Paints the lines whose looks have changed; of a picture that moves only some at a time.
   *
   * @return whether any have been painted
   */
  public boolean paintLines(Weights weights, Theme theme, @Nullable Trace trace, boolean moves) {
    int budget = moves ? LINES_A_FRAME : Integer.MAX_VALUE;
    boolean painted = false;
    for (int i = 0; i < bands.size() && budget > 0; i++) {
      turn = (turn + 1) % bands.size();
      var band = bands.get(turn);
      var values = weights.of(turn + 1);
      if (values != null && values.length == band.size() && band.differs(values)) {
        band.paint(pixels, theme, trace);
        budget -= band.size();
        painted = true;
      }
    }
    return painted;
  }

  /** The line at a place in CSS pixels, or null. */
  public @Nullable Link nearest(double x, double y) {
    for (var band : bands) {
      var link = band.nearest(x, y, REACH);
      if (link != null) {
        return link;
      }
    }
    return null;
  }
}
