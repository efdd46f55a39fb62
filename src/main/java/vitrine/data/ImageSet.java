package vitrine.data;

import java.util.List;

/** The first images of several packs, one pack after the other, as one set. Immutable. */
public final class ImageSet implements LabelledRows {
  private final List<PackedImages> packs;
  private final int[] starts;
  private final int rows;

  private ImageSet(List<PackedImages> packs, int[] starts, int rows) {
    this.packs = List.copyOf(packs);
    this.starts = starts;
    this.rows = rows;
  }

  /**
   * The first {@code limit} images of some packs, or all if there are fewer.
   *
   * @throws IllegalArgumentException if their images differ in size
   */
  public static ImageSet of(List<PackedImages> packs, int limit) {
    var starts = new int[packs.size()];
    int rows = 0;
    for (int i = 0; i < starts.length; i++) {
      var pack = packs.get(i);
      if (pack.height() != packs.get(0).height() || pack.width() != packs.get(0).width()) {
        throw new IllegalArgumentException("The images of a set are of one size.");
      }
      starts[i] = rows;
      rows += pack.rows();
    }
    return new ImageSet(packs, starts, Math.min(rows, limit));
  }

  @Override
  public int rows() {
    return rows;
  }

  /** Pixels of an image; 0 in a set without packs. */
  @Override
  public int columns() {
    return packs.isEmpty() ? 0 : packs.get(0).columns();
  }

  /** Pixels from top to bottom, in a set with a pack. */
  public int height() {
    return packs.get(0).height();
  }

  /** Pixels from left to right, in a set with a pack. */
  public int width() {
    return packs.get(0).width();
  }

  @Override
  public double label(int row) {
    int pack = pack(row);
    return packs.get(pack).label(row - starts[pack]);
  }

  @Override
  public void unpack(int row, double[] target, int at) {
    int pack = pack(row);
    packs.get(pack).unpack(row - starts[pack], target, at);
  }

  /** The ink of an image, 0 paper to 1 ink, in a new array. */
  public double[] pixels(int row) {
    var pixels = new double[columns()];
    unpack(row, pixels, 0);
    return pixels;
  }

  /**
   * The squared distance of an image from {@code other}, pixel by pixel; no more than that it is
   * above {@code limit}, if it is.
   */
  public double squaredDistance(int row, double[] other, double limit) {
    int pack = pack(row);
    return packs.get(pack).squaredDistance(row - starts[pack], other, limit);
  }

  /** Which pack an image lies in. */
  private int pack(int row) {
    if (row < 0 || row >= rows) {
      throw new IllegalArgumentException("There is no image " + row + ".");
    }
    int pack = starts.length - 1;
    while (starts[pack] > row) {
      pack--;
    }
    return pack;
  }
}
