package vitrine.site.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vitrine.site.tours.TourPages;
import vitrine.view.Texts;

/** Makes the pages at {@code /docs/} of the files in {@code src/docs}. */
public final class DocPages {
  /** The files, in the order in which the pages name one another. */
  static final List<String> NAMES =
      List.of(
          "index",
          "api",
          "messages",
          "settings",
          "tour-format",
          "hosting",
          "privacy",
          "accessibility",
          "licence");

  private DocPages() {}

  /**
   * The pages by their paths; none where there is no such folder.
   *
   * @param docs the folder of the sources
   * @param words the words of the lab of an id
   * @throws IllegalArgumentException if a link leads nowhere
   */
  public static Map<String, TourPages.Made> of(Path docs, Function<String, Texts> words)
      throws IOException {
    var pages = new LinkedHashMap<String, TourPages.Made>();
    if (!Files.isDirectory(docs)) {
      return pages;
    }
    var files = new LinkedHashMap<String, DocFile>();
    for (var name : NAMES) {
      files.put(name, DocFile.parse(name, Files.readString(docs.resolve(name + ".md"))));
    }
    for (var file : files.values()) {
      var html = new DocHtml(file, files, new Inserts(docs.resolve("examples"), words));
      pages.put(path(file.name()) + "index.html", page(file, html));
    }
    return pages;
  }

  /** The scripts that pages show and run. */
  public static List<Path> examples(Path docs) throws IOException {
    var folder = docs.resolve("examples");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  /** Where the page of a file lies. */
  static String path(String name) {
    return name.equals("index") ? "docs/" : "docs/" + name + "/";
  }

  private static TourPages.Made page(DocFile file, DocHtml html) {
    var body = html.body();
    var values = new LinkedHashMap<String, String>();
    values.put("title", file.title());
    values.put("description", file.description());
    values.put("styles", "docs");
    if (html.hasExamples()) {
      values.put("family", "docs");
      values.put("engine", "none");
      values.put("only", "docs.");
    }
    return new TourPages.Made(values, body);
  }
}
