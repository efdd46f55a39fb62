package vitrine.e2e;

import com.microsoft.playwright.Page;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/**
 * Packages as files: made by the page, unpacked as a platform does, and a platform to show them.
 */
final class Packages {
  private static final Path FOLDER = Path.of("target", "packages");

  /** The platform: MIT licence, for tests alone. */
  private static final String PLATFORM = "scorm-again@3.4.3";

  private Packages() {}

  /** Has the page of packages make one, and keeps it. */
  static Path make(Page page, String name) {
    var button = page.locator("[data-package=" + name + "] button");
    var made = page.waitForDownload(button::click);
    var file = FOLDER.resolve(made.suggestedFilename()).toAbsolutePath();
    made.saveAs(file);
    return file;
  }

  /** Unpacks a package into a folder of its own, which is emptied first. */
  static Path unpacked(Path archive) throws IOException {
    var name = archive.getFileName().toString();
    var folder = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')));
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    try (var zip = new ZipFile(archive.toFile())) {
      for (var entry : zip.stream().toList()) {
        var file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (var content = zip.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
    return folder;
  }

  /** The platform's folder, fetched by npm where it is not here yet; null if there is no npm. */
  static Path platform() {
    var folder = FOLDER.resolve("platform");
    var found = folder.resolve("node_modules/scorm-again/dist");
    if (!Files.isDirectory(found) && !fetches(folder)) {
      return null;
    }
    return Files.isDirectory(found) ? found : null;
  }

  private static boolean fetches(Path folder) {
    try {
      Files.createDirectories(folder);
      var builder =
          new ProcessBuilder(
              "npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), PLATFORM);
      builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
      builder.redirectOutput(folder.resolve("npm.log").toFile());
      var process = builder.start();
      if (process.waitFor(2, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
