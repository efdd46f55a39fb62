package vitrine.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Properties;

/** The texts of the message file, for tests. */
public final class EnglishTexts {
  private EnglishTexts() {}

  /** All of them. */
  public static Texts all() {
    try (var reader = Files.newBufferedReader(Path.of("web/messages/en.properties"))) {
      var properties = new Properties();
      properties.load(reader);
      var texts = new HashMap<String, String>();
      for (var key : properties.stringPropertyNames()) {
        texts.put(key, properties.getProperty(key));
      }
      return new Texts(texts);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
