package vitrine.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The most gzipped bytes that parts of the site may weigh.
 *
 * @param bytes of an asset or a page, and of {@code open <page>}: the page with all it fetches
 */
public record Limits(Map<String, Integer> bytes) {
  /**
   * Reads lines of {@code name = bytes}; empty lines and lines that begin with # are for the
   * reader.
   */
  public static Limits read(Path file) throws IOException {
    var bytes = new TreeMap<String, Integer>();
    for (var line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (equals > 0 && line.charAt(0) != '#') {
        bytes.put(
            line.substring(0, equals).strip(),
            Integer.parseInt(line.substring(equals + 1).strip().replace("_", "")));
      }
    }
    return new Limits(bytes);
  }
}
