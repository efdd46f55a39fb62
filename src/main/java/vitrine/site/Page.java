package vitrine.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.site.sharing.Sharing;
import vitrine.site.words.PageWords;

/**
 * One page of the site. All its addresses are relative, so the site works under any prefix. The
 * error page alone is shown at any depth: it is written as if it lay at the site's root, which is
 * right for a missing page beside the first one; where the path of the root is known ({@code
 * -Dsite.root=/vitrine/}), it is right everywhere.
 *
 * @param name its path from the site's root, such as {@code playground/index.html}
 * @param template title, description, family and body
 * @param assets the files it may name
 * @param messages the texts its module needs
 * @param words the glossary, and the labs that there are
 * @param sharing what other sites are told of the labs and tours
 * @param knownRoot the path of the site's root, or {@code ./} if the site is to work anywhere
 * @param isKept whether it asks the service worker to keep the site on the device
 */
record Page(
    String name,
    Template template,
    Assets assets,
    Map<String, String> messages,
    PageWords words,
    Sharing sharing,
    String knownRoot,
    boolean isKept) {
  static final String ERROR_PAGE = "404.html";

  /** No {@code frame-ancestors}: browsers ignore it here, and the labs are there to be framed. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
          + " worker-src 'self' blob:; frame-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'none'";

  /** What a page may connect to besides its own site, if it says so: {@code connect: https:}. */
  private String policy() {
    var others = template.value("connect");
    return others.isEmpty()
        ? POLICY
        : POLICY.replace("connect-src 'self'", "connect-src 'self' " + others);
  }

  String html(String layout) {
    return Template.fill(layout, this::place);
  }

  /** The assets that opening this page fetches; where an engine is needed, in its heavier form. */
  List<String> fetched() {
    var fetched = new ArrayList<>(styles());
    fetched.addAll(List.of("look.js", "icon.svg", "manifest.webmanifest"));
    var family = family(template);
    if (!family.isEmpty()) {
      fetched.add(family + ".js");
    }
    if (!engine(template).isEmpty()) {
      fetched.addAll(List.of("worker.js", "wasm-runtime.js", engine(template) + "-engine.wasm"));
    }
    fetched.addAll(opened());
    return fetched;
  }

  /**
   * Every asset that this page may come to fetch, in whatever browser and whatever is done there.
   */
  List<String> needed() {
    var needed = new TreeSet<>(fetched());
    engines(template)
        .forEach(
            each -> {
              needed.add(each + "-engine.js");
              needed.add(each + "-engine.wasm");
            });
    late(template).forEach(each -> needed.add(each + ".js"));
    words(template, "packs").forEach(set -> needed.addAll(assets.packs(set).keySet()));
    needed.removeIf(each -> !assets.has(each));
    return List.copyOf(needed);
  }

  /** The pages that this one shows in a frame. */
  List<String> frames() {
    return words(template, "frames").toList();
  }

  /** Whether it gives packages of pages away, and must know what each needs. */
  static boolean givesPackages(Template template) {
    return template.value("needs").equals("yes");
  }

  /** The packs that opening this page fetches. */
  List<String> opened() {
    return words(template, "opens").map(pack -> pack + ".pack.gz").toList();
  }

  /** The styles of every page, then this one's own. */
  private List<String> styles() {
    var styles = new ArrayList<>(List.of("vitrine.css"));
    words(template, "styles").forEach(name -> styles.add(name + ".css"));
    return styles;
  }

  /** The page module that a page runs; an empty text if it runs none. */
  static String family(Template template) {
    return template.value("family");
  }

  /**
   * The family whose engine drives a page: another one's where it says so, else its own; an empty
   * text where it says “none”.
   */
  static String engine(Template template) {
    var other = template.value("engine");
    return other.equals("none") ? "" : other.isEmpty() ? family(template) : other;
  }

  /** The page modules that a page fetches only when they are asked for. */
  static Stream<String> late(Template template) {
    return words(template, "late");
  }

  private static Stream<String> words(Template template, String key) {
    return Stream.of(template.value(key).split(" ")).filter(word -> !word.isEmpty());
  }

  /** The engines whose modules a page may need: its own, and one with more backends. */
  static Stream<String> engines(Template template) {
    return Stream.of(engine(template), template.value("fast")).filter(name -> !name.isEmpty());
  }

  private String place(String place) {
    if (place.startsWith("asset:")) {
      return root() + assets.place(place);
    }
    if (place.startsWith(SiteLinks.PLACE)) {
      return links().ofPlace(place);
    }
    if (words.fills(place)) {
      return words.fill(place, root());
    }
    return switch (place) {
      case "root" -> root();
      case "policy" -> policy();
      case "language" -> messages.getOrDefault("language.code", "en");
      case "direction" -> messages.getOrDefault("language.direction", "ltr");
      case "body" -> body();
      case "teach" -> links().forTeachers();
      case "sharing" -> sharing.head(name, template.value("description"));
      case "catalogue" -> sharing.catalogue();
      case "styles" ->
          styles().stream()
              .map(name -> "<link rel=\"stylesheet\" href=\"" + place("asset:" + name) + "\">")
              .collect(Collectors.joining("\n  "));
      case "module" -> module(family(template), engine(template) + "-engine");
      default -> escape(template.required(place));
    };
  }

  /** The error page, which is shown at any depth, leads nowhere but home. */
  private String body() {
    var body = Template.fill(template.body(), this::place).strip();
    return name.equals(ERROR_PAGE) ? body : words.linked(body, name, root());
  }

  private SiteLinks links() {
    return new SiteLinks(name, root(), words.pages());
  }

  /** The way from this page to the site's root. */
  private String root() {
    if (name.equals(ERROR_PAGE)) {
      return knownRoot;
    }
    int depth = (int) name.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  private String module(String family, String engine) {
    if (family.isEmpty()) {
      return "";
    }
    var files = new TreeMap<String, String>();
    files.put("data-worker", "worker.js");
    files.put("data-engine-js", engine + ".js");
    files.put("data-engine-wasm", engine + ".wasm");
    files.put("data-engine-runtime", "wasm-runtime.js");
    files.put("data-fast-js", template.value("fast") + "-engine.js");
    files.put("data-fast-wasm", template.value("fast") + "-engine.wasm");
    late(template)
        .forEach(
            name -> {
              files.put("data-" + name, name + ".js");
              if (!styles().contains(name + ".css")) {
                files.put("data-style-" + name, name + ".css");
              }
            });
    if (givesPackages(template)) {
      files.put("data-needs", NeedsFile.NAME);
    }
    var attributes =
        files.entrySet().stream()
                .filter(entry -> assets.has(entry.getValue()))
                .map(entry -> entry.getKey() + "=\"" + place("asset:" + entry.getValue()) + "\"")
                .collect(Collectors.joining(" "))
            + (isKept ? " data-keeper=\"" + root() + OfflineWorker.FILE + "\"" : "")
            + words(template, "packs").map(this::packs).collect(Collectors.joining());
    return "<script id=\"vitrine-page\" defer src=\"%s\" %s></script>\n  %s"
        .formatted(place("asset:" + family + ".js"), attributes, Messages.block(texts()));
  }

  /**
   * The texts without those whose keys begin as the page says that it has no use for ({@code
   * without}), or only those that begin as it says ({@code only}), and without those that late
   * modules bring; those of a small lab are its own and what all of them share.
   */
  private Map<String, String> texts() {
    var late = late(template).map(name -> name + ".");
    var useless = Stream.concat(words(template, "without"), late).toList();
    var only = words(template, "only").toList();
    var lab = template.value("lab");
    var texts =
        !lab.isEmpty()
            ? Messages.ofLab(lab, messages)
            : only.isEmpty() ? Messages.ofLargeLabs(messages) : new LinkedHashMap<>(messages);
    texts.keySet().removeIf(key -> useless.stream().anyMatch(key::startsWith));
    texts.keySet().removeIf(key -> !only.isEmpty() && only.stream().noneMatch(key::startsWith));
    return texts;
  }

  /** Where each pack of a set lies, and how many bytes it has packed and unpacked. */
  private String packs(String set) {
    var attributes = new StringBuilder();
    assets
        .packs(set)
        .forEach(
            (name, unpacked) ->
                attributes.append(
                    " data-pack-%1$s=\"%2$s\" data-bytes-%1$s=\"%3$d %4$d\""
                        .formatted(
                            name.substring(0, name.indexOf('.')),
                            place("asset:" + name),
                            assets.sizes().get(name),
                            unpacked)));
    return attributes.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
