package vitrine.site.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import vitrine.session.Supplies;

/** The data packs as they lie in the project. */
final class Packs {
  private Packs() {}

  /** Some packs, unpacked: {@code names/first} lies in {@code data/names/first.pack.gz}. */
  static Supplies supplies(Path web, List<String> names) {
    var supplies = new Supplies();
    for (var name : names) {
      var file = web.resolve("data/" + name + ".pack.gz");
      try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
        supplies.put(name, unpacked.readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return supplies;
  }
}
