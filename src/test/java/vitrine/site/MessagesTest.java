package vitrine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  @TempDir Path folder;

  @Test
  void readsKeysAndTextsInTheirOrder() throws IOException {
    assertThat(Messages.read(file("# a note\n\nb = x = y \na=")))
        .containsExactly(Map.entry("b", "x = y"), Map.entry("a", ""));
  }

  @Test
  void refusesASecondTextForAKeyAndALineWithoutOne() {
    assertThatIOException()
        .isThrownBy(() -> Messages.read(file("a=1\na=2")))
        .withMessageContaining("a=2");
    assertThatIOException()
        .isThrownBy(() -> Messages.read(file("nothing")))
        .withMessageContaining("nothing");
  }

  @Test
  void noTextCanEndTheElementOrTheString() {
    assertThat(Messages.json(Map.of("a", "</script>\"\\\n\u0001é")))
        .isEqualTo("{\"a\":\"\\u003c/script>\\\"\\\\\\u000a\\u0001é\"}");
    assertThat(Messages.json(Map.of())).isEqualTo("{}");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("en.properties"), text);
  }
}
