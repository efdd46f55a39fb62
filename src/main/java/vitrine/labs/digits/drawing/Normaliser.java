package vitrine.labs.digits.drawing;

/**
 * Makes of any picture in ink the image that MNIST would hold of it: its box is scaled to fit 20×20
 * pixels, keeping its proportions, grey at the edges where a pixel is partly covered; then it is
 * moved by whole pixels so that its centre of mass comes as near as it can to the pixel at (14, 14)
 * of 28×28, counted from 0, as it does in all of MNIST's images.
 *
 * <p>The procedure: Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, “Gradient-based learning applied
 * to document recognition”, Proceedings of the IEEE 86 (1998), section III A, and the notes at
 * yann.lecun.com/exdb/mnist. They do not say which filter made the greys; here a pixel is the mean
 * of the ink it covers.
 */
public final class Normaliser {
  /** Pixels a side of the image. */
  public static final int SIDE = 28;

  /** Pixels a side of the box that the ink is scaled to. */
  public static final int BOX = 20;

  /** Ink up to here is a brush's faint rim, and does not widen the box. */
  private static final double FAINT = 0.05;

  private Normaliser() {}

  /**
   * The image of some ink.
   *
   * @param ink side × side, row by row from the top, 0 paper to 1 ink
   * @return {@link #SIDE}² pixels, 0 to 1; all 0 if there is no ink
   */
  public static double[] image(double[] ink, int side) {
    int left = side;
    int right = 0;
    int top = side;
    int bottom = 0;
    for (int i = 0; i < ink.length; i++) {
      if (ink[i] > FAINT) {
        left = Math.min(left, i % side);
        right = Math.max(right, (i % side) + 1);
        top = Math.min(top, i / side);
        bottom = Math.max(bottom, (i / side) + 1);
      }
    }
    if (right <= left) {
      return new double[SIDE * SIDE];
    }
    double cells = Math.max(right - left, bottom - top) / (double) BOX;
    int rows = bottom - top;
    var narrow = new double[rows * BOX];
    for (int row = 0; row < rows; row++) {
      shrink(ink, ((top + row) * side) + left, 1, right - left, cells, narrow, row * BOX, 1);
    }
    var box = new double[BOX * BOX];
    for (int column = 0; column < BOX; column++) {
      shrink(narrow, column, BOX, rows, cells, box, column, BOX);
    }
    return centred(box, pixels(right - left, cells), pixels(rows, cells));
  }

  /**
   * Shrinks, or widens, one line of numbers to {@link #BOX} means.
   *
   * @param count how many numbers the line has; behind its end there is no ink
   * @param cells how many of them make one mean
   */
  private static void shrink(
      double[] from,
      int start,
      int stride,
      int count,
      double cells,
      double[] to,
      int target,
      int step) {
    for (int pixel = 0; pixel < BOX; pixel++) {
      double low = pixel * cells;
      double high = Math.min(count, low + cells);
      double sum = 0;
      for (int i = (int) low; i < high; i++) {
        double share = Math.min(high, i + 1) - Math.max(low, i);
        sum += share * from[start + (i * stride)];
      }
      to[target + (pixel * step)] = Math.min(1, sum / cells);
    }
  }

  /** Puts the box into the image, its centre of mass where it belongs. */
  private static double[] centred(double[] box, int width, int height) {
    double mass = 0;
    double across = 0;
    double down = 0;
    for (int i = 0; i < box.length; i++) {
      mass += box[i];
      across += box[i] * (i % BOX);
      down += box[i] * (i / BOX);
    }
    int left = margin(across / mass, width);
    int top = margin(down / mass, height);
    var image = new double[SIDE * SIDE];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        image[((top + row) * SIDE) + left + column] = box[(row * BOX) + column];
      }
    }
    return image;
  }

  /** How many pixels so many cells touch. */
  private static int pixels(int count, double cells) {
    return Math.min(BOX, (int) Math.ceil(count / cells));
  }

  /**
   * Whole pixels before {@code length} pixels of ink whose centre of mass is pixel {@code centre}.
   */
  private static int margin(double centre, int length) {
    int wanted = (int) Math.floor((SIDE / 2.0) - centre + 0.5);
    return Math.max(0, Math.min(SIDE - length, wanted));
  }
}
