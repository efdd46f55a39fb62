package vitrine.data;

import vitrine.compute.numeric.Trigonometric;
import vitrine.compute.random.XoshiroStream;

/**
 * Images that are shifted, turned and scaled anew for each epoch, by chance that depends only on
 * the seed, the epoch and the image: the run may be cut anywhere, and repeats to the bit.
 *
 * <p>Each pixel of the new image takes the old image's ink at the place from which it comes,
 * between four pixels in proportion (bilinear); beyond the edge lies paper.
 */
public final class AugmentedImages implements EpochRows {
  private static final double RADIANS = Math.PI / 180;

  private final LabelledRows images;
  private final int width;
  private final int height;
  private final String seed;
  private final double[] plain;
  private Augmentation augmentation = Augmentation.NONE;

  /** Images that are shown as they are until {@link #use}. */
  public AugmentedImages(ImageSet images, String seed) {
    this(images, images.width(), images.height(), seed);
  }

  /** The same of any rows that hold width × height pixels, row by row from the top left. */
  AugmentedImages(LabelledRows images, int width, int height, String seed) {
    this.images = images;
    this.width = width;
    this.height = height;
    this.seed = seed;
    plain = new double[width * height];
  }

  /** Moves images by so much from now on. */
  public void use(Augmentation next) {
    augmentation = next;
  }

  @Override
  public int rows() {
    return images.rows();
  }

  @Override
  public int columns() {
    return images.columns();
  }

  @Override
  public LabelledRows in(int epoch) {
    return augmentation.equals(Augmentation.NONE) ? images : new Shown(epoch, augmentation);
  }

  private final class Shown implements LabelledRows {
    private final int epoch;
    private final Augmentation most;

    private Shown(int epoch, Augmentation most) {
      this.epoch = epoch;
      this.most = most;
    }

    @Override
    public int rows() {
      return images.rows();
    }

    @Override
    public int columns() {
      return images.columns();
    }

    @Override
    public double label(int row) {
      return images.label(row);
    }

    @Override
    public void unpack(int row, double[] target, int at) {
      images.unpack(row, plain, 0);
      // Every draw is made whatever is in use, so that each can be set without touching the others.
      var chance = XoshiroStream.of(seed, "augment " + epoch + " " + row);
      double right = chance.uniform(-1, 1) * most.shift();
      double down = chance.uniform(-1, 1) * most.shift();
      double angle = (chance.uniform(-1, 1) * most.rotate()) * RADIANS;
      double zoom = ((chance.uniform(-1, 1) * most.scale()) / 100) + 1;
      double cos = Trigonometric.cos(angle) / zoom;
      double sin = Trigonometric.sin(angle) / zoom;
      double middleX = (width - 1) / 2.0;
      double middleY = (height - 1) / 2.0;
      for (int y = 0; y < height; y++) {
        double v = (y - middleY) - down;
        for (int x = 0; x < width; x++) {
          double u = (x - middleX) - right;
          double fromX = ((u * cos) + (v * sin)) + middleX;
          double fromY = ((v * cos) - (u * sin)) + middleY;
          target[at + ((y * width) + x)] = ink(fromX, fromY);
        }
      }
    }
  }

  /** The ink of the plain image at a place between pixels. */
  private double ink(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double shareX = x - left;
    double shareY = y - top;
    double upper = mix(pixel(left, top), pixel(left + 1, top), shareX);
    double lower = mix(pixel(left, top + 1), pixel(left + 1, top + 1), shareX);
    return mix(upper, lower, shareY);
  }

  private static double mix(double from, double to, double share) {
    return ((to - from) * share) + from;
  }

  private double pixel(int x, int y) {
    return x >= 0 && x < width && y >= 0 && y < height ? plain[(y * width) + x] : 0;
  }
}
