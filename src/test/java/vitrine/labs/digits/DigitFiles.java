package vitrine.labs.digits;

import vitrine.data.PackedImages;

/** The packs of digits that the project carries, for tests that look at single images. */
public final class DigitFiles {
  private DigitFiles() {}

  /** The pack of that name, such as {@code test-1}. */
  public static PackedImages pack(String name) {
    return PackedImages.of(PackFiles.bytes("digits/" + name));
  }

  /** One image, 784 pixels of 0 to 1. */
  public static double[] image(PackedImages pack, int row) {
    var image = new double[pack.columns()];
    pack.unpack(row, image, 0);
    return image;
  }
}
