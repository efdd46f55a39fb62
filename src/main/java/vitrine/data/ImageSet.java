package vitrine.data;

import java.util.List;

/** The first images of several packs, one pack after the other, as one set. Immutable. */
public final class ImageSet implements LabelledRows {
  private final List<PackedImages> packs;
  private final int rows;

  private ImageSet(List<PackedImages> packs, int rows) {
    this.packs = List.copyOf(packs);
    this.rows = rows;
  }

  /**
   * The first {@code limit} images of some packs, or all if there are fewer.
   *
   * @throws IllegalArgumentException if there is no pack, or if their images differ in size
   */
  public static ImageSet of(List<PackedImages> packs, int limit) {
    if (packs.isEmpty()) {
      throw new IllegalArgumentException("A set of images has at least one pack.");
    }
    var first = packs.get(0);
    int rows = 0;
    for (var pack : packs) {
      if (pack.height() != first.height() || pack.width() != first.width()) {
        throw new IllegalArgumentException("The images of a set are of one size.");
      }
      rows += pack.rows();
    }
    return new ImageSet(packs, Math.min(rows, limit));
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return packs.get(0).columns();
  }

  /** Pixels from top to bottom. */
  public int height() {
    return packs.get(0).height();
  }

  /** Pixels from left to right. */
  public int width() {
    return packs.get(0).width();
  }

  @Override
  public double label(int row) {
    int left = row;
    for (var pack : packs) {
      if (left < pack.rows()) {
        return pack.label(left);
      }
      left -= pack.rows();
    }
    throw outside(row);
  }

  @Override
  public void unpack(int row, double[] target, int at) {
    int left = row;
    for (var pack : packs) {
      if (left < pack.rows()) {
        pack.unpack(left, target, at);
        return;
      }
      left -= pack.rows();
    }
    throw outside(row);
  }

  private static IllegalArgumentException outside(int row) {
    return new IllegalArgumentException("There is no image " + row + ".");
  }
}
