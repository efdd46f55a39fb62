package vitrine.site.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A version of the element's script. Pages all over the world name it together with its hash, so
 * what was released stays as it is: {@code web/embed/releases.properties} holds the hash of each.
 *
 * @param version such as {@code 1.0.0}: the name of its folder in {@code web/embed/}
 * @param integrity what a page writes in {@code integrity="…"}: {@code sha384-…}
 */
public record Release(String version, String integrity) {
  /** The name of the script in each version's folder. */
  public static final String SCRIPT = "embed.js";

  private static final String TABLE = "releases.properties";

  /** Where the script lies, from the site's root. */
  public String path() {
    return "embed/" + version + "/" + SCRIPT;
  }

  /**
   * The version that new pages are to name: the last line of the table.
   *
   * @param web the folder of sources
   */
  public static Release latest(Path web) throws IOException {
    var all = all(web);
    return all.get(all.size() - 1);
  }

  /**
   * All versions, oldest first.
   *
   * @throws IllegalStateException if a script is not what was released under its version
   */
  static List<Release> all(Path web) throws IOException {
    var releases = new ArrayList<Release>();
    for (var line : Files.readAllLines(web.resolve("embed").resolve(TABLE))) {
      int equals = line.indexOf('=');
      if (equals > 0 && line.charAt(0) != '#') {
        var release =
            new Release(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        var found = integrity(Files.readAllBytes(web.resolve(release.path())));
        if (!found.equals(release.integrity)) {
          throw new IllegalStateException(
              "%s is released and must not change; a new version gets a folder of its own. It has %s."
                  .formatted(release.path(), found));
        }
        releases.add(release);
      }
    }
    return releases;
  }

  /**
   * Copies every version into a site, and says in {@code embed/embed.json} which is the latest.
   *
   * @return the latest version's script
   */
  public static String copyAll(Path web, Path site) throws IOException {
    for (var release : all(web)) {
      var from = web.resolve(release.path()).resolveSibling("");
      var to = Files.createDirectories(site.resolve("embed").resolve(release.version));
      try (var files = Files.list(from)) {
        for (var file : files.sorted().toList()) {
          Files.copy(file, to.resolve(file.getFileName().toString()));
        }
      }
    }
    var latest = latest(web);
    Files.writeString(site.resolve("embed/embed.json"), latest.json());
    return Files.readString(web.resolve(latest.path()));
  }

  private String json() {
    return "{\"version\":\"%s\",\"path\":\"%s\",\"integrity\":\"%s\"}\n"
        .formatted(version, path(), integrity);
  }

  /** The hash of some bytes as browsers compare it. */
  static String integrity(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-384").digest(bytes);
      return "sha384-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
