package vitrine.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Modules that nobody compiled, for tests of the pages around them. */
final class StandIns {
  private StandIns() {}

  /** Writes one for each module that the pages of {@code web} want. */
  static Path compiledInto(Path folder, Path web) throws IOException {
    Files.createDirectories(folder);
    for (var family : SiteBuilder.families(web)) {
      Files.writeString(folder.resolve(family + ".js"), "var page;");
    }
    for (var family : SiteBuilder.engines(web)) {
      Files.writeString(folder.resolve(family + "-engine.js"), "var engine;");
      Files.writeString(folder.resolve(family + "-engine.wasm"), "\0asm");
    }
    Files.writeString(folder.resolve("wasm-runtime.js"), "var runtime;");
    return folder;
  }
}
