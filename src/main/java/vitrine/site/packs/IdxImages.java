package vitrine.site.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Images and their classes as MNIST publishes them: two IDX files of unsigned bytes, numbers with
 * the highest byte first.
 */
final class IdxImages {
  private static final int IMAGES_MAGIC = 0x803;
  private static final int LABELS_MAGIC = 0x801;

  /** 255 levels become 15: 17 old ones to each new one. */
  private static final double LEVELS_PER_LEVEL = 17;

  private final ByteBuffer images;
  private final ByteBuffer labels;
  private final int rows;
  private final int height;
  private final int width;

  private IdxImages(ByteBuffer images, ByteBuffer labels) {
    this.images = images;
    this.labels = labels;
    rows = images.getInt(4);
    height = images.getInt(8);
    width = images.getInt(12);
  }

  /**
   * Reads both files.
   *
   * @throws IOException if they are not what they should be
   */
  static IdxImages read(Path images, Path labels) throws IOException {
    var read =
        new IdxImages(
            ByteBuffer.wrap(Files.readAllBytes(images)),
            ByteBuffer.wrap(Files.readAllBytes(labels)));
    boolean isWhole =
        read.images.getInt(0) == IMAGES_MAGIC
            && read.labels.getInt(0) == LABELS_MAGIC
            && read.labels.getInt(4) == read.rows
            && read.images.capacity() == 16 + (read.rows * read.height * read.width)
            && read.labels.capacity() == 8 + read.rows;
    if (!isWhole) {
      throw new IOException(images + " and " + labels + " are no IDX files of images and classes.");
    }
    return read;
  }

  int rows() {
    return rows;
  }

  /** A pack of the images from {@code from} up to {@code to}, as {@code PackedImages} reads it. */
  byte[] pack(int from, int to) {
    var pack = new ByteArrayOutputStream();
    pack.writeBytes(ByteBuffer.allocate(4).putInt(to - from).array());
    pack.write(height);
    pack.write(width);
    for (int row = from; row < to; row++) {
      pack.write(labels.get(8 + row));
    }
    int pixels = height * width;
    for (int row = from; row < to; row++) {
      for (int place = 0; place < pixels; place += 2) {
        int high = level((row * pixels) + place);
        int low = place + 1 < pixels ? level((row * pixels) + place + 1) : 0;
        pack.write((high << 4) | low);
      }
    }
    return pack.toByteArray();
  }

  private int level(int place) {
    return (int) Math.round((images.get(16 + place) & 0xff) / LEVELS_PER_LEVEL);
  }
}
