package vitrine.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of messages is whole. */
class DocumentedMessagesTest {
  @Test
  void everyMessageThatAHostMaySendIsDocumented() throws IOException {
    var text = Files.readString(Path.of("src/docs/messages.md"));
    for (var own : Gate.OWN) {
      assertThat(text).contains("| `" + own + "`");
    }
    for (var call : Gate.CALLS) {
      assertThat(text).containsPattern("[` ]" + call + "[` ]");
    }
  }
}
