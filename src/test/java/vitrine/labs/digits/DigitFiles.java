package vitrine.labs.digits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import vitrine.data.PackedImages;

/** The packs of digits that the project carries, for tests. */
final class DigitFiles {
  private DigitFiles() {}

  /** The pack of that name, such as {@code test-1}. */
  static PackedImages pack(String name) {
    var file = Path.of("web/data/digits/" + name + ".pack.gz");
    try (var bytes = new GZIPInputStream(Files.newInputStream(file))) {
      return PackedImages.of(bytes.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One image, 784 pixels of 0 to 1. */
  static double[] image(PackedImages pack, int row) {
    var image = new double[pack.columns()];
    pack.unpack(row, image, 0);
    return image;
  }
}
