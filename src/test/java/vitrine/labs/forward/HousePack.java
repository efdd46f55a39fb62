package vitrine.labs.forward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import vitrine.labs.small.SmallModel;
import vitrine.session.Supplies;

/** The pack of houses as the site carries it, and models that have it. */
final class HousePack {
  private HousePack() {}

  static Supplies supplies() {
    var supplies = new Supplies();
    var file = Path.of("web", "data", "tables", "houses.pack.gz");
    try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
      supplies.put("tables/houses", packed.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return supplies;
  }

  static SmallModel model(Map<String, String> changes) {
    var lab = new ForwardLab();
    return new SmallModel(lab, lab.declaration().fallbacks().with(changes), supplies());
  }
}
