package vitrine.app.packages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.browser.Address;
import vitrine.browser.Fetch;
import vitrine.browser.PlainValue;
import vitrine.browser.TypedNumbers;
import vitrine.teach.lms.Course;
import vitrine.teach.lms.ScormEdition;
import vitrine.teach.packages.Cmi5Structure;
import vitrine.teach.packages.Needs;
import vitrine.teach.packages.OneFile;
import vitrine.teach.packages.PackagedPage;
import vitrine.teach.packages.ScormManifest;
import vitrine.teach.packages.ZipFile;

/** Makes files of what a {@link FileCollector} holds. */
final class PackageMaker {
  /** The entry pages, from the site's root. */
  static final String SCORM_ENTRY = "lms/index.html";

  static final String CMI5_ENTRY = "lms/cmi5.html";

  private static final String BLOCK = "vitrine-course";
  private static final String PACKED = ".gz";
  private static final double SMALL_PACK = 64_000;

  private final Needs needs;
  private final FileCollector files;
  private final String site;

  /**
   * A maker.
   *
   * @param site the site's address, with a slash at its end
   */
  PackageMaker(Needs needs, FileCollector files, String site) {
    this.needs = needs;
    this.files = files;
    this.site = site;
  }

  /** The files of a package: the entry page, the course's page, and what both need. */
  List<String> wanted(String entry, String page) {
    return needs.filesOf(List.of(entry, page));
  }

  /** The files of one page folded into one: no WebAssembly, no large packs of data. */
  List<String> folded(String page) {
    var wanted = new ArrayList<String>();
    for (var file : needs.filesOf(List.of(page))) {
      boolean isLarge = file.endsWith(PACKED) && !isFolded(file);
      if (!isLarge && !file.endsWith(".wasm") && !file.endsWith(".txt")) {
        wanted.add(file);
      }
    }
    return wanted;
  }

  private boolean isFolded(String pack) {
    return needs.opened().contains(pack) || needs.sizes().getOrDefault(pack, 0.0) <= SMALL_PACK;
  }

  /** A SCORM package. */
  void scorm(ScormEdition edition, Course course, String page, Consumer<byte[]> taker) {
    var inside = wanted(SCORM_ENTRY, page);
    var others = new ArrayList<>(inside);
    others.remove(SCORM_ENTRY);
    var added = new LinkedHashMap<String, String>();
    added.put(ScormManifest.NAME, ScormManifest.of(edition, course, SCORM_ENTRY, others));
    zip(added, inside, course, taker);
  }

  /** A cmi5 package. */
  void cmi5(Course course, String page, String description, Consumer<byte[]> taker) {
    var added = new LinkedHashMap<String, String>();
    added.put(
        Cmi5Structure.NAME, Cmi5Structure.of(course, site + page, CMI5_ENTRY, description, "en"));
    zip(added, wanted(CMI5_ENTRY, page), course, taker);
  }

  /** The description of a course that lies on this site. */
  byte[] link(Course course, String page, String description) {
    var query = new StringBuilder();
    for (var pair : course.pairs().entrySet()) {
      query.append(query.length() == 0 ? "?" : "&").append(pair.getKey()).append('=');
      query.append(Address.encode(pair.getValue()));
    }
    return Cmi5Structure.of(course, site + page, site + CMI5_ENTRY + query, description, "en")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** One page as one file. */
  byte[] one(String page, String query, String title) {
    var folding =
        new OneFile(
            needs,
            site,
            new OneFile.Files() {
              @Override
              public String text(String path) {
                return files.text(path);
              }

              @Override
              public String base64(String path) {
                return Fetch.base64(TypedNumbers.toScript(files.bytes(path)));
              }

              @Override
              public boolean has(String path) {
                return isFolded(path);
              }
            });
    return folding.of(page, query, title).getBytes(StandardCharsets.UTF_8);
  }

  /** The whole site as it is. */
  void site(List<String> all, Consumer<byte[]> taker) {
    var zip = new ZipFile();
    add(zip, all, 0, file -> files.bytes(file), () -> taker.accept(zip.bytes()));
  }

  private void zip(
      Map<String, String> added, List<String> inside, Course course, Consumer<byte[]> taker) {
    var zip = new ZipFile();
    added.forEach((name, text) -> zip.add(name, text));
    var block = PlainValue.write(course.pairs());
    add(
        zip,
        inside,
        0,
        file -> {
          if (!file.endsWith(".html")) {
            return files.bytes(file);
          }
          var page = PackagedPage.of(files.text(file), file, site);
          boolean isEntry = file.equals(SCORM_ENTRY) || file.equals(CMI5_ENTRY);
          return (isEntry ? PackagedPage.withBlock(page, BLOCK, block) : page)
              .getBytes(StandardCharsets.UTF_8);
        },
        () -> taker.accept(zip.bytes()));
  }

  /** What a file is in the package. */
  private interface Source {
    byte[] of(String file);
  }

  private static void add(
      ZipFile zip, List<String> inside, int place, Source source, Runnable done) {
    if (place == inside.size()) {
      done.run();
      return;
    }
    var file = inside.get(place);
    var content = source.of(file);
    Runnable next = () -> add(zip, inside, place + 1, source, done);
    if (file.endsWith(PACKED) || file.endsWith(".png") || file.endsWith(".webp")) {
      zip.add(file, content);
      next.run();
    } else {
      Fetch.deflate(
          TypedNumbers.toScript(content),
          packed -> {
            zip.add(file, content, TypedNumbers.toJava(packed));
            next.run();
          });
    }
  }
}
