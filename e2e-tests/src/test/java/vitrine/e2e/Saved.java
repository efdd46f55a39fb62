package vitrine.e2e;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that a page has saved. */
final class Saved {
  private Saved() {}

  /** What a file holds. */
  static String text(Download file) {
    try (var bytes = file.createReadStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
