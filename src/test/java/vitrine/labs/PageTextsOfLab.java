package vitrine.labs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import vitrine.view.Texts;

/** The words of a small lab's page, as the site gives them to it. */
public final class PageTextsOfLab {
  private PageTextsOfLab() {}

  /** Those of the lab of that id, over those that all pages share. */
  public static Texts of(String id) {
    var own = "lab." + id + ".";
    var texts = new HashMap<String, String>();
    try {
      var file = Path.of("web", "messages", "en.properties");
      var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (var line : lines) {
        put(texts, line, "");
      }
      for (var line : lines) {
        if (line.startsWith(own + "setting.") || line.startsWith(own + "formula.")) {
          put(texts, line.substring(own.length()), "");
        } else if (line.startsWith(own)) {
          put(texts, line.substring(own.length()), "lab.");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(texts);
  }

  private static void put(HashMap<String, String> texts, String line, String before) {
    int sign = line.indexOf('=');
    if (sign > 0 && !line.startsWith("#")) {
      texts.put(before + line.substring(0, sign), line.substring(sign + 1));
    }
  }
}
