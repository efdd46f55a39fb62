package vitrine.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrine.site.docs.DocPages;
import vitrine.site.embed.EmbedPage;
import vitrine.site.embed.Release;
import vitrine.site.lessons.LessonPages;
import vitrine.site.sharing.Sharing;
import vitrine.site.tours.TourPages;
import vitrine.site.words.PageWords;
import vitrine.teach.embed.Loader;
import vitrine.view.Texts;

/**
 * Makes the static site: pages from templates, styles joined, compiled modules under hashed names.
 */
public final class SiteBuilder {
  /** Those of every page, joined; the others stand by themselves, for the pages that name them. */
  private static final List<String> STYLES = List.of("tokens", "base", "controls", "parts");

  private static final String PACK = ".pack.gz";

  private final Path web;
  private final Path modules;
  private final Path site;
  private final String root;
  private final String address;
  private final boolean isRelease;
  private final Assets assets;
  private final Scales scales = new Scales();

  private SiteBuilder(
      Path web, Path modules, Path site, String root, String address, boolean isRelease) {
    this.web = web;
    this.modules = modules;
    this.site = site;
    this.root = root;
    this.address = address;
    this.isRelease = isRelease;
    this.assets = new Assets(site.resolve("assets"));
  }

  /**
   * Arguments: the folder of sources, the folder of compiled modules, the folder of the site, the
   * path of its root if it is known where the site will lie, else {@code ./} (see {@link Page}),
   * and its address, else {@code none} (see {@link Sharing}).
   */
  public static void main(String[] arguments) throws IOException {
    var web = Path.of(arguments[0]);
    var scales =
        build(web, Path.of(arguments[1]), Path.of(arguments[2]), arguments[3], arguments[4]);
    System.out.println("Bytes, gzipped:\n" + scales.report());
    scales.check(Limits.read(web.resolve("limits.properties")));
  }

  /** Builds the site into {@code site}, which is emptied first, and says what everything weighs. */
  public static Scales build(Path web, Path modules, Path site, String root, String address)
      throws IOException {
    var builder = new SiteBuilder(web, modules, site, root, address, true);
    builder.build();
    return builder.scales;
  }

  /** Builds a site that changes all the time: no browser is to keep it. */
  public static void draft(Path web, Path modules, Path site) throws IOException {
    new SiteBuilder(web, modules, site, "./", Sharing.NO_ADDRESS, false).build();
  }

  /** What the pages in {@code web} run, and what they fetch late: each has a page module. */
  public static List<String> families(Path web) throws IOException {
    return named(web, page -> Stream.concat(Stream.of(Page.family(page)), Page.late(page)));
  }

  /**
   * What has an engine module: families (others use one of theirs), and variants of them, such as
   * {@code playground-fast}.
   */
  public static List<String> engines(Path web) throws IOException {
    return named(web, Page::engines);
  }

  private static List<String> named(Path web, Function<Template, Stream<String>> names)
      throws IOException {
    return pages(web).values().stream()
        .flatMap(names)
        .filter(family -> !family.isEmpty())
        .distinct()
        .toList();
  }

  private void build() throws IOException {
    empty(site);
    addStyles();
    addAssets();
    addPacks();
    for (var example : DocPages.examples(docs(web))) {
      assets.add("example-" + example.getFileName(), Files.readAllBytes(example));
    }
    assets.add("worker.js", Files.readAllBytes(web.resolve("engine/worker.js")));
    assets.add("look.js", Files.readAllBytes(web.resolve("embed/look.js")));
    assets.add("loader.js", Files.readAllBytes(web.resolve("embed/loader.js")));
    scales.weigh(Release.SCRIPT, Release.copyAll(web, site));
    addIfThere("wasm-runtime.js");
    var pages = pages(web);
    var messages = Messages.read(web.resolve("messages/en.properties"));
    for (var family : named(web, page -> Stream.of(Page.family(page)))) {
      assets.add(family + ".js", Modules.page(compiled(family + ".js")));
    }
    for (var late : named(web, Page::late)) {
      var words = Messages.json(Messages.of(late, messages));
      assets.add(late + ".js", Modules.late(compiled(late + ".js"), late, words));
    }
    for (var family : engines(web)) {
      var engine = family + "-engine";
      assets.add(engine + ".js", Modules.engine(compiled(engine + ".js")));
      addIfThere(engine + ".wasm");
    }
    var layout = Files.readString(web.resolve("layout.html"));
    var worker = new OfflineWorker(assets);
    var words = PageWords.read(web.resolve("words"), pages.keySet());
    var sharing = sharing(words, new Texts(messages));
    var needs = new NeedsFile(assets, site);
    var made = new ArrayList<Page>();
    for (var entry : pages.entrySet()) {
      made.add(
          new Page(
              entry.getKey(), entry.getValue(), assets, messages, words, sharing, root, isRelease));
    }
    for (var file : sharing.files().entrySet()) {
      var target = site.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    // Pages that give packages away come last: what they give must be there, and weighed.
    made.sort(Comparator.comparing(page -> Page.givesPackages(page.template())));
    for (var page : made) {
      if (Page.givesPackages(page.template()) && !assets.has(NeedsFile.NAME)) {
        assets.add(NeedsFile.NAME, needs.json());
      }
      var target = site.resolve(page.name());
      Files.createDirectories(target.getParent());
      var html = page.html(layout);
      Files.writeString(target, html);
      scales.weigh(page, html);
      worker.add(page, html);
      needs.add(page);
    }
    scales.weigh(assets);
    var script = worker.script(Files.readString(web.resolve(OfflineWorker.FILE)), isRelease);
    Files.writeString(site.resolve(OfflineWorker.FILE), script);
    scales.weigh(OfflineWorker.FILE, script);
    scales.weighTogether("kept offline", worker.keptAtOnce());
  }

  /** What others are told; pictures go with the site where they can be named. */
  private Sharing sharing(PageWords words, Texts texts) throws IOException {
    var pictures = new TreeSet<String>();
    var folder = web.resolve(Sharing.PICTURES);
    if (Files.isDirectory(folder) && !address.equals(Sharing.NO_ADDRESS)) {
      Files.createDirectories(site.resolve(Sharing.PICTURES));
      try (var files = Files.list(folder)) {
        for (var file : files.filter(each -> each.toString().endsWith(".jpg")).toList()) {
          var name = file.getFileName().toString();
          pictures.add(name);
          Files.copy(file, site.resolve(Sharing.PICTURES + name));
        }
      }
    }
    var tours = TourPages.read(web, texts);
    var release = Release.latest(web);
    var loader = new Loader(release.path(), release.integrity());
    return new Sharing(address, words.labsThere(), tours, pictures, loader);
  }

  private static Map<String, Template> pages(Path web) throws IOException {
    var folder = web.resolve("pages");
    var pages = new TreeMap<String, Template>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        var text = TourPages.withExample(web, Files.readString(file));
        pages.put(name, Template.parse(name, text));
      }
    }
    var messages = Messages.read(web.resolve("messages/en.properties"));
    var texts = new Texts(messages);
    var made = new TreeMap<>(TourPages.of(web, texts));
    made.putAll(LessonPages.of(web, texts));
    made.putAll(DocPages.of(docs(web), lab -> Messages.wordsOf(lab, messages)));
    made.forEach((name, page) -> pages.put(name, new Template(name, page.values(), page.body())));
    var titles = new TreeMap<String, String>();
    pages.forEach((name, page) -> titles.put(name, page.value("title")));
    pages.put(
        EmbedPage.NAME,
        new Template(EmbedPage.NAME, EmbedPage.values(texts), EmbedPage.body(titles, texts)));
    return pages;
  }

  /** The documentation lies in the same project as the folder of sources. */
  private static Path docs(Path web) {
    return web.toAbsolutePath().resolveSibling("src").resolve("docs");
  }

  private void addStyles() throws IOException {
    var styles = new StringBuilder();
    for (var name : STYLES) {
      styles.append(Files.readString(web.resolve("styles/" + name + ".css")));
    }
    assets.add("vitrine.css", styles.toString());
    try (var files = Files.list(web.resolve("styles"))) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (!STYLES.contains(name.replace(".css", ""))) {
          assets.add(name, Files.readAllBytes(file));
        }
      }
    }
  }

  /** Pictures first: the manifest names one of them. */
  private void addAssets() throws IOException {
    try (var files = Files.list(web.resolve("assets"))) {
      for (var file : files.sorted().toList()) {
        assets.add(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    var manifest = Files.readString(web.resolve("manifest.webmanifest"));
    assets.add("manifest.webmanifest", Template.fill(manifest, assets::place));
  }

  /**
   * Adds every data pack as {@code <set>-<name>.pack.gz}, and where it comes from as {@code
   * <set>.txt}.
   */
  private void addPacks() throws IOException {
    try (var sets = Files.list(web.resolve("data"))) {
      for (var set : sets.sorted().toList()) {
        var name = set.getFileName().toString();
        assets.add(name + ".txt", Files.readAllBytes(set.resolve(name + ".properties")));
        try (var files = Files.list(set)) {
          for (var file : files.filter(each -> each.toString().endsWith(PACK)).sorted().toList()) {
            assets.addPacked(name + "-" + file.getFileName(), Files.readAllBytes(file));
          }
        }
      }
    }
  }

  /** Adds what belongs to WebAssembly, which the dev loop leaves out. */
  private void addIfThere(String name) throws IOException {
    var file = modules.resolve(name);
    if (Files.exists(file)) {
      assets.add(name, Files.readAllBytes(file));
    }
  }

  private String compiled(String name) throws IOException {
    return Files.readString(modules.resolve(name));
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          if (!file.equals(folder)) {
            Files.delete(file);
          }
        }
      }
    }
    Files.createDirectories(folder);
  }
}
