package vitrine.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files a page needs beside itself, each under a name that changes with its content, so that a
 * browser may keep it for ever.
 */
final class Assets {
  private final Path folder;
  private final Map<String, String> hashed = new TreeMap<>();
  private final Map<String, Integer> gzipped = new TreeMap<>();
  private final Map<String, Integer> unpacked = new TreeMap<>();

  /** Assets written into {@code folder}, which lies directly in the site. */
  Assets(Path folder) {
    this.folder = folder;
  }

  /** Writes an asset. */
  void add(String name, byte[] content) throws IOException {
    write(name, content);
    gzipped.put(name, Gzip.of(content).length);
  }

  /**
   * Writes an asset that is gzipped already, and beside it, under the same name with {@code .js} at
   * its end, a script that hands the same bytes to a page that may not fetch. The script is no
   * asset of its own: no page names it.
   */
  void addPacked(String name, byte[] content) throws IOException {
    var file = write(name, content);
    gzipped.put(name, content.length);
    unpacked.put(name, Gzip.unpackedLength(content));
    Files.writeString(
        folder.resolve(file.substring(0, file.lastIndexOf('.')) + ".js"), handing(content));
  }

  private static String handing(byte[] content) {
    return "self.vitrinePack('" + Base64.getEncoder().encodeToString(content) + "');\n";
  }

  private String write(String name, byte[] content) throws IOException {
    int dot = name.lastIndexOf('.');
    var hashedName = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
    Files.createDirectories(folder);
    Files.write(folder.resolve(hashedName), content);
    hashed.put(name, hashedName);
    return hashedName;
  }

  /** Writes an asset of text. */
  void add(String name, String content) throws IOException {
    add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  boolean has(String name) {
    return hashed.containsKey(name);
  }

  /**
   * What stands for {@code asset:name} (the path of an asset from the site's root) or for {@code
   * beside:name} (from another asset).
   */
  String place(String place) {
    int colon = place.indexOf(':');
    var name = place.substring(colon + 1);
    var file = hashed.get(name);
    if (file == null) {
      throw new IllegalArgumentException(
          "There is no asset “%s”; there are %s.".formatted(name, hashed.keySet()));
    }
    return place.startsWith("beside:") ? file : folder.getFileName() + "/" + file;
  }

  /** The gzipped assets of a set of packs, and how many bytes each has unpacked. */
  Map<String, Integer> packs(String set) {
    var found = new TreeMap<String, Integer>();
    unpacked.forEach(
        (name, length) -> {
          if (name.startsWith(set + "-")) {
            found.put(name, length);
          }
        });
    return found;
  }

  /** Whether an asset is a pack of data. */
  boolean isPack(String name) {
    return unpacked.containsKey(name);
  }

  /** Every asset and its size in bytes, gzipped. */
  Map<String, Integer> sizes() {
    return gzipped;
  }

  /** Ten characters that change with the content. */
  static String hash(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
