package vitrine.tours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import vitrine.view.Texts;

/** The product's own English, for tests. */
public final class Words {
  /** All texts. */
  public static final Texts TEXTS = read();

  private Words() {}

  private static Texts read() {
    var texts = new HashMap<String, String>();
    try {
      for (var line : Files.readAllLines(Path.of("web/messages/en.properties"))) {
        int equals = line.indexOf('=');
        if (equals > 0 && line.charAt(0) != '#') {
          texts.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Texts(texts);
  }
}
