package vitrine.data;

/**
 * Grey images with a class each, kept in their packed bytes and unpacked row by row as they are
 * asked for. Immutable.
 *
 * <p>The bytes of a pack: the number of images (4 bytes, highest first), height, width (1 byte
 * each); then a byte for the class of each image; then the images one after the other, row by row
 * from the top, two pixels a byte, the first in the high half. A pixel is 0 (paper) to 15 (ink); an
 * image of an odd number of pixels ends in half a byte of 0.
 */
public final class PackedImages implements LabelledRows {
  /** The largest pixel. */
  public static final int INK = 15;

  private static final int HEADER = 6;

  private final byte[] bytes;
  private final int rows;
  private final int height;
  private final int width;
  private final int stride;

  private PackedImages(byte[] bytes, int rows, int height, int width) {
    this.bytes = bytes;
    this.rows = rows;
    this.height = height;
    this.width = width;
    this.stride = ((height * width) + 1) / 2;
  }

  /**
   * Reads a pack; the bytes are kept, not copied.
   *
   * @throws IllegalArgumentException if they are cut off or too long
   */
  public static PackedImages of(byte[] bytes) {
    if (bytes.length < HEADER) {
      throw new IllegalArgumentException("A pack of images has at least 6 bytes.");
    }
    int rows = 0;
    for (int i = 0; i < 4; i++) {
      rows = (rows << 8) | (bytes[i] & 0xff);
    }
    var images = new PackedImages(bytes, rows, bytes[4] & 0xff, bytes[5] & 0xff);
    if (rows < 0 || bytes.length - HEADER != (double) rows * (1 + images.stride)) {
      throw new IllegalArgumentException("A pack of images is cut off or too long.");
    }
    return images;
  }

  /** How many images there are. */
  @Override
  public int rows() {
    return rows;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels of one image: the inputs of a network that reads it. */
  @Override
  public int columns() {
    return height * width;
  }

  /** The class of an image. */
  @Override
  public double label(int row) {
    return bytes[HEADER + row] & 0xff;
  }

  /** One pixel of an image, 0 to {@link #INK}, counted row by row from the top left. */
  public int pixel(int row, int place) {
    int pair = bytes[HEADER + rows + (row * stride) + (place >> 1)];
    return (place & 1) == 0 ? (pair >> 4) & INK : pair & INK;
  }

  /** Writes all pixels of an image, 0 to 1, into {@code target} from place {@code at} on. */
  @Override
  public void unpack(int row, double[] target, int at) {
    int from = HEADER + rows + (row * stride);
    int count = height * width;
    for (int place = 0; place < count; place++) {
      int pair = bytes[from + (place >> 1)];
      int pixel = (place & 1) == 0 ? (pair >> 4) & INK : pair & INK;
      target[at + place] = (double) pixel / INK;
    }
  }

  /**
   * The squared distance between an image and {@code other}, summed over their pixels, each from 0
   * to 1; no more than that it is above {@code limit}, if it is.
   */
  public double squaredDistance(int row, double[] other, double limit) {
    int from = HEADER + rows + (row * stride);
    int count = height * width;
    double sum = 0;
    for (int place = 0; place < count && sum <= limit; place += 2) {
      int pair = bytes[from + (place >> 1)];
      double first = ((double) ((pair >> 4) & INK) / INK) - other[place];
      sum = (first * first) + sum;
      if (place + 1 < count) {
        double second = ((double) (pair & INK) / INK) - other[place + 1];
        sum = (second * second) + sum;
      }
    }
    return sum;
  }
}
