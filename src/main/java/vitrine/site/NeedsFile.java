package vitrine.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.teach.packages.InlineText;

/**
 * What each page of a lab or a tour needs, as JSON for the page that gives packages away: {@code
 * pages} (title, files, the pages it frames, the scored questions that it asks), {@code sizes}
 * (every file of the site and its bytes), {@code hashes} (scripts and styles as they stand inside a
 * page, for its policy).
 */
final class NeedsFile {
  static final String NAME = "needs.json";

  private final Assets assets;
  private final Path site;
  private final Map<String, String> pages = new TreeMap<>();

  /** The needs of the pages of {@code site}, which {@link #add} tells it. */
  NeedsFile(Assets assets, Path site) {
    this.assets = assets;
    this.site = site;
  }

  /** Takes note of a page. */
  void add(Page page) {
    var files = page.needed().stream().map(this::path).toList();
    var asks = page.template().value("asks");
    pages.put(
        page.name(),
        "{\"title\":%s,\"files\":%s,\"frames\":%s,\"opened\":%s,\"asks\":%s}"
            .formatted(
                quoted(page.template().value("title")),
                list(files),
                list(page.frames()),
                list(page.opened().stream().map(this::path).toList()),
                quoted(asks)));
  }

  /** The file, as the site is now. */
  String json() throws IOException {
    var sizes = new ArrayList<String>();
    var hashes = new ArrayList<String>();
    try (var files = Files.walk(site)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var name = site.relativize(file).toString().replace('\\', '/');
        // The error page alone depends on where the site will lie.
        sizes.add(quoted(name) + ":" + (name.equals(Page.ERROR_PAGE) ? 0 : Files.size(file)));
        if (isInlined(name)) {
          hashes.add(quoted(name) + ":" + quoted(hash(Files.readString(file))));
        }
      }
    }
    return "{\"pages\":%s,\n\"sizes\":{%s},\n\"hashes\":{%s}}\n"
        .formatted(
            pages.entrySet().stream()
                .map(page -> quoted(page.getKey()) + ":" + page.getValue())
                .collect(Collectors.joining(",\n", "{", "}")),
            String.join(",", sizes),
            String.join(",", hashes));
  }

  /** Scripts and styles that some page names; not those that hand over a pack. */
  private boolean isInlined(String name) {
    boolean isText = name.endsWith(".js") || name.endsWith(".css");
    return isText && assets.sizes().keySet().stream().anyMatch(asset -> path(asset).equals(name));
  }

  private String path(String asset) {
    return assets.place("asset:" + asset);
  }

  private static String hash(String text) {
    try {
      var bytes = InlineText.of(text).getBytes(StandardCharsets.UTF_8);
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String list(List<String> names) {
    return names.stream().map(NeedsFile::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
