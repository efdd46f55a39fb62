package vitrine.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the site weighs, in gzipped bytes: each asset, each page, and all that opening a page
 * fetches.
 */
public final class Scales {
  private final Map<String, Integer> bytes = new LinkedHashMap<>();
  private final Map<String, List<String>> opened = new LinkedHashMap<>();

  /** Weighs a page that was written as {@code html}. */
  void weigh(Page page, String html) {
    weigh(page.name(), html);
    opened.put(page.name(), page.fetched());
  }

  /** Weighs a file of text. */
  void weigh(String name, String text) {
    bytes.put(name, Gzip.of(text.getBytes(StandardCharsets.UTF_8)).length);
  }

  /** Weighs files that were weighed already all together, under a name for their sum. */
  void weighTogether(String name, List<String> files) {
    int sum = 0;
    for (var file : files) {
      sum += bytes.getOrDefault(file, 0);
    }
    bytes.put(name, sum);
  }

  /** Weighs all assets, and with them what opening each page fetches. */
  void weigh(Assets assets) {
    bytes.putAll(assets.sizes());
    opened.forEach(
        (page, fetched) -> {
          int sum = bytes.getOrDefault(page, 0);
          for (var asset : fetched) {
            sum += bytes.getOrDefault(asset, 0);
          }
          bytes.put("open " + page, sum);
        });
  }

  /** The bytes of every asset, of every page, and of {@code open <page>}. */
  public Map<String, Integer> bytes() {
    return Map.copyOf(bytes);
  }

  /** One line for each weight. */
  public String report() {
    var lines = new ArrayList<String>();
    bytes.forEach((name, size) -> lines.add("%9d  %s".formatted(size, name)));
    return String.join("\n", lines);
  }

  /**
   * Holds the weights against limits.
   *
   * @throws IllegalStateException if something weighs more than it may, or a limit is for nothing
   *     that there is
   */
  public void check(Limits limits) {
    var complaints = new ArrayList<String>();
    limits
        .bytes()
        .forEach(
            (name, most) -> {
              var size = bytes.get(name);
              if (size == null) {
                complaints.add("there is no " + name);
              } else if (size > most) {
                complaints.add(
                    "%s weighs %d bytes, at most %d are allowed".formatted(name, size, most));
              }
            });
    if (!complaints.isEmpty()) {
      throw new IllegalStateException("Too heavy: " + String.join("; ", complaints) + ".");
    }
  }
}
