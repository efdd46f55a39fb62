package vitrine.labs.digits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** The packs of digits as they lie in the project. */
final class PackFiles {
  private PackFiles() {}

  /** What a pack of that name holds, unpacked. */
  static byte[] bytes(String name) {
    try (var file =
        new GZIPInputStream(Files.newInputStream(Path.of("web/data", name + ".pack.gz")))) {
      return file.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All packs that settings need. */
  static Supplies supplies(Settings settings) {
    var supplies = new Supplies();
    for (var name : DigitsData.packs(settings)) {
      supplies.put(name, bytes(name));
    }
    return supplies;
  }

  /** The fallbacks with some values changed. */
  static Settings settings(String... pairs) {
    var settings = DigitsSettings.DECLARATION.fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return settings;
  }

  /** An exact model over all packs that the settings need. */
  static DigitsModel model(String... pairs) {
    var settings = settings(pairs);
    return new DigitsModel(settings, DigitsWorkplace.exact(), supplies(settings));
  }
}
