package vitrine.site.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.data.PackedImages;

/** The small digits that the project carries are the published ones. */
class SmallDigitPacksTest {
  private static final Path KEPT = Path.of("web/data/digits8");

  @Test
  void thePackHasThePublishedBalanceAndTheChecksumOfItsRecord() throws IOException {
    var bytes = DigitPacks.contents(KEPT.resolve("all.pack.gz"));
    var images = PackedImages.of(bytes);
    var record = new Properties();
    try (var reader = Files.newBufferedReader(KEPT.resolve("digits8.properties"))) {
      record.load(reader);
    }
    var counts = new int[10];
    for (int row = 0; row < images.rows(); row++) {
      counts[(int) images.label(row)]++;
    }
    assertThat(counts).containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
    assertThat(images.height()).isEqualTo(8);
    assertThat(images.width()).isEqualTo(8);
    assertThat(record.getProperty("all.sha256")).isEqualTo(DigitPacks.sha256(bytes));
    assertThat(record.getProperty("all.licence")).isNotBlank();
  }

  @Test
  void everyImageOfTheSourceIsCarriedOnceAndItsDarkestToneIsTheNextDarkest(@TempDir Path folder)
      throws IOException {
    var source = Files.createDirectories(folder.resolve("package/docs/static/data"));
    var lines = new ArrayList<String>();
    lines.add("pixel_0_0,…,target");
    for (int digit = 0; digit < 3; digit++) {
      lines.add(("16.0,15.0,3.0,0.0,".repeat(16)) + digit);
    }
    Files.write(source.resolve("digits.csv"), lines);
    SmallDigitPacks.make(folder, folder.resolve("made"));
    var images = PackedImages.of(DigitPacks.contents(folder.resolve("made/all.pack.gz")));
    assertThat(images.rows()).isEqualTo(3);
    assertThat(new double[] {images.label(0), images.label(1), images.label(2)})
        .containsExactlyInAnyOrder(0, 1, 2);
    for (int row = 0; row < 3; row++) {
      assertThat(images.pixel(row, 0)).isEqualTo(15);
      assertThat(images.pixel(row, 1)).isEqualTo(15);
      assertThat(images.pixel(row, 2)).isEqualTo(3);
      assertThat(images.pixel(row, 63)).isZero();
    }
  }
}
