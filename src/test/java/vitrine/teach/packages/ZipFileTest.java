package vitrine.teach.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The witness is the reader of archives in Java's own library. */
class ZipFileTest {
  @TempDir Path folder;

  @Test
  void whatGoesInComesOutAlsoUnderNamesInOtherAlphabets() throws IOException {
    var contents = new LinkedHashMap<String, byte[]>();
    contents.put("imsmanifest.xml", "<manifest/>".getBytes(StandardCharsets.UTF_8));
    contents.put("labs/größe/ネットワーク.html", new byte[] {1, 2, 3});
    contents.put("empty", new byte[0]);
    var noise = new byte[70_001];
    new Random(7).nextBytes(noise);
    contents.put("assets/noise.bin", noise);
    var zip = new ZipFile();
    contents.forEach(zip::add);
    assertThat(byStream(zip.bytes())).containsAllEntriesOf(contents).hasSize(4);
  }

  @Test
  void theListAtTheEndLeadsToEveryFile() throws IOException {
    var text = "again and again ".repeat(500);
    var bytes = new ZipFile().add("a.txt", "first").add("b/c.txt", text).bytes();
    var file = Files.write(folder.resolve("made.zip"), bytes);
    try (var read = new java.util.zip.ZipFile(file.toFile())) {
      var entry = read.getEntry("b/c.txt");
      assertThat(entry.getTimeLocal().toString()).isEqualTo("1980-01-01T00:00");
      assertThat(new String(read.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(text);
      assertThat(read.size()).isEqualTo(2);
    }
  }

  @Test
  void whatWasDeflatedElsewhereIsTakenWhereItIsSmaller() throws IOException {
    var content = "network ".repeat(4000).getBytes(StandardCharsets.UTF_8);
    var bytes =
        new ZipFile()
            .add("small.txt", content, deflated(content))
            .add("short.txt", new byte[] {5}, deflated(new byte[] {5}))
            .bytes();
    assertThat(bytes.length).isLessThan(content.length / 20);
    assertThat(byStream(bytes))
        .containsAllEntriesOf(Map.of("small.txt", content, "short.txt", new byte[] {5}));
  }

  @Test
  void theSameFilesGiveTheSameBytes() {
    assertThat(new ZipFile().add("a", "1").add("b", "2").bytes())
        .isEqualTo(new ZipFile().add("a", "1").add("b", "2").bytes());
  }

  private static byte[] deflated(byte[] content) {
    var deflater = new Deflater(9, true);
    deflater.setInput(content);
    deflater.finish();
    var room = new byte[content.length + 100];
    int length = deflater.deflate(room);
    deflater.end();
    return java.util.Arrays.copyOf(room, length);
  }

  private static Map<String, byte[]> byStream(byte[] bytes) throws IOException {
    var found = new LinkedHashMap<String, byte[]>();
    try (var stream = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        found.put(entry.getName(), stream.readAllBytes());
      }
    }
    return found;
  }
}
