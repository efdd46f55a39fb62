package vitrine.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import vitrine.teach.embed.Loader;

/** The versions of the script that brings our element to other pages: {@code web/embed/1.0.0/}. */
final class Loaders {
  private static final String FOLDER = "embed/";
  private static final String FILE = "embed.js";

  private Loaders() {}

  /** The newest version in the folder of sources. */
  static Loader newest(Path web) throws IOException {
    var folder = web.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Loader.NONE;
    }
    try (var versions = Files.list(folder)) {
      var newest =
          versions
              .filter(version -> Files.isRegularFile(version.resolve(FILE)))
              .max(Comparator.comparing(version -> number(version.getFileName().toString())));
      return newest.isEmpty() ? Loader.NONE : of(newest.get());
    }
  }

  private static Loader of(Path version) throws IOException {
    return new Loader(
        FOLDER + version.getFileName() + "/" + FILE,
        integrity(Files.readAllBytes(version.resolve(FILE))));
  }

  private static String integrity(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-384").digest(content);
      return "sha384-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A version as a number that grows with it: 1.2.3 is 1002003. */
  private static long number(String version) {
    long number = 0;
    for (var part : version.split("\\.")) {
      number = number * 1000 + Long.parseLong(part);
    }
    return number;
  }
}
