package vitrine.site.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vitrine.compute.random.XoshiroStream;
import vitrine.data.PackedImages;

/**
 * Handwritten digits of 8 × 8 pixels as the site carries them, as {@link PackedImages} reads them:
 * in an order drawn by a seed, so that any part of them is a fair sample.
 */
final class SmallDigitPacks {
  /** The package and version that the images come from. */
  static final String SOURCE = TablePacks.SOURCE;

  private static final String SEED = "digits8";
  private static final int SIDE = 8;

  private SmallDigitPacks() {}

  /** Makes the pack and its record from the unpacked package into {@code target}. */
  static void make(Path unpacked, Path target) throws IOException {
    var lines = Files.readAllLines(unpacked.resolve("package/docs/static/data/digits.csv"));
    var images = lines.subList(1, lines.size());
    var order = new int[images.size()];
    Arrays.setAll(order, i -> i);
    XoshiroStream.of(SEED, "order").shuffle(order);
    int size = SIDE * SIDE;
    var pack = ByteBuffer.allocate(6 + (order.length * (1 + (size / 2))));
    pack.putInt(order.length).put((byte) SIDE).put((byte) SIDE);
    var counts = new TreeMap<Integer, Integer>();
    for (int place : order) {
      int digit = number(images.get(place).split(",")[size]);
      counts.merge(digit, 1, Integer::sum);
      pack.put((byte) digit);
    }
    for (int place : order) {
      var cells = images.get(place).split(",");
      for (int i = 0; i < size; i += 2) {
        pack.put((byte) ((ink(cells[i]) << 4) | ink(cells[i + 1])));
      }
    }
    Files.createDirectories(target);
    Files.write(target.resolve("all.pack.gz"), DigitPacks.compressed(pack.array()));
    var balance = new ArrayList<String>();
    counts.values().forEach(count -> balance.add(Integer.toString(count)));
    Files.write(
        target.resolve("digits8.properties"),
        List.of(
            "all.source=" + SOURCE,
            "all.licence=commonly stated as CC BY 4.0, E. Alpaydin and C. Kaynak 1998, by way of"
                + " the UCI repository",
            "all.images=" + order.length,
            "all.classes=" + String.join(",", balance),
            "all.order=drawn with the seed “" + SEED + "”",
            "all.pixels=0 to 15; the source’s 16 is carried as 15",
            "all.sha256=" + DigitPacks.sha256(pack.array())));
  }

  private static int ink(String cell) {
    return Math.min(PackedImages.INK, number(cell));
  }

  private static int number(String cell) {
    return (int) Double.parseDouble(cell);
  }
}
