package vitrine.site.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vitrine.view.Texts;

/**
 * What the build puts into the documentation: {@code insert:settings} is the settings of every lab;
 * {@code insert:example/<file>?in=lab&lab=playground/} is a script that the page shows and can run,
 * in the page of a lab or ({@code in=page}) beside it.
 */
final class Inserts {
  static final String SCHEME = "insert:";
  private static final String EXAMPLE = SCHEME + "example/";

  private final Path examples;
  private final Function<String, Texts> words;
  private boolean hasExamples;

  Inserts(Path examples, Function<String, Texts> words) {
    this.examples = examples;
    this.words = words;
  }

  boolean hasExamples() {
    return hasExamples;
  }

  /** The ids of the headings that the inserts of a page bring. */
  List<String> contents(String page) {
    return page.equals("settings") ? SettingsHtml.labs() : List.of();
  }

  /** The HTML of an insert; {@code caption} says what it is. */
  String html(String address, String caption) {
    if (address.equals(SCHEME + "settings")) {
      return new SettingsHtml(words).html();
    }
    if (!address.startsWith(EXAMPLE)) {
      throw new IllegalArgumentException("No insert: " + address);
    }
    hasExamples = true;
    int query = address.indexOf('?');
    var name = address.substring(EXAMPLE.length(), query);
    var values = address.substring(query + 1);
    return """
    <figure class="docs-example" data-example="{{asset:example-%s}}" data-in="%s" data-lab="{{root}}%s">
    <figcaption>%s</figcaption>
    <pre><code>%s</code></pre>
    </figure>
    """
        .formatted(
            name, value(values, "in"), value(values, "lab"), DocHtml.escape(caption), code(name));
  }

  private String code(String name) {
    try {
      var source = Files.readString(examples.resolve(name)).strip();
      return DocHtml.escape(source).replace("{{", "{&#123;");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(String query, String key) {
    for (var pair : List.of(query.split("&"))) {
      if (pair.startsWith(key + "=")) {
        return pair.substring(key.length() + 1);
      }
    }
    throw new IllegalArgumentException("An example lacks “" + key + "=”: " + query);
  }
}
