package vitrine.site.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vitrine.data.PackedImages;

/** The digits that the project carries are MNIST's, all of them. */
class DigitPacksTest {
  private static final Path DIGITS = Path.of("web/data/digits");

  /** As published: how often each digit occurs. */
  private static final int[] TRAIN = {5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949};

  private static final int[] TEST = {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009};

  @Test
  void allImagesAreThereWithThePublishedBalanceOfClasses() throws IOException {
    assertThat(counts("train", 7)).isEqualTo(TRAIN);
    assertThat(counts("test", 2)).isEqualTo(TEST);
  }

  @Test
  void everyPackHasTheChecksumOfItsRecord() throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(DIGITS.resolve("digits.properties"))) {
      properties.load(reader);
    }
    assertThat(properties.getProperty("source")).isEqualTo(DigitPacks.SOURCE);
    assertThat(properties.getProperty("licence")).contains("CC BY-SA 3.0");
    for (var key : properties.stringPropertyNames()) {
      if (key.endsWith(".sha256")) {
        var name = key.substring(0, key.indexOf('.'));
        var pack = pack(name);
        assertThat(DigitPacks.sha256(pack)).isEqualTo(properties.getProperty(key));
        assertThat(PackedImages.of(pack).rows())
            .isEqualTo(Integer.parseInt(properties.getProperty(name + ".images")));
      }
    }
  }

  @Test
  void theFirstPackIsSmallEnoughForTheFirstMinute() throws IOException {
    assertThat(Files.size(DIGITS.resolve("train-1.pack.gz"))).isLessThan(200_000);
  }

  private static int[] counts(String part, int packs) throws IOException {
    var counts = new int[10];
    for (int i = 1; i <= packs; i++) {
      var images = PackedImages.of(pack(part + "-" + i));
      assertThat(images.columns()).isEqualTo(784);
      for (int row = 0; row < images.rows(); row++) {
        counts[(int) images.label(row)]++;
      }
    }
    return counts;
  }

  private static byte[] pack(String name) throws IOException {
    return DigitPacks.contents(DIGITS.resolve(name + ".pack.gz"));
  }
}
