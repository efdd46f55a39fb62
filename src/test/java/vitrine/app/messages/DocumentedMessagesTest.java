package vitrine.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of messages is whole. */
class DocumentedMessagesTest {
  @Test
  void everyMessageThatAHostMaySendIsDocumented() throws IOException {
    var text = Files.readString(Path.of("src/docs/messages.md"));
    var types = new TreeSet<>(Gate.OF_ALL);
    types.addAll(Gate.OF_LABS);
    types.addAll(Gate.OF_TOURS);
    for (var type : types) {
      assertThat(text).containsPattern("[` ]" + type + "[` ]");
    }
  }
}
