package vitrine.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The service worker of a release, which keeps the site on the visitor's device: the script in
 * {@code web/} with the files of this release filled in.
 *
 * <p>It keeps every page that runs, every style, picture, module and engine, and the packs that
 * opening some page fetches and small packs, at once; the other packs when some page has fetched
 * them.
 */
final class OfflineWorker {
  /**
   * Its name, in {@code web/} and at the site's root: it can keep what lies beside and below it.
   */
  static final String FILE = "sw.js";

  /** The most bytes of a pack that is kept before anybody has asked for it. */
  private static final int SMALL_PACK = 64_000;

  private static final String INDEX = "index.html";

  private final Assets assets;
  private final List<String> names = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final Set<String> opened = new TreeSet<>();
  private final StringBuilder contents = new StringBuilder();

  /** Keeps these assets; {@link #add} tells it the pages. */
  OfflineWorker(Assets assets) {
    this.assets = assets;
  }

  /** Keeps a page that was written as {@code html}; but not the error page, which has no place. */
  void add(Page page, String html) {
    var name = page.name();
    if (!name.equals(Page.ERROR_PAGE)) {
      names.add(name);
      pages.add(name.endsWith(INDEX) ? name.substring(0, name.length() - INDEX.length()) : name);
      opened.addAll(page.opened());
      contents.append(html);
    }
  }

  /**
   * The script.
   *
   * @param template what stands in {@code web/}
   * @param isRelease whether there is something to keep; else it takes away what was kept
   */
  String script(String template, boolean isRelease) {
    var all = assets.sizes().keySet();
    var files = list(all.stream().filter(this::isKeptAtOnce).map(this::path).toList());
    var packs = list(all.stream().filter(name -> !isKeptAtOnce(name)).map(this::path).toList());
    var whole = contents + files + packs;
    var release = isRelease ? Assets.hash(whole.getBytes(StandardCharsets.UTF_8)) : "";
    return Template.fill(
        template,
        place ->
            switch (place) {
              case "release" -> release;
              case "pages" -> isRelease ? list(pages) : "[]";
              case "files" -> isRelease ? files : "[]";
              case "packs" -> isRelease ? packs : "[]";
              default -> throw new IllegalArgumentException(FILE + " asks for " + place + ".");
            });
  }

  /** The pages and assets that it keeps at once. */
  List<String> keptAtOnce() {
    var kept = new ArrayList<>(names);
    assets.sizes().keySet().stream().filter(this::isKeptAtOnce).forEach(kept::add);
    return kept;
  }

  private boolean isKeptAtOnce(String name) {
    return !assets.isPack(name)
        || opened.contains(name)
        || assets.sizes().getOrDefault(name, 0) <= SMALL_PACK;
  }

  private String path(String name) {
    return assets.place("asset:" + name);
  }

  private static String list(List<String> paths) {
    return paths.stream().map(path -> "'" + path + "'").collect(Collectors.joining(",", "[", "]"));
  }
}
