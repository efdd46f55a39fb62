package vitrine.labs.small;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import vitrine.session.Settings;
import vitrine.session.Supplies;

/** Live models of small labs over the packs as they lie in the project. */
public final class SmallLabFiles {
  private SmallLabFiles() {}

  /** All packs that settings need. */
  public static Supplies supplies(SmallLab lab, Settings settings) {
    var supplies = new Supplies();
    for (var name : lab.packs(settings)) {
      supplies.put(name, bytes(name));
    }
    return supplies;
  }

  /** A model at its start, with some settings changed: keys and values in turn. */
  public static SmallModel model(SmallLab lab, String... pairs) {
    var settings = lab.declaration().fallbacks();
    for (int i = 0; i < pairs.length; i += 2) {
      settings = settings.with(pairs[i], pairs[i + 1]);
    }
    return model(lab, settings);
  }

  /** A model at its start. */
  public static SmallModel model(SmallLab lab, Settings settings) {
    return new SmallModel(lab, settings, supplies(lab, settings));
  }

  /** What a pack of a set holds: {@code names/first} lies in {@code names/first.pack.gz}. */
  private static byte[] bytes(String name) {
    try (var file =
        new GZIPInputStream(Files.newInputStream(Path.of("web/data", name + ".pack.gz")))) {
      return file.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
