package vitrine.labs.digits.images;

import java.util.List;
import vitrine.data.PackedImages;

/** The images of several packs one after the other, up to a number: the training images in use. */
public final class Shelf {
  private final List<PackedImages> packs;
  private final int count;

  /** The first {@code most} images of these packs, or all if there are fewer. */
  public Shelf(List<PackedImages> packs, int most) {
    this.packs = List.copyOf(packs);
    int held = 0;
    for (var pack : packs) {
      held += pack.rows();
    }
    count = Math.min(most, held);
  }

  /** How many images there are. */
  public int count() {
    return count;
  }

  /** The digit that an image shows, as its writer was asked for. */
  public int label(int image) {
    int row = image;
    for (var pack : packs) {
      if (row < pack.rows()) {
        return (int) pack.label(row);
      }
      row -= pack.rows();
    }
    throw new IllegalArgumentException("There is no such image.");
  }

  /** Its pixels, 0 paper to 1 ink. */
  public double[] pixels(int image) {
    int row = image;
    for (var pack : packs) {
      if (row < pack.rows()) {
        var pixels = new double[pack.columns()];
        pack.unpack(row, pixels, 0);
        return pixels;
      }
      row -= pack.rows();
    }
    throw new IllegalArgumentException("There is no such image.");
  }

  /**
   * The squared distance of an image from {@code other}, pixel by pixel; no more than that it is
   * above {@code limit}, if it is.
   */
  public double squaredDistance(int image, double[] other, double limit) {
    int row = image;
    for (var pack : packs) {
      if (row < pack.rows()) {
        return pack.squaredDistance(row, other, limit);
      }
      row -= pack.rows();
    }
    throw new IllegalArgumentException("There is no such image.");
  }
}
