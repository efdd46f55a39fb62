package vitrine.view.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.view.Pixels;
import vitrine.view.Theme;

/**
 * The lines between two columns of a large network, painted pixel by pixel: a thousand curves take
 * less time than a hundred on a canvas. All have the same form, so its heights are computed once.
 *
 * <p>A line is as wide as its weight is large, down to a shade of a pixel; the strong lie above the
 * faint.
 */
final class LineBand {
  /** Widths are told apart in this part of a CSS pixel. */
  private static final double STEPS = 8;

  private static final double WIDEST = 10;
  private static final double PER_WEIGHT = 1.8;

  /** What is not in focus keeps this share of its strength. */
  private static final double DIM = 0.18;

  private final List<Link> links;
  private final double ratio;
  private final double thin;
  private final int from;
  private final int width;
  private final double[] heights;
  private final double[] slopes;
  private final double[] leaves;
  private final double[] rises;

  /** The width of each line in steps, below 0 for negative weights. */
  private final int[] drawn;

  private final double[] widths;
  private boolean isStale = true;

  /** The lines that lead to {@code column}. */
  LineBand(NetworkLayout layout, int column, double ratio) {
    this.links = layout.plan().linksTo(column);
    this.ratio = ratio;
    thin = Math.min(1, layout.size() / 36);
    double left = (layout.x(column - 1) + layout.size()) * ratio;
    double right = layout.x(column) * ratio;
    from = (int) Math.floor(left + 0.5);
    width = Math.max(1, (int) Math.floor(right + 0.5) - from);
    heights = new double[width];
    slopes = new double[width];
    for (int i = 0; i < width; i++) {
      double at = parameter((i + 0.5) / width);
      heights[i] = at * at * (3 - (2 * at));
    }
    for (int i = 0; i < width; i++) {
      slopes[i] = heights[Math.min(width - 1, i + 1)] - heights[Math.max(0, i - 1)];
      slopes[i] /= width < 3 ? 1 : 2;
    }
    leaves = new double[links.size()];
    rises = new double[links.size()];
    for (int i = 0; i < links.size(); i++) {
      leaves[i] = layout.leaves(links.get(i)) * ratio;
      rises[i] = (layout.arrives(links.get(i)) * ratio) - leaves[i];
    }
    drawn = new int[links.size()];
    widths = new double[links.size()];
  }

  /** How many lines there are. */
  int size() {
    return links.size();
  }

  /** The lines must be painted again, whatever the weights. */
  void forget() {
    isStale = true;
  }

  /** Takes the weights in; whether any line would look different. */
  boolean differs(double[] weights) {
    boolean differs = isStale;
    for (int i = 0; i < drawn.length; i++) {
      double weight = weights[i];
      double size = Math.abs(weight) * PER_WEIGHT * thin;
      // written so that what is not a number is as wide as can be
      double wide = size < WIDEST ? size : WIDEST;
      int steps = (int) ((wide * STEPS) + 0.5);
      steps = weight < 0 ? -1 - steps : steps;
      differs |= steps != drawn[i];
      drawn[i] = steps;
      widths[i] = wide;
    }
    return differs;
  }

  /** Paints the lines over a clean ground. */
  void paint(Pixels pixels, Theme theme, @Nullable Trace trace) {
    isStale = false;
    int ground = Pixels.pixel(theme.paper());
    for (int row = 0; row < pixels.height(); row++) {
      int at = (row * pixels.width()) + from;
      for (int i = 0; i < width; i++) {
        pixels.values()[at + i] = ground;
      }
    }
    double strong = 0;
    for (double each : widths) {
      strong = Math.max(strong, each);
    }
    int negative = Pixels.pixel(theme.negative());
    int positive = Pixels.pixel(theme.positive());
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < drawn.length; i++) {
        boolean isOnTrace = trace == null || trace.has(links.get(i).key());
        boolean isAbove = trace == null ? widths[i] > strong / 2 : isOnTrace;
        if (isAbove == (pass == 1)) {
          paint(pixels, i, drawn[i] < 0 ? negative : positive, isOnTrace ? 1 : DIM);
        }
      }
    }
  }

  private void paint(Pixels pixels, int line, int colour, double strength) {
    int[] values = pixels.values();
    int across = pixels.width();
    int last = pixels.height() - 1;
    double rise = rises[line];
    double half = Math.max(widths[line], 0.06) * ratio / 2;
    for (int i = 0; i < width; i++) {
      double middle = (heights[i] * rise) + leaves[line];
      double climb = Math.abs(slopes[i] * rise);
      double thick = half * Math.sqrt((climb * climb) + 1);
      // a steep line passes many pixels of a column, each for a part of it
      double reach = (climb / 2) + thick;
      double share = strength * (thick / reach);
      double top = middle - reach;
      double bottom = middle + reach;
      int first = Math.max(0, (int) top);
      int end = Math.min(last, (int) bottom);
      for (int row = first; row <= end; row++) {
        double covered = (bottom < row + 1 ? bottom : row + 1) - (top > row ? top : row);
        int at = (row * across) + from + i;
        values[at] = mix(values[at], colour, (int) (covered * share * 256));
      }
    }
  }

  /** {@code share} of 256 of one opaque pixel, the rest of the other. */
  private static int mix(int below, int above, int share) {
    int rest = 256 - share;
    int redBlue = (((below & 0xff00ff) * rest) + ((above & 0xff00ff) * share)) >>> 8;
    int green = (((below & 0x00ff00) * rest) + ((above & 0x00ff00) * share)) >>> 8;
    return 0xff000000 | (redBlue & 0xff00ff) | (green & 0x00ff00);
  }

  /**
   * The line nearest to a place in CSS pixels, no farther than {@code reach}; null if there is none
   * or the place lies elsewhere.
   */
  @Nullable Link nearest(double x, double y, double reach) {
    int column = (int) Math.floor(x * ratio) - from;
    if (column < 0 || column >= width) {
      return null;
    }
    Link nearest = null;
    double least = reach;
    for (int i = 0; i < drawn.length; i++) {
      double middle = ((heights[column] * rises[i]) + leaves[i]) / ratio;
      double distance = Math.abs(y - middle) - (widths[i] / 2);
      if (distance < least) {
        least = distance;
        nearest = links.get(i);
      }
    }
    return nearest;
  }

  /** The height of a line in its middle, in CSS pixels: where it is pressed. */
  double middle(int line) {
    return (leaves[line] + (rises[line] / 2)) / ratio;
  }

  /** Where a curve with level ends, pulled to its middle, is so far across: by halving. */
  private static double parameter(double across) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 20; i++) {
      double t = (low + high) / 2;
      double rest = 1 - t;
      double x = (1.5 * rest * t) + (t * t * t);
      if (x < across) {
        low = t;
      } else {
        high = t;
      }
    }
    return (low + high) / 2;
  }
}
